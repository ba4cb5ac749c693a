// Which number a numeral is when point and comma may each be the decimal mark or part thousands.
import { decimal } from './decimal';
import type { Decimal } from './decimal';

const DECIMAL = /^\d*[.,]\d+$/;
// Three digits after one mark: "1.234" is a thousand and more here, one and a bit there.
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;
const POINTS_PART_THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const COMMAS_PART_THOUSANDS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * The numbers that a numeral may be: none, one, or two where the mark can mean either; one mark at its end is punctuation.
 * @example readNumeral('1.234') // → [1.234,1234]
 */
export function readNumeral(numeral: string): readonly Decimal[] {
  const negative = numeral.startsWith('-');
  const digits = numeral.replace(/^[+-]/, '').replace(/[.,]$/, '');
  return spellings(digits).flatMap((spelling) => decimal(negative ? `-${spelling}` : spelling) ?? []);
}

function spellings(digits: string): readonly string[] {
  if (/^\d+$/.test(digits)) return [digits];
  if (EITHER.test(digits)) return [digits, digits.replace(/[.,]/, '')];
  if (DECIMAL.test(digits)) return [digits.replace(/^[.,]/, '0.')];
  if (POINTS_PART_THOUSANDS.test(digits)) return [digits.replace(/\./g, '')];
  return COMMAS_PART_THOUSANDS.test(digits) ? [digits.replace(/,/g, '')] : [];
}
