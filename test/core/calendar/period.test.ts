import { dayOfIso, isoOf } from '../../../src/core/calendar/civil-day';
import { periodEnd } from '../../../src/core/calendar/period';
import type { PeriodUnit } from '../../../src/core/calendar/period';
import { workingCalendar } from '../../../src/core/calendar/working-calendar';

test.each<[string, number, PeriodUnit, string, string]>([
  ['2026-03-02', 10, 'day', '2026-03-12', '2026-03-12'],
  ['2026-02-04', 10, 'day', '2026-02-14', '2026-02-23'],
  ['2026-02-10', 5, 'working day', '2026-02-24', '2026-02-24'],
  ['2026-01-31', 1, 'month', '2026-02-28', '2026-03-02'],
  ['2026-11-15', 3, 'month', '2027-02-15', '2027-02-15'],
  ['2026-03-05', 2, 'week', '2026-03-19', '2026-03-19'],
  ['2024-02-29', 3, 'year', '2027-02-28', '2027-03-01'],
])('from %s, %i %s: last day %s, ends on %s', (event, amount, unit, lastDay, endsOn) => {
  const start = dayOfIso(event);
  if (start === undefined) throw new Error(event);
  const end = periodEnd(start, amount, unit);
  expect([isoOf(end.lastDay), isoOf(end.endsOn)]).toEqual([lastDay, endsOn]);
});

test('the workbook’s own calendar counts', () => {
  const start = dayOfIso('2026-03-02');
  if (start === undefined) throw new Error();
  expect(isoOf(periodEnd(start, 5, 'day', workingCalendar([1, 2, 3, 4, 5, 6])).endsOn)).toBe('2026-03-07');
});
