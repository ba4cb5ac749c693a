// Exact decimals for scores: how they are read, added, multiplied, rounded, compared and said without float noise.

declare const noiseless: unique symbol;

/**
 * A decimal of at most 12 places, kept as the number nearest to it.
 * Up to 15 digits, as many as Excel keeps, a decimal and its nearest number are one to one: no digit is lost by that.
 */
export type Decimal = number & { readonly [noiseless]: true };

const MOST_PLACES = 12;
const POWERS = Array.from({ length: MOST_PLACES + 1 }, (_, digits) => 10 ** digits);
// A difference under 1e-9 is noise of calculation; a score typed in has far fewer places than that.
const NOISE = 1e-9;
const TYPED_PLACES = 6;

/**
 * The decimal written with a point or a comma and no other mark; undefined for any other text.
 * @example decimal('4.5') // → 4.5
 */
export function decimal(text: string): Decimal | undefined {
  return /^-?\d{1,15}(?:[.,]\d+)?$/.test(text) ? decimalOf(Number(text.replace(',', '.'))) : undefined;
}

/**
 * The decimal that a calculated number stands for: noise under 1e-9 is taken off. The number must be finite.
 * @example decimalOf(94.99999999999999) // → 95
 */
export function decimalOf(value: number): Decimal {
  if (Number.isSafeInteger(value)) return (value + 0) as Decimal;
  const typed = roundedAt(value, TYPED_PLACES);
  return (Math.abs(value - typed) < NOISE ? typed : roundedAt(value, MOST_PLACES)) as Decimal;
}

/**
 * The exact sum of two decimals.
 * @example add(decimal('0.1'), decimal('0.2')) // → 0.3
 */
export function add(one: Decimal, other: Decimal): Decimal {
  const power = 10 ** Math.max(places(one), places(other));
  return ((Math.round(one * power) + Math.round(other * power)) / power) as Decimal;
}

/** The exact difference of two decimals. */
export function subtract(one: Decimal, other: Decimal): Decimal {
  return add(one, -other as Decimal);
}

/**
 * The sum of decimals, 0 for none: whatever their order, 40 scores that make 95 on paper make 95.
 * @example sum([decimal('33.4'), decimal('33.3'), decimal('28.3')]) // → 95
 */
export function sum(values: readonly Decimal[]): Decimal {
  return sumOf(values, (value) => value);
}

/**
 * The sum of what some items count for, as `sum` adds it.
 * @example sumOf(['1', '2.5'], (text) => decimal(text)) // → 3.5
 */
export function sumOf<Item>(items: readonly Item[], pointsOf: (item: Item) => Decimal): Decimal {
  let whole = 0;
  const areWhole = items.every((item) => {
    const points = pointsOf(item);
    whole += points;
    return Number.isInteger(points);
  });
  return areWhole ? decimalOf(whole) : sumOfParts(items.map(pointsOf));
}

function sumOfParts(values: readonly Decimal[]): Decimal {
  let most = 0;
  for (const value of values) most = Math.max(most, places(value));
  const power = 10 ** most;
  let total = 0;
  for (const value of values) total += Math.round(value * power);
  return decimalOf(total / power);
}

/**
 * The product of two decimals.
 * @example multiply(decimal('0.07'), decimal('100')) // → 7
 */
export function multiply(one: Decimal, other: Decimal): Decimal {
  return ratioOf(one, other, 1 as Decimal);
}

/**
 * A decimal times part over whole, at most 12 places; undefined when the whole is 0.
 * @example multiplyByRatio(decimal('4'), decimal('17'), decimal('20')) // → 3.4
 */
export function multiplyByRatio(value: Decimal, part: Decimal, whole: Decimal): Decimal | undefined {
  return whole === 0 ? undefined : ratioOf(value, part, whole);
}

/**
 * The decimal rounded at that many places (0–12), a half away from zero, as Excel's ROUND does.
 * @example roundHalfUp(decimal('2.675'), 2) // → 2.68
 */
export function roundHalfUp(value: Decimal, digits: number): Decimal {
  const excess = places(value) - digits;
  if (excess <= 0) return value;
  const units = Math.round(Math.abs(value) * 10 ** places(value));
  const rest = units % 10 ** excess;
  const rounded = (units - rest) / 10 ** excess + (rest * 2 >= 10 ** excess ? 1 : 0);
  return (Math.sign(value) * (rounded / 10 ** digits) + 0) as Decimal;
}

/**
 * Negative when the first is the less, positive when it is the greater, 0 when they differ by noise only (under 1e-9).
 * @example compare(decimal('94.995'), decimal('95')) // → -1
 */
export function compare(one: Decimal, other: Decimal): -1 | 0 | 1 {
  const difference = one - other;
  // Counted in steps of 1e-12, so that a difference of just 1e-9 is no noise though floats make it a little less.
  if (Math.abs(Math.round(difference / (NOISE / 1000))) < 1000) return 0;
  return Math.sign(difference) as -1 | 1;
}

/** The decimal as a number for a cell. */
export function toNumber(value: Decimal): number {
  return value;
}

/**
 * The decimal as officers write it: decimal comma, no trailing zeros.
 * @example sayDecimal(decimal('92.50')) // → "92,5"
 */
export function sayDecimal(value: Decimal): string {
  return value.toFixed(places(value)).replace('.', ',');
}

function ratioOf(value: Decimal, part: Decimal, whole: Decimal): Decimal {
  const power = 10 ** Math.max(places(value), places(part), places(whole));
  return decimalOf((Math.round(value * power) * Math.round(part * power)) / Math.round(whole * power) / power);
}

function places(value: number): number {
  if (Number.isInteger(value)) return 0;
  for (let count = 0; count < MOST_PLACES; count += 1) {
    if (roundedAt(value, count) === value) return count;
  }
  return MOST_PLACES;
}

function roundedAt(value: number, digits: number): number {
  const power = Number(POWERS[digits]);
  // A number too great to hold more digits is as exact as it can be; `+ 0` turns -0 into 0.
  return Math.abs(value) * power < Number.MAX_SAFE_INTEGER ? Math.round(value * power) / power + 0 : value;
}
