// How patterns look at the words of a phrase: by place, past its end without fear.
import type { Line } from './lexemes';
import type { Term } from './lexicon';

/** The term at a place; "end" past the last. */
export function termAt(line: Line, at: number): Term {
  return line.lexemes[at]?.term ?? 'end';
}

export function valueAt(line: Line, at: number): number {
  return line.lexemes[at]?.value ?? 0;
}

/** Digits of the number at a place; 0 for anything else. */
export function digitsAt(line: Line, at: number): number {
  const lexeme = line.lexemes[at];
  return lexeme?.term === 'number' ? lexeme.sign.length : 0;
}

export function signAt(line: Line, at: number): string {
  const lexeme = line.lexemes[at];
  return lexeme?.term === 'mark' ? lexeme.sign : '';
}

export function isGlued(line: Line, at: number): boolean {
  return line.lexemes[at]?.glued === true;
}

/** The words from one place to before another, as written. */
export function writtenBetween(line: Line, from: number, to: number): string {
  return line.written.slice(line.lexemes[from]?.start, line.lexemes[to - 1]?.end);
}

/** The place itself, or the next one where a word of that term may be left out ("của tháng", "tháng"). */
export function after(line: Line, at: number, ...optional: readonly Term[]): number {
  let place = at;
  while (optional.includes(termAt(line, place))) place++;
  return place;
}

/** Past the mark of "Q.IV", "T.12", "Quý: I". */
export function afterPoint(line: Line, at: number): number {
  const sign = signAt(line, at);
  return sign === ':' || (sign === '.' && isGlued(line, at)) ? at + 1 : at;
}

const NAMES_TIME: ReadonlySet<Term> = new Set([
  'number',
  'numeral',
  'day',
  'month',
  'month name',
  'quarter',
  'quarter numeral',
]);

/** "trước", "liền trước" after a unit: the one before it; but "năm trước ngày 15/12" only bounds the year's report. */
export function saysPrevious(line: Line, at: number): boolean {
  const term = termAt(line, at);
  return term === 'previous' || (term === 'before' && !NAMES_TIME.has(termAt(line, at + 1)));
}

/** "sau", "tiếp theo", "liền kề" after a unit: the one after it. */
export function saysNext(line: Line, at: number): boolean {
  return termAt(line, at) === 'next' || termAt(line, at) === 'after';
}

/** A year, 1900–2199. */
export function isYear(line: Line, at: number): boolean {
  return valueAt(line, at) >= 1900 && valueAt(line, at) < 2200;
}
