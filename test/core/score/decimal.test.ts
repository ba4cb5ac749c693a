import fc from 'fast-check';
import {
  add,
  compare,
  decimal,
  decimalOf,
  multiply,
  multiplyByRatio,
  roundHalfUp,
  sayDecimal,
  subtract,
  sum,
  toNumber,
} from '../../../src/core/score/decimal';
import type { Decimal } from '../../../src/core/score/decimal';

function exact(text: string): Decimal {
  const value = decimal(text);
  if (value === undefined) throw new Error(`no decimal: ${text}`);
  return value;
}

const score = fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => decimalOf(hundredths / 100));

describe('reading', () => {
  test.each([
    ['4.5', 4.5],
    ['4,5', 4.5],
    ['-0.25', -0.25],
    ['007', 7],
    ['0.123456789', 0.123456789],
    ['-0', 0],
  ])('%s', (text, value) => expect(decimal(text)).toBe(value));

  test.each(['', '4.', '.5', '1.234.567', '4 5', '1e3', '4,5đ', '--1', '1234567890123456'])('“%s” is none', (text) =>
    expect(decimal(text)).toBeUndefined(),
  );

  test.each([
    [94.99999999999999, 95],
    [95.00000000000001, 95],
    [94.9999999995, 95],
    [94.999999998, 94.999999998],
    [94.995, 94.995],
    [0.1 + 0.2, 0.3],
    [80 / 21, 3.809523809524],
    [-0.00000000001, 0],
    [1e15, 1e15],
    [87226.918792129, 87226.918792129],
    [123456789012.5, 123456789012.5],
  ])('the number %d stands for %d', (value, expected) => expect(decimalOf(value)).toBe(expected));
});

describe('arithmetic', () => {
  test.each([
    ['0.1', '0.2', 0.3],
    ['92.5', '-2.5', 90],
    ['1.25', '1.005', 2.255],
    ['0.000000001', '95', 95.000000001],
  ])('%s + %s', (one, other, expected) => {
    expect(add(exact(one), exact(other))).toBe(expected);
    expect(subtract(decimalOf(expected), exact(other))).toBe(decimal(one));
  });

  test('40 scores that make 95 on paper make 95', () => {
    expect(sum(Array.from({ length: 40 }, () => decimalOf(2.375)))).toBe(95);
    expect(sum([...Array.from({ length: 9 }, () => decimalOf(0.1)), decimalOf(94.1)])).toBe(95);
    expect(sum([1, 1, 1].map((third) => decimalOf(third / 3)))).toBe(1);
    expect(sum([])).toBe(0);
  });

  test.each([
    ['0.07', '100', 7],
    ['1.1', '1.1', 1.21],
    ['-0.5', '3', -1.5],
  ])('%s × %s', (one, other, expected) => expect(multiply(exact(one), exact(other))).toBe(expected));

  test.each([
    ['4', '17', '20', 3.4],
    ['4', '20', '21', 3.809523809524],
    ['2', '1', '3', 0.666666666667],
    ['4', '0', '21', 0],
    ['4', '1.5', '2.5', 2.4],
  ])('%s × %s / %s', (value, part, whole, expected) =>
    expect(multiplyByRatio(exact(value), exact(part), exact(whole))).toBe(expected),
  );

  test('a whole of 0 has no ratio', () =>
    expect(multiplyByRatio(decimalOf(4), decimalOf(1), decimalOf(0))).toBeUndefined());

  test.each([
    ['2.675', 2, 2.68],
    ['1.005', 2, 1.01],
    ['94.995', 2, 95],
    ['94.9949999', 2, 94.99],
    ['-2.5', 0, -3],
    ['-0.001', 2, 0],
    ['2.5', 2, 2.5],
    ['107.7', 9, 107.7],
    ['54.6', 6, 54.6],
    ['3.809523809524', 2, 3.81],
  ])('%s at %i places', (value, digits, expected) => expect(roundHalfUp(exact(value), digits)).toBe(expected));
});

describe('comparing', () => {
  test.each([
    ['95', '95', 0],
    ['94.995', '95', -1],
    ['94.999999999', '95', -1],
    ['94.9999999999', '95', 0],
    ['1.1234567891', '1.1234567895', 0],
    ['1.123456789', '1.123456791', -1],
    ['95.01', '95', 1],
    ['-1', '0', -1],
  ])('%s with %s', (one, other, expected) => expect(compare(exact(one), exact(other))).toBe(expected));
});

test.each([
  ['92.50', '92,5'],
  ['8.0', '8'],
  ['-0.5', '-0,5'],
  ['0.0000001', '0,0000001'],
  ['100', '100'],
])('%s is said as %s', (value, said) => {
  expect(sayDecimal(exact(value))).toBe(said);
  expect(decimal(said)).toBe(decimal(value));
});

describe('properties', () => {
  test('a sum never depends on order', () => {
    const shuffled = fc
      .array(score, { maxLength: 60 })
      .chain((scores) => fc.tuple(fc.constant(scores), fc.shuffledSubarray(scores, { minLength: scores.length })));
    fc.assert(fc.property(shuffled, ([scores, others]) => expect(sum(scores)).toBe(sum(others))));
  });

  test('a sum is the sum of hundredths', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 })), (hundredths) => {
        const total = hundredths.reduce((running, units) => running + units, 0);
        expect(toNumber(sum(hundredths.map((units) => decimalOf(units / 100))))).toBe(total / 100);
      }),
    );
  });

  test('adding and taking off leads back', () => {
    fc.assert(fc.property(score, score, (one, other) => expect(subtract(add(one, other), other)).toBe(one)));
  });

  test('what is said is read as the same', () => {
    fc.assert(fc.property(score, (value) => expect(decimal(sayDecimal(value))).toBe(value)));
  });

  test('rounding moves by half a unit at most', () => {
    fc.assert(
      fc.property(score, (value) => expect(Math.abs(roundHalfUp(value, 1) - value)).toBeLessThanOrEqual(0.05 + 1e-12)),
    );
  });
});
