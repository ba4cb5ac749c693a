// Reads numbers in digits and in words: 15, mười lăm, "mười (10)", 0,25, 1/4.
import type { Line } from './lexemes';
import { digitsAt, isGlued, signAt, termAt, valueAt } from './line';

export interface NumberRead {
  readonly value: number;
  readonly next: number;
}

const MOST_DIGITS_OF_COUNT = 4;
const DIGITS_OF_GROUP = 3;

/** The numeral in words at a place; "năm" (five) is left to those who know that it is no year. */
function numeralAt(line: Line, at: number): NumberRead | undefined {
  if (termAt(line, at) !== 'numeral') return undefined;
  const first = valueAt(line, at);
  const tens = termAt(line, at + 1) === 'tens';
  if (first !== 10 && !tens) return { value: first, next: at + 1 };
  const next = tens ? at + 2 : at + 1;
  const whole = tens ? first * 10 : 10;
  if (termAt(line, next) !== 'numeral') return { value: whole, next };
  return { value: whole + valueAt(line, next), next: next + 1 };
}

function digitsOrNumeralAt(line: Line, at: number): NumberRead | undefined {
  const digits = digitsAt(line, at);
  if (digits === 0) return numeralAt(line, at);
  return digits <= MOST_DIGITS_OF_COUNT ? { value: valueAt(line, at), next: at + 1 } : undefined;
}

/** "(10)", "(mười)" or "(năm)" after the number that it repeats; "mười (15)" repeats nothing. */
export function afterRepeated(line: Line, at: number, value: number): number {
  if (signAt(line, at) !== '(') return at;
  const isFive = termAt(line, at + 1) === 'year';
  const other = isFive ? { value: 5, next: at + 2 } : digitsOrNumeralAt(line, at + 1);
  return other?.value === value && signAt(line, other.next) === ')' ? other.next + 1 : at;
}

/** A whole number in up to four digits or in words. */
export function wholeNumberAt(line: Line, at: number): NumberRead | undefined {
  const number = digitsOrNumeralAt(line, at);
  return number && { ...number, next: afterRepeated(line, number.next, number.value) };
}

/** A whole number that says which one: not that of "3 tháng 1 lần". */
export function ordinalNumberAt(line: Line, at: number): NumberRead | undefined {
  const number = wholeNumberAt(line, at);
  return number === undefined || termAt(line, number.next) === 'times' ? undefined : number;
}

/** A number that may be a decimal or a fraction, as amounts of time are: "0,25 ngày", "1/4 ngày"; "1.000 ngày" is a thousand. */
export function amountAt(line: Line, at: number): NumberRead | undefined {
  const whole = wholeNumberAt(line, at);
  if (whole === undefined) return undefined;
  const sign = signAt(line, whole.next);
  const second = whole.next + 1;
  if (termAt(line, second) !== 'number' || !isGlued(line, second)) return whole;
  const value = valueAt(line, second);
  const next = second + 1;
  if (sign === '/') return { value: whole.value / value, next };
  if (sign === '.' && digitsAt(line, second) === DIGITS_OF_GROUP) return { value: whole.value * 1000 + value, next };
  if (sign !== ',' && sign !== '.') return whole;
  return { value: whole.value + value / 10 ** digitsAt(line, second), next };
}
