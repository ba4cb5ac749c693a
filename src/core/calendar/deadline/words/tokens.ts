// Cuts a phrase into numbers, syllables and marks, each with its place, in one pass over its characters.
import { normalForm, withoutMarks } from '../../../text';

export interface Token {
  readonly type: 'number' | 'syllable' | 'mark';
  /** Lower case, with Vietnamese marks as typed. */
  readonly text: string;
  /** The same without marks. */
  readonly plain: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** A letter O, l or I stands among the digits, as a scanner leaves it. */
  readonly misread: boolean;
}

export interface Cut {
  /** The phrase in normal form, as typed otherwise; places of tokens are places in it. */
  readonly written: string;
  readonly tokens: readonly Token[];
  /** No Vietnamese mark stands anywhere: the phrase was typed without them. */
  readonly unmarked: boolean;
}

const DIVIDED_BY = 0xf7;
const ZERO = 48;
const NINE = 57;
const GENERAL_PUNCTUATION = 0x2000;
const LETTERS_AFTER_PUNCTUATION = 0x2c00;

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function isLetter(code: number): boolean {
  if (code < 0xc0) return code >= 97 && code <= 122;
  if (code === DIVIDED_BY) return false;
  return code < GENERAL_PUNCTUATION || code >= LETTERS_AFTER_PUNCTUATION;
}

/** o, l and i, in lower case. */
function looksLikeDigit(code: number): boolean {
  return code === 111 || code === 108 || code === 105;
}

function endOf(text: string, start: number, belongs: (code: number) => boolean): number {
  let end = start;
  while (belongs(text.charCodeAt(end))) end++;
  return end;
}

function isDigitOrLooksSo(code: number): boolean {
  return isDigit(code) || looksLikeDigit(code);
}

function digitsRead(text: string): number {
  return Number(text.replace(/o/g, '0').replace(/[li]/g, '1'));
}

/** Where a run of digits, or of digits and the letters that scanners take for them, ends; its start when there is none. */
function endOfNumber(text: string, start: number): number {
  const digits = endOf(text, start, isDigit);
  const mixed = endOf(text, start, isDigitOrLooksSo);
  const goesOn = isLetter(text.charCodeAt(mixed));
  if (digits > start) return goesOn ? digits : mixed;
  return !goesOn && endOf(text, start, looksLikeDigit) < mixed ? mixed : start;
}

function numberToken(text: string, start: number, end: number): Token {
  const digits = text.slice(start, end);
  const misread = /[oli]/.test(digits);
  const value = misread ? digitsRead(digits) : Number(digits);
  return { type: 'number', text: digits, plain: digits, value, start, end, misread };
}

/**
 * The tokens of a phrase.
 *
 * @param phrase the text of a cell
 * @returns the phrase in normal form and its tokens, in order
 */
export function cut(phrase: string): Cut {
  const written = normalForm(phrase);
  const lower = written.toLowerCase();
  const plain = withoutMarks(lower);
  const tokens: Token[] = [];
  let at = 0;
  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    const start = at;
    if (code === 32) {
      at++;
      continue;
    }
    at = isDigit(code) || looksLikeDigit(code) ? endOfNumber(lower, start) : start;
    if (at > start) {
      tokens.push(numberToken(lower, start, at));
      continue;
    }
    at = endOf(lower, start, isLetter);
    const type = at > start ? 'syllable' : 'mark';
    if (at === start) at++;
    const text = lower.slice(start, at);
    tokens.push({ type, text, plain: plain.slice(start, at), value: 0, start, end: at, misread: false });
  }
  return { written: lower.length === written.length ? written : lower, tokens, unmarked: plain === lower };
}
