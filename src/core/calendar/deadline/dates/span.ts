// Places a point in a year: its first and last day, with đầu, giữa and cuối as the Civil Code has them.
import { addDays, type CivilDay, daysInMonth, lastDayOfMonth } from '../../civil-day';
import type { WorkingDays } from '../../working-days';
import type { Point } from '../deadline';

const MIDDLE_OF_MONTH = 15;
const TENTH = 10;
const TWENTIETH = 20;

export interface Span {
  readonly first: CivilDay;
  readonly last: CivilDay;
}

/** Months beyond 1–12 belong to the years beside; a day beyond its month is the month's last. */
function dayIn(year: number, month: number, day: number): CivilDay {
  const last = lastDayOfMonth(year, month);
  return addDays(last, Math.min(day, last.day) - last.day);
}

/** Bộ luật Dân sự 2015, điều 146: giữa tháng is the 15th, giữa năm the last day of June; of other stretches, the middle month's 15th. */
function middleOf({ first, last }: Point, year: number): CivilDay {
  const months = last - first + 1;
  if (months === 12) return lastDayOfMonth(year, first + 5);
  return dayIn(year, first + Math.floor((months - 1) / 2), MIDDLE_OF_MONTH);
}

/** The first and last day of a point in its own year, or in the year asked. */
export function spanOf(point: Point, asked: number, workingDays: WorkingDays): Span {
  const year = point.year ?? asked;
  const first = dayIn(year, point.first, 1);
  const last = lastDayOfMonth(year, point.last);
  const one = (day: CivilDay): Span => ({ first: day, last: day });
  if (point.day !== undefined) return one(dayIn(year, point.first, point.day));
  switch (point.part) {
    case 'start':
      return one(first);
    case 'middle':
      return one(middleOf(point, year));
    case 'end':
      return one(last);
    case 'last working day':
      return one(workingDays.lastOnOrBefore(last));
    case 'first ten days':
      return { first, last: dayIn(year, point.first, TENTH) };
    case 'middle ten days':
      return { first: dayIn(year, point.first, TENTH + 1), last: dayIn(year, point.first, TWENTIETH) };
    default:
      return { first, last };
  }
}

/** Why the day named does not exist in its year or the year asked ("29/02"); undefined when it does. */
export function whyNotThatYear({ day, first, year }: Point, asked: number): string | undefined {
  const { month, year: own } = lastDayOfMonth(year ?? asked, first);
  const days = daysInMonth(own, month);
  if (day === undefined || day <= days) return undefined;
  return `tháng ${String(month).padStart(2, '0')}/${own} chỉ có ${days} ngày`;
}
