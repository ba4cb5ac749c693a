import fc from 'fast-check';
import { addDays, civilDay, compareDays, dayOfIso, isoOf } from '../../../src/core/calendar/civil-day';
import type { CivilDay } from '../../../src/core/calendar/civil-day';
import { STANDARD_CALENDAR, workingCalendar } from '../../../src/core/calendar/working-calendar';
import {
  addWorkingDays,
  firstWorkingDayOnOrAfter,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
  workingDaysBetween,
  workingDaysOf,
} from '../../../src/core/calendar/working-days';

function day(iso: string): CivilDay {
  const found = dayOfIso(iso);
  if (found === undefined) throw new Error(`no such day: ${iso}`);
  return found;
}

describe('which days are worked', () => {
  test.each([
    ['2026-02-13', true, 'the Friday before Tết'],
    ['2026-02-14', false, 'Saturday'],
    ['2026-02-16', false, 'Tết, announced'],
    ['2026-02-23', true, 'the Monday after Tết'],
    ['2026-01-02', false, 'swapped'],
    ['2026-01-10', true, 'Saturday worked for 02/01'],
    ['2026-08-22', true, 'Saturday worked for 31/8'],
    ['2026-04-27', false, 'makes up for Giỗ Tổ on Sunday'],
    ['2026-11-24', false, 'Ngày Văn hóa Việt Nam'],
    ['2025-11-24', true, 'not yet a holiday'],
    ['2027-02-08', false, 'Tết 2027, whichever way it is announced'],
    ['2027-02-04', true, 'not announced yet'],
    ['2019-02-05', true, 'Tết before the years that are known'],
    ['2026-12-31', true, 'the last day of a year'],
  ])('%s: %s, %s', (iso, worked) => expect(isWorkingDay(day(iso))).toBe(worked));
});

describe('the plan’s two deadlines: the last working day up to 14/02 and 14/11', () => {
  test.each([
    ['2026-02-14', '2026-02-13'],
    ['2026-11-14', '2026-11-13'],
    ['2027-02-14', '2027-02-12'],
    ['2027-11-14', '2027-11-12'],
    ['2028-02-14', '2028-02-14'],
    ['2028-11-14', '2028-11-14'],
    ['2029-02-14', '2029-02-09'],
    ['2030-02-14', '2030-02-14'],
    ['2031-11-14', '2031-11-14'],
    ['2026-02-22', '2026-02-13'],
    ['2027-01-03', '2026-12-31'],
  ])('%s: %s', (last, working) => expect(isoOf(lastWorkingDayOnOrBefore(day(last)))).toBe(working));
});

test.each([
  ['2026-02-14', '2026-02-23'],
  ['2026-11-15', '2026-11-16'],
  ['2026-02-13', '2026-02-13'],
  ['2026-12-31', '2026-12-31'],
  ['2027-01-01', '2027-01-04'],
])('the first working day from %s on: %s', (from, working) =>
  expect(isoOf(firstWorkingDayOnOrAfter(day(from)))).toBe(working),
);

test.each([
  ['2026-02-12', 1, '2026-02-13'],
  ['2026-02-12', 2, '2026-02-23'],
  ['2026-02-14', 1, '2026-02-23'],
  ['2026-02-14', 0, '2026-02-14'],
  ['2026-02-23', -1, '2026-02-13'],
  ['2026-02-22', -1, '2026-02-13'],
  ['2026-12-31', 1, '2027-01-04'],
  ['2026-01-05', -1, '2025-12-31'],
  ['2026-01-09', 1, '2026-01-10'],
  ['2026-03-02', 5, '2026-03-09'],
  ['2026-01-05', 500, '2027-12-31'],
])('%s and %i working days: %s', (from, count, to) => {
  expect(isoOf(addWorkingDays(day(from), count))).toBe(to);
});

test.each([
  ['2026-02-12', '2026-02-23', 2],
  ['2026-02-13', '2026-02-13', 0],
  ['2026-02-23', '2026-02-12', -2],
  ['2025-12-31', '2026-01-05', 1],
  ['2026-01-05', '2025-12-31', -1],
  ['2025-01-01', '2026-01-01', 250],
])('from %s to %s: %i working days', (from, to, count) => expect(workingDaysBetween(day(from), day(to))).toBe(count));

describe('other calendars', () => {
  test('a week of six days', () => {
    const calendar = workingCalendar([1, 2, 3, 4, 5, 6]);
    expect(isWorkingDay(day('2026-03-07'), calendar)).toBe(true);
    expect(isWorkingDay(day('2026-03-08'), calendar)).toBe(false);
    expect(isoOf(lastWorkingDayOnOrBefore(day('2026-02-15'), calendar))).toBe('2026-02-14');
  });

  test('the workbook’s own days off and days worked come first', () => {
    const overrides = [
      { day: day('2027-02-04'), worked: false },
      { day: day('2026-01-02'), worked: true },
    ];
    const calendar = workingCalendar(undefined, overrides);
    expect(isWorkingDay(day('2027-02-04'), calendar)).toBe(false);
    expect(isWorkingDay(day('2026-01-02'), calendar)).toBe(true);
    expect(workingDaysOf(calendar).lastOnOrBefore(day('2027-02-05'))).toEqual(day('2027-02-03'));
    expect(workingDaysOf().add(day('2027-02-03'), 1)).toEqual(day('2027-02-04'));
  });

  test('a week without days is the standard one', () =>
    expect(isoOf(lastWorkingDayOnOrBefore(day('2026-03-08'), workingCalendar([])))).toBe('2026-03-06'));

  test('long counts, and counts beyond the years, which end with them', () => {
    expect(isoOf(addWorkingDays(day('9999-12-30'), 1_000))).toBe('9999-12-31');
    expect(isoOf(addWorkingDays(day('0001-01-02'), -1_000))).toBe('0001-01-01');
    expect(addWorkingDays(day('1700-01-01'), 10_000)).toEqual(addDays(day('1700-01-01'), 14_000));
    const centuriesLater = addWorkingDays(day('1700-01-01'), 100_000);
    expect(workingDaysBetween(day('1700-01-01'), centuriesLater)).toBe(100_000);
  });
});

describe('properties', () => {
  const anyDay = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays(day('2019-06-01'), days));

  test('the last working day is worked, never later, and the days between are not worked', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        const last = lastWorkingDayOnOrBefore(start);
        expect(isWorkingDay(last)).toBe(true);
        expect(compareDays(last, start)).toBeLessThanOrEqual(0);
        expect(workingDaysBetween(last, start)).toBe(0);
      }),
    );
  });

  test('so many working days on are so many working days between', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 700 }), (start, count) => {
        const end = addWorkingDays(start, count);
        expect(isWorkingDay(end)).toBe(true);
        expect(workingDaysBetween(start, end)).toBe(count);
        expect(workingDaysBetween(end, start)).toBe(-count);
      }),
    );
  });

  test('back from a working day and on again leads back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 700 }), (start, count) => {
        const worked = firstWorkingDayOnOrAfter(start);
        expect(addWorkingDays(addWorkingDays(worked, -count), count)).toEqual(worked);
      }),
    );
  });

  test('a count agrees with the days counted one by one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (start, length) => {
        let count = 0;
        for (let step = 1; step <= length; step += 1)
          if (isWorkingDay(addDays(start, step), STANDARD_CALENDAR)) count += 1;
        expect(workingDaysBetween(start, addDays(start, length))).toBe(count);
      }),
    );
  });

  test('a leap year has its 366 days', () => {
    expect(STANDARD_CALENDAR.workedBefore(2028)).toHaveLength(367);
    expect(isWorkingDay(civilDay(2028, 12, 29) ?? day('2000-01-01'))).toBe(true);
  });
});
