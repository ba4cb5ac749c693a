// Works out the due dates of a deadline for a year: the day named, the last day in time, the last working day in time.
import { addDays, type CivilDay, compareDays } from '../../civil-day';
import type { WorkingDays } from '../../working-days';
import type { Counted, Deadline, DueDate, DueTime, Point } from '../deadline';
import { countedDate } from './counted-day';
import { type Span, spanOf, whyNotThatYear } from './span';

export interface DueQuestion {
  readonly workingDays: WorkingDays;
  /** Fills in for a year that the phrase does not name; a year in the phrase wins. */
  readonly year?: number;
  /** The day of the event that the phrase counts from. */
  readonly eventDay?: CivilDay;
}

/** The due dates, earliest first; or why there are none, in a sentence where something is missing or does not exist. */
export type DueDates =
  | { readonly status: 'dates'; readonly dates: readonly DueDate[] }
  | { readonly status: 'none' }
  | { readonly status: 'year needed' | 'event needed' | 'impossible'; readonly why: string };

const MONTHS_OF_PERIOD = { month: 1, quarter: 3, year: 12 } as const;
const MONTHS_OF_YEAR = 12;

function shifted(point: Point, months: number): Point {
  return { ...point, first: point.first + months, last: point.last + months };
}

/** "Trước ngày 30 hằng tháng" in February: the month ends before the 30th comes, so its last day is in time. */
function dayBefore({ day = 0 }: Point, { first }: Span): CivilDay {
  return day > first.day ? first : addDays(first, -1);
}

/** "trước 0 giờ ngày 15" ends with the 14th; any later hour is on the day itself. */
function lastDayOf({ bound, clock, end }: DueTime, point: Point, span: Span): CivilDay {
  const atMidnight = clock?.bound === 'before' && clock.hour + clock.minute === 0;
  return bound === 'before' || atMidnight ? dayBefore({ ...end, ...point }, span) : span.last;
}

type DateOfTime = Omit<DueDate, 'implied'>;

function dueDateOf(time: DueTime, months: number, asked: number, workingDays: WorkingDays): DateOfTime {
  const point = shifted(time.end, months);
  const span = spanOf(point, asked, workingDays);
  const lastDay = lastDayOf(time, point, span);
  const start = time.start && spanOf(shifted(time.start, months), asked, workingDays).first;
  return {
    ...(start && { start }),
    namedDay: time.bound === 'before' ? span.first : span.last,
    lastDay,
    lastWorkingDay: workingDays.lastOnOrBefore(lastDay),
    ...(time.clock && { clock: time.clock }),
  };
}

/** One date; or one in each month or quarter of the year. */
function datesOf(time: DueTime, asked: number, workingDays: WorkingDays): DateOfTime[] {
  const months = time.every === undefined ? MONTHS_OF_YEAR : MONTHS_OF_PERIOD[time.every];
  return Array.from({ length: MONTHS_OF_YEAR / months }, (_, period) =>
    dueDateOf(time, period * months, asked, workingDays),
  );
}

function faultIn({ end, start, every }: DueTime, asked: number): string | undefined {
  // In a month too short for its day, a monthly date is the month's last day; a yearly one does not exist.
  if (every === 'month' || every === 'quarter') return undefined;
  return whyNotThatYear(end, asked) ?? (start && whyNotThatYear(start, asked));
}

function inOrder(dates: readonly DateOfTime[]): readonly DateOfTime[] {
  const sorted = [...dates].sort((one, other) => compareDays(one.lastDay, other.lastDay));
  return sorted.filter(({ lastDay }, index) => {
    const previous = sorted[index - 1]?.lastDay;
    return previous === undefined || compareDays(previous, lastDay) !== 0;
  });
}

function yearNeeded({ textRead }: Deadline): DueDates {
  return { status: 'year needed', why: `Cần năm: “${textRead}” không ghi năm.` };
}

function countedDates(deadline: Deadline, counted: Counted, question: DueQuestion): DueDates {
  const { workingDays, year, eventDay } = question;
  const { from } = counted;
  const asked = from === undefined ? 0 : (from.year ?? year);
  if (asked === undefined) return yearNeeded(deadline);
  const origin = from === undefined ? eventDay : spanOf(from, asked, workingDays).first;
  if (origin === undefined) return { status: 'event needed', why: `Cần ngày của sự kiện: “${deadline.textRead}”.` };
  return { status: 'dates', dates: [countedDate(counted, origin, workingDays)] };
}

/**
 * The due dates of a deadline.
 *
 * @param deadline a deadline as `readDeadline` gives it
 * @param question the working days, the year asked (1900–2200), the day of the event
 * @example dueDates({ kind: 'continuous', times: [], implied: [] }, {}) // → {"status":"none"}
 */
export function dueDates(deadline: Deadline, question: DueQuestion): DueDates {
  const { times, starts, counted, kind, implied } = deadline;
  const { workingDays, year } = question;
  if (counted !== undefined) return countedDates(deadline, counted, question);
  if (kind === 'reporting window' || kind === 'open start') return { status: 'none' };
  if (year === undefined && times.some(({ end }) => end.year === undefined)) return yearNeeded(deadline);
  // Where no year was asked, every time has its own.
  const asked = year ?? 0;
  const why = times.map((time) => faultIn(time, asked)).find((fault) => fault !== undefined);
  if (why !== undefined) return { status: 'impossible', why: `“${deadline.textRead}”: ${why}.` };
  const assumed = implied.includes('end of period');
  const all = times.flatMap((time) => datesOf(time, asked, workingDays));
  const begins = starts && spanOf(starts, asked, workingDays).first;
  const dates = inOrder(all).filter(({ lastDay }) => begins === undefined || compareDays(lastDay, begins) >= 0);
  if (dates.length === 0) return { status: 'none' };
  return { status: 'dates', dates: dates.map((date) => ({ ...date, implied: assumed })) };
}

/**
 * The due date that a cell shows where a phrase has several: the first on or after 1 January of the year asked, else the last.
 *
 * @param dates due dates, earliest first
 * @param year the year asked; without it the first date
 * @example firstDueDate([{ lastDay: { year: 2027, month: 12, day: 31 } }], 2026).lastDay.year // → 2027
 */
export function firstDueDate(dates: readonly DueDate[], year = 0): DueDate | undefined {
  return dates.find(({ lastDay }) => lastDay.year >= year) ?? dates[dates.length - 1];
}
