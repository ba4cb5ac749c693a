import { SolarDate } from '@nghiavuive/lunar_date_vi';
import { addDays, civilDay, dayOfIso, isoOf, sayDay } from '../../../src/core/calendar/civil-day';
import type { CivilDay } from '../../../src/core/calendar/civil-day';
import { civilDayOfLunar, lunarDayOf } from '../../../src/core/calendar/lunar';

function day(iso: string): CivilDay {
  const found = dayOfIso(iso);
  if (found === undefined) throw new Error(`no such day: ${iso}`);
  return found;
}

// Tết (1/1) and Giỗ Tổ (10/3), with the leap month. Computed from new moons at UTC+7, apart from either package;
// 29/01/2025 and 17/02/2026 are confirmed by Thông báo 6150/TB-BLĐTBXH and 9441/TB-BNV.
const YEARS = `
2020 25/01 02/04 4
2021 12/02 21/04 -
2022 01/02 10/04 -
2023 22/01 29/04 2
2024 10/02 18/04 -
2025 29/01 07/04 6
2026 17/02 26/04 -
2027 06/02 16/04 -
2028 26/01 04/04 5
2029 13/02 23/04 -
2030 02/02 12/04 -
2031 23/01 01/04 3
2032 11/02 19/04 -
2033 31/01 09/04 11
2034 19/02 28/04 -
2035 08/02 17/04 -
2036 28/01 06/04 6
2037 15/02 24/04 -
2038 04/02 13/04 -
2039 24/01 03/04 5
2040 12/02 20/04 -
2041 01/02 10/04 -
2042 22/01 29/04 2
2043 10/02 19/04 -
2044 30/01 07/04 7
2045 17/02 26/04 -
2046 06/02 15/04 -
2047 26/01 04/04 5
2048 14/02 22/04 -
2049 02/02 11/04 -
2050 23/01 01/04 3`
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [year: string, tet: string, hungKings: string, leapMonth: string]);

test.each(YEARS)('%s: Tết %s, Giỗ Tổ %s, leap month %s', (yearText, tet, hungKings, leapMonth) => {
  const year = Number(yearText);
  const on = (month: number, dayOfMonth: number): string => {
    const found = civilDayOfLunar({ year, month, day: dayOfMonth, leap: false });
    return found === undefined ? '' : sayDay(found);
  };
  expect([on(1, 1), on(3, 10)]).toEqual([`${tet}/${year}`, `${hungKings}/${year}`]);
  const leapMonths = Array.from({ length: 12 }, (_, place) => place + 1).filter(
    (month) => civilDayOfLunar({ year, month, day: 1, leap: true }) !== undefined,
  );
  expect(leapMonths.join()).toBe(leapMonth.replace('-', ''));
});

test('every day of 1950–2100 agrees with an independent package, and leads back', () => {
  let compared = 0;
  for (let current = day('1950-01-01'); current.year <= 2100; current = addDays(current, 1)) {
    const ours = lunarDayOf(current);
    const theirs = new SolarDate({ year: current.year, month: current.month, day: current.day }).toLunarDate().get();
    if (ours === undefined || ours.day !== theirs.day || ours.month !== theirs.month || ours.year !== theirs.year) {
      throw new Error(`${isoOf(current)}: ${JSON.stringify(ours)}, ${JSON.stringify(theirs)}`);
    }
    const back = civilDayOfLunar(ours);
    if (back === undefined || isoOf(back) !== isoOf(current)) throw new Error(`${isoOf(current)} does not lead back`);
    compared += 1;
  }
  expect(compared).toBe(55_152);
});

test.each([
  ['the 30th of a month of 29 days', { year: 2026, month: 2, day: 30, leap: false }],
  ['a leap month that is none', { year: 2026, month: 3, day: 10, leap: true }],
  ['month 13', { year: 2026, month: 13, day: 1, leap: false }],
  ['month 0', { year: 2026, month: 0, day: 1, leap: false }],
  ['half a month', { year: 2026, month: 1.5, day: 1, leap: false }],
  ['day 0', { year: 2026, month: 1, day: 0, leap: false }],
  ['before the table', { year: 1900, month: 1, day: 1, leap: false }],
  ['after the table', { year: 2101, month: 1, day: 1, leap: false }],
  ['the last lunar year, in civil 2101', { year: 2100, month: 12, day: 29, leap: false }],
  ['no year', { year: Number.NaN, month: 1, day: 1, leap: false }],
])('%s is no lunar day', (_name, lunar) => expect(civilDayOfLunar(lunar)).toBeUndefined());

test('the lunar year that ends in 1950 has its days', () => {
  expect(civilDayOfLunar({ year: 1949, month: 11, day: 13, leap: false })).toEqual(civilDay(1950, 1, 1));
});

test.each(['1949-12-31', '2101-01-01', '0001-01-01'])('%s is outside the table', (iso) =>
  expect(lunarDayOf(day(iso))).toBeUndefined(),
);
