import { dayOfIso } from '../../../src/core/calendar/civil-day';
import { proposedYear } from '../../../src/core/sheets/proposed-year';

test.each([
  ['2026-01-01', { year: 2026 }],
  ['2026-11-15', { year: 2026 }],
  ['2026-11-16', { year: 2026, orNext: 2027 }],
  ['2026-12-31', { year: 2026, orNext: 2027 }],
  ['2031-11-16', { year: 2031, orNext: 2032 }],
])('on %s', (today, expected) => {
  const day = dayOfIso(today);
  expect(day && proposedYear(day)).toEqual(expected);
});
