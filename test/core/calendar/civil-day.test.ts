import fc from 'fast-check';
import {
  addDays,
  addMonths,
  civilDay,
  civilDayOf,
  compareDays,
  dayNumber,
  dayOfIso,
  daysBetween,
  daysInMonth,
  isoOf,
  lastDayOfMonth,
  sayDay,
  weekday,
} from '../../../src/core/calendar/civil-day';
import type { CivilDay } from '../../../src/core/calendar/civil-day';

function day(iso: string): CivilDay {
  const found = dayOfIso(iso);
  if (found === undefined) throw new Error(`no such day: ${iso}`);
  return found;
}

const anyDay = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map((parts) => civilDay(...parts))
  .filter((found) => found !== undefined);

describe('which days exist', () => {
  test.each([
    [2026, 2, 28],
    [2028, 2, 29],
    [2000, 2, 29],
    [2026, 12, 31],
    [1, 1, 1],
    [9999, 12, 31],
  ])('%i-%i-%i', (...parts) => {
    const [year, month, dayOfMonth] = parts;
    expect(civilDay(...parts)).toEqual({ year, month, day: dayOfMonth });
  });

  test.each([
    [2026, 2, 30],
    [2026, 2, 29],
    [1900, 2, 29],
    [2100, 2, 29],
    [2026, 11, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [2026, 1, 1.5],
    [2026, 1.5, 1],
    [2026.5, 1, 1],
    [0, 1, 1],
    [10000, 1, 1],
    [Number.NaN, 1, 1],
  ])('not %d-%d-%d', (...parts) => expect(civilDay(...parts)).toBeUndefined());

  test.each([
    [2026, 2, 28],
    [2028, 2, 29],
    [2026, 4, 30],
    [2026, 13, 0],
  ])('month %i/%i has %i days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

  test.each([
    [2026, 2, '2026-02-28'],
    [2026, 0, '2025-12-31'],
    [2026, 14, '2027-02-28'],
    [2026, -10, '2025-02-28'],
  ])('the last day of month %i/%i is %s', (year, month, iso) => expect(lastDayOfMonth(year, month)).toEqual(day(iso)));
});

describe("Excel's serial numbers", () => {
  test.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2026-02-14', 46067],
    ['9999-12-31', 2958465],
  ])('%s is %i', (iso, serial) => {
    expect(dayNumber(day(iso))).toBe(serial);
    expect(civilDayOf(serial)).toEqual(day(iso));
  });

  test('the time of day is dropped', () => expect(civilDayOf(46067.999)).toEqual(day('2026-02-14')));

  test.each([0, 0.5, -1, 60, 60.5, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('%d is no day', (serial) =>
    expect(civilDayOf(serial)).toBeUndefined(),
  );

  test('each serial of 150 years follows the day before it', () => {
    for (let serial = 61; serial < 61 + 55_000; serial += 1) {
      const found = civilDayOf(serial);
      if (found === undefined) throw new Error(String(serial));
      if (dayNumber(found) !== serial || compareDays(found, addDays(found, 1)) >= 0) throw new Error(isoOf(found));
    }
  });
});

describe('counting', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2026-03-15', -42, '2026-02-01'],
  ])('%s and %i days: %s', (from, days, to) => {
    expect(addDays(day(from), days)).toEqual(day(to));
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months: %s', (from, months, to) => expect(addMonths(day(from), months)).toEqual(day(to)));

  test.each([
    ['2026-02-13', 5],
    ['2026-02-14', 6],
    ['2026-02-15', 7],
    ['2026-02-16', 1],
    ['1900-01-01', 1],
    ['0001-01-01', 1],
  ])('%s is weekday %i', (iso, expected) => expect(weekday(day(iso))).toBe(expected));

  test('earlier days come first', () => {
    const sorted = ['2026-02-15', '2025-12-31', '2026-02-14', '2026-01-20'].map(day).sort(compareDays);
    expect(sorted.map(isoOf)).toEqual(['2025-12-31', '2026-01-20', '2026-02-14', '2026-02-15']);
    expect(compareDays(day('2026-01-01'), day('2026-01-01'))).toBe(0);
  });

  test('adding days and taking them off again leads back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (start, days) => {
        expect(addDays(addDays(start, days), -days)).toEqual(start);
      }),
    );
  });

  test('a week later is the same weekday', () => {
    fc.assert(fc.property(anyDay, (start) => expect(weekday(addDays(start, 7))).toBe(weekday(start))));
  });
});

describe('as text', () => {
  test('as officers write it, and in ISO form', () => {
    expect(sayDay(day('2026-02-04'))).toBe('04/02/2026');
    expect(isoOf(day('0206-02-04'))).toBe('0206-02-04');
  });

  test.each(['2026-02-30', '2026-2-3', '14/02/2026', '', '2026-02-14T00:00', 'x2026-02-14'])(
    '“%s” is no ISO day',
    (text) => expect(dayOfIso(text)).toBeUndefined(),
  );
});
