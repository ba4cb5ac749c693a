import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOfIso, isoOf, sayDay, weekday } from '../../../src/core/calendar/civil-day';
import { lawfulHolidays, makeUpDays } from '../../../src/core/calendar/holiday-law';
import { HOLIDAY_NOTICES } from '../../../src/core/calendar/holiday-notices';
import { holidaysOf, noticeStatus, sayHoliday, sourceOf } from '../../../src/core/calendar/holidays';
import type { Holiday } from '../../../src/core/calendar/holidays';

const TABLE = readFileSync(join(__dirname, 'holidays.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

function lineOf(holiday: Holiday): string {
  const kind = holiday.kind === 'off' ? 'Nghỉ' : 'Làm bù';
  return [sayDay(holiday.day), kind, holiday.status, sayHoliday(holiday), sourceOf(holiday)].join('\t');
}

test.each([2025, 2026, 2027, 2028, 2029, 2030, 2031])('the holidays of %i', (year) => {
  expect(holidaysOf(year).map(lineOf)).toEqual(TABLE.filter((line) => line.slice(6, 10) === String(year)));
});

test('a year is announced, not announced, or unknown', () => {
  expect([2025, 2026].map(noticeStatus)).toEqual(['announced', 'announced']);
  expect([2021, 2027, 2100].map(noticeStatus)).toEqual(['not announced', 'not announced', 'not announced']);
  expect([1999, 2020, 2101].map(noticeStatus)).toEqual(['unknown', 'unknown', 'unknown']);
});

test('announced years leave nothing open; the others keep the three states apart', () => {
  expect(new Set(holidaysOf(2026).map(({ status }) => status))).toEqual(new Set(['confirmed']));
  expect(new Set(holidaysOf(2027).map(({ status }) => status))).toEqual(
    new Set(['confirmed', 'projected', 'not announced']),
  );
});

test('24/11 is a holiday from 2026 on, and is not made up for', () => {
  expect(holidaysOf(2025).some(({ day }) => isoOf(day) === '2025-11-24')).toBe(false);
  expect(holidaysOf(2026).some(({ day }) => isoOf(day) === '2026-11-24')).toBe(true);
  expect(
    holidaysOf(2030)
      .filter(({ day }) => day.month === 11)
      .map(({ day }) => isoOf(day)),
  ).toEqual(['2030-11-24']);
});

// The law gives the same days as the notices did in years that are past: Tết 2024 ran 08–14/02, Quốc khánh 2023 01–04/9.
test.each([
  [2024, 'before', 2, ['2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12']],
  [2023, 'before', 2, ['2023-01-20', '2023-01-21', '2023-01-22', '2023-01-23', '2023-01-24']],
] as const)('Tết %i', (year, besideNationalDay, tetDaysBefore, days) => {
  const lawful = lawfulHolidays(year, { besideNationalDay, tetDaysBefore });
  expect(lawful.filter(({ name }) => name === 'Tết Nguyên đán').map(({ day }) => isoOf(day))).toEqual(days);
});

test('no projected day off is lost under a choice that a notice can make', () => {
  for (const year of [2027, 2029, 2033, 2034]) {
    for (const tetDaysBefore of [1, 2, 3]) {
      for (const besideNationalDay of ['before', 'after'] as const) {
        const lawful = lawfulHolidays(year, { tetDaysBefore, besideNationalDay }).map(({ day }) => isoOf(day));
        const listed = holidaysOf(year).map(({ day }) => isoOf(day));
        expect(lawful.filter((iso) => !listed.includes(iso))).toEqual([]);
      }
    }
  }
});

test('each swap gives a Saturday for a working day', () => {
  const swaps = HOLIDAY_NOTICES.flatMap((notice) => notice.swaps);
  const made = HOLIDAY_NOTICES.flatMap(({ year }) => holidaysOf(year)).filter(({ name }) =>
    /hoán đổi|Làm bù/.test(name),
  );
  expect(made).toHaveLength(swaps.length * 2);
  for (const { day, kind } of made) expect(weekday(day) === 6).toBe(kind === 'make-up');
});

test('holidays on one weekend are made up for in their order: Giỗ Tổ on Saturday 29/4/2023, then 30/4', () => {
  const lawful = lawfulHolidays(2023, { tetDaysBefore: 2, besideNationalDay: 'before' });
  const made = makeUpDays(lawful).map(({ day, name }) => [isoOf(day), name]);
  expect(made).toEqual(
    expect.arrayContaining([
      ['2023-05-02', 'Nghỉ bù Giỗ Tổ Hùng Vương'],
      ['2023-05-03', 'Nghỉ bù Ngày Chiến thắng'],
    ]),
  );
});

test('after a week of holidays a Sunday is made up for on Monday, not on Saturday', () => {
  const week = ['08', '09', '10', '11', '12', '13'].flatMap((date) => dayOfIso(`2026-03-${date}`) ?? []);
  const holidays = week.map((day) => ({ day, name: 'Nghỉ', source: 'code' as const }));
  expect(makeUpDays(holidays).map(({ day }) => isoOf(day))).toEqual(['2026-03-16']);
});
