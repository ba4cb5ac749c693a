// What Excel makes of a text that a user types or pastes into a cell, in the language of the book.
import { parseValue } from 'numfmt';
import type { Locale } from './book';
import type { CellInput } from './sheet';

export interface Entry {
  readonly input: CellInput;
  /** The number format that comes with it, for a cell that has none. */
  readonly format: string | null;
}

const TEXT_FORMAT = '@';
const LANGUAGE: Readonly<Record<Locale, string>> = { 'vi-VN': 'vi', 'en-US': 'en' };

/** `format` is the number format of the cell: in a cell for text everything is one. */
export function entryOf(text: string, format: string, locale: Locale): Entry {
  const plain = (input: CellInput): Entry => ({ input, format: null });
  if (format === TEXT_FORMAT || text === '') return plain(text);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return plain({ formula: englishFormula(text, locale) });
  const trimmed = text.trim();
  if (locale === 'vi-VN' && misplacedPoint(trimmed)) return plain(text);
  const parsed = parseValue(trimmed, { locale: LANGUAGE[locale] });
  const value: unknown = parsed?.v;
  if (typeof value !== 'number' && typeof value !== 'boolean') return plain(text);
  return { input: value, format: parsed?.z ?? null };
}

/** Points part thousands: "92.5" is no number where the comma is decimal. */
const misplacedPoint = (text: string): boolean =>
  text.includes('.') && /^[\d.,%()+-]+$/.test(text) && !/^[(+-]?\d{1,3}(?:\.\d{3})+(?:,\d*)?%?\)?$/.test(text);

/**
 * A formula typed with ";" is Vietnamese: commas in it are decimal. One typed with "," is taken as it is,
 * but for a number with a comma that can be nothing else: "=ROUND(A1,2)" stays, "=SQRT(2,25)" is the root of 2.25.
 */
export function englishFormula(formula: string, locale: Locale): string {
  if (locale !== 'vi-VN') return formula;
  const pieces = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  const isText = (index: number): boolean => index % 2 === 1;
  const hasSemicolon = pieces.some((piece, index) => !isText(index) && piece.includes(';'));
  const translate = (piece: string): string =>
    hasSemicolon
      ? piece.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ',')
      : piece.replace(/(?<![\w.,$!])(\d+),(\d+)(?![\w,:!(])/g, '$1.$2');
  return pieces.map((piece, index) => (isText(index) ? piece : translate(piece))).join('');
}

const NAME = /(?:^|[^\p{L}\p{N}_.$])([\p{L}_][\p{L}\p{N}_.]*)$/u;
const CELL = /^[a-z]{1,3}\d+$/i;

/** Whether what is typed so far ends within the name of a function: "=CQTT.LE" does, "=CQTT.LEVEL(B20)" and "=B20" do not. */
export function isNamingFunction(text: string): boolean {
  const name = NAME.exec(text)?.[1];
  return name !== undefined && !CELL.test(name);
}
