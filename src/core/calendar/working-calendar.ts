// Which days are worked: the working week, the public holidays, and what the workbook says otherwise.
import type { CivilDay } from './civil-day';
import { dayCount } from './day-count';
import { holidaysOf } from './holidays';
import { STANDARD_WEEK } from './working-week';

/** A day that the workbook says is worked, or off, whatever week and holidays say. */
export interface DayOverride {
  readonly day: CivilDay;
  readonly worked: boolean;
}

/** For each day of a year, from 0 for 01/01, how many days are worked before it; the last entry counts the whole year. */
export type WorkedBefore = Uint16Array;

export interface WorkingCalendar {
  readonly workedBefore: (year: number) => WorkedBefore;
}

const REMEMBERED_YEARS = 200;

/** The calendar of a working week (days 1–7, Monday first), the public holidays and overrides; an empty week is the standard one. */
export function workingCalendar(
  week: readonly number[] = STANDARD_WEEK,
  overrides: readonly DayOverride[] = [],
): WorkingCalendar {
  const worked = week.length === 0 ? STANDARD_WEEK : week;
  const years = new Map<number, WorkedBefore>();
  return {
    workedBefore(year) {
      const remembered = years.get(year);
      if (remembered !== undefined) return remembered;
      const counts = countYear(year, worked, overrides);
      if (years.size < REMEMBERED_YEARS) years.set(year, counts);
      return counts;
    },
  };
}

/** Monday to Friday with the public holidays. */
export const STANDARD_CALENDAR = workingCalendar();

function countYear(year: number, week: readonly number[], overrides: readonly DayOverride[]): WorkedBefore {
  const first = dayCount(year, 1, 1);
  const counts = new Uint16Array(dayCount(year + 1, 1, 1) - first + 1);
  const exceptions = exceptionsOf(year, overrides);
  let worked = 0;
  for (let place = 1; place < counts.length; place += 1) {
    const count = first + place - 1;
    // Day 2 of the running count was a Monday.
    const weekday = ((((count - 2) % 7) + 7) % 7) + 1;
    if (exceptions.get(count) ?? week.includes(weekday)) worked += 1;
    counts[place] = worked;
  }
  return counts;
}

// What is not announced yet counts as worked until it is known.
function exceptionsOf(year: number, overrides: readonly DayOverride[]): ReadonlyMap<number, boolean> {
  const holidays = holidaysOf(year).filter(({ status }) => status !== 'not announced');
  return new Map([
    ...holidays.map(({ day, kind }) => [countOf(day), kind === 'make-up'] as const),
    ...overrides.map(({ day, worked }) => [countOf(day), worked] as const),
  ]);
}

function countOf({ year, month, day }: CivilDay): number {
  return dayCount(year, month, day);
}
