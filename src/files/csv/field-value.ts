// What a field of a text holds as a cell: a number only where the text can be read in one way.
import type { Cell } from '../../core/workbook/snapshot';

export type DecimalSign = ',' | '.';

const ERROR = /^#(?:REF!|DIV\/0!|NAME\?|VALUE!|N\/A|NUM!|NULL!|SPILL!|CALC!)$/;
const PLAIN = /^-?(?:0|[1-9]\d*)$/;
const WITH_SIGN = /^-?(?:0|[1-9]\d*)([.,])(\d+)(%?)$/;
const PERCENT = /^-?(?:0|[1-9]\d*)%$/;
/** "1.109" may be a thousand and more. */
const DIGITS_OF_THOUSANDS = 3;
/** Longer numbers are codes, and lose digits as numbers. */
const MOST_DIGITS = 15;

/** A number with this sign says which sign the file writes decimals with; "1.109" says nothing. */
export function signIn(field: string): DecimalSign | undefined {
  const [, sign, digits = ''] = WITH_SIGN.exec(field.trim()) ?? [];
  if (digits.length === DIGITS_OF_THOUSANDS) return undefined;
  return sign === ',' || sign === '.' ? sign : undefined;
}

/** The cell of a field; undefined for an empty one. `sign` is that of the file's decimals. */
export function cellOfField(field: string, column: number, sign: DecimalSign | undefined): Cell | undefined {
  if (field === '') return undefined;
  const trimmed = field.trim();
  if (ERROR.test(trimmed)) return { column, value: { error: trimmed } };
  if (trimmed === 'TRUE' || trimmed === 'FALSE') return { column, value: trimmed === 'TRUE' };
  // A space beside a number is one that somebody typed: it stays a text, as in Excel.
  return numberCell(field, column, sign) ?? { column, value: field };
}

function numberCell(field: string, column: number, sign: DecimalSign | undefined): Cell | undefined {
  if (field.length > MOST_DIGITS) return undefined;
  if (PLAIN.test(field)) return { column, value: Number(field) };
  if (PERCENT.test(field)) return { column, value: Number(field.slice(0, -1)) / 100, numberFormat: '0%', text: field };
  const [whole, written, digits = '', percent] = WITH_SIGN.exec(field) ?? [];
  if (whole === undefined || written !== sign) return undefined;
  const number = Number(field.replace('%', '').replace(',', '.'));
  const value = percent === '%' ? Number((number / 100).toPrecision(MOST_DIGITS)) : number;
  const numberFormat = `0.${'0'.repeat(digits.length)}${percent ?? ''}`;
  return { column, value, numberFormat, text: field };
}
