// A level, and working days beside date-fns.
import { addBusinessDays } from 'date-fns';
import { civilDay, civilDayOf, type CivilDay } from '../../src/core/calendar/civil-day';
import { addWorkingDays } from '../../src/core/calendar/working-days';
import { PLAN_BANDS } from '../../src/core/score/band';
import { decimalOf } from '../../src/core/score/decimal';
import { levelOf } from '../../src/core/score/level';
import { line, measure } from './measure';

const TIMES = 100_000;
const ANY_DAY = civilDayOf(46_000) as CivilDay;

export function benchLevels(): string[] {
  const scores = Array.from({ length: 1_001 }, (_, at) => decimalOf(at / 10));
  const levels = measure('100,000 levels', () => {
    for (let at = 0; at < TIMES; at++) levelOf(scores[at % scores.length] ?? decimalOf(0), PLAN_BANDS);
  });
  const days = Array.from({ length: 365 }, (_, at) => civilDay(2026, 1 + Math.floor(at / 31), (at % 28) + 1)).filter(
    (day): day is CivilDay => day !== undefined,
  );
  const dates = days.map(({ year, month, day }) => new Date(year, month - 1, day));
  const fns = measure(
    'date-fns, 100,000 × 20 business days',
    () => {
      for (let at = 0; at < TIMES; at++) addBusinessDays(dates[at % dates.length] ?? new Date(0), 20);
    },
    5,
  );
  const ours = measure(
    'ours, 100,000 × 20 working days with holidays',
    () => {
      for (let at = 0; at < TIMES; at++) addWorkingDays(days[at % days.length] ?? ANY_DAY, 20);
    },
    5,
  );
  return [line(levels), line(fns), line(ours, fns)];
}
