import fc from 'fast-check';
import { dateOfDayCount, dayCount } from '../../../src/core/calendar/day-count';

test.each([
  [[1970, 1, 1], 25569],
  [[1900, 3, 1], 61],
  [[2000, 2, 29], 36585],
  [[2026, 12, 31], 46387],
] as [[number, number, number], number][])('%j is day %i', (date, count) => {
  expect(dayCount(...date)).toBe(count);
  expect(dateOfDayCount(count)).toEqual(date);
});

test('a count and its date are one to one, also before the year 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4_000_000, max: 4_000_000 }), (count) =>
      expect(dayCount(...dateOfDayCount(count))).toBe(count),
    ),
  );
});

test('agrees with the calendar of JavaScript over eight centuries', () => {
  for (let count = -200_000; count < 100_000; count += 17) {
    const date = new Date((count - 25569) * 86_400_000);
    expect(dateOfDayCount(count)).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
  }
});
