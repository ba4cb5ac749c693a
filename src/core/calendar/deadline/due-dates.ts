// Works out the due dates of a deadline for a year: the day named, the last day in time, the last working day in time.
import { addDays, addMonths, civilDay, type CivilDay, compareDays, daysInMonth, lastDayOfMonth } from '../civil-day';
import type { Counted, Deadline, DueDate, DueTime, Point } from './deadline';

/** What the working calendar answers. */
export interface WorkingDays {
  /** The day itself or the nearest earlier one that is worked. */
  lastOnOrBefore(day: CivilDay): CivilDay;
  /** The day that many working days later, or earlier when negative; the day itself is not counted. */
  add(day: CivilDay, count: number): CivilDay;
}

export interface DueQuestion {
  readonly workingDays: WorkingDays;
  /** Fills in for a year that the phrase does not name; a year in the phrase wins. */
  readonly year?: number;
  /** The day of the event that the phrase counts from. */
  readonly eventDay?: CivilDay;
}

/** The due dates, earliest first; or why there are none: nothing is due, something is missing, a day does not exist that year. */
export type DueDates =
  | { readonly status: 'dates'; readonly dates: readonly DueDate[] }
  | { readonly status: 'none' }
  | { readonly status: 'year needed' }
  | { readonly status: 'event needed' }
  | { readonly status: 'impossible'; readonly why: string };

const MONTHS_OF_PERIOD = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;
const MIDDLE_OF_MONTH = 15;
const TENTH = 10;
const TWENTIETH = 20;

/** Months beyond 1–12 belong to the years beside. */
function dayIn(year: number, month: number, day: number): CivilDay {
  const last = lastDayOfMonth(year, month);
  return addDays(last, Math.min(day, last.day) - last.day);
}

/** Bộ luật Dân sự 2015, điều 146: giữa tháng is the 15th, giữa năm the last day of June; of a quarter, the 15th of its second month. */
function middleOf({ first, last }: Point, year: number): CivilDay {
  const months = last - first + 1;
  if (months === 12) return lastDayOfMonth(year, first + 5);
  return dayIn(year, first + Math.floor((months - 1) / 2), MIDDLE_OF_MONTH);
}

interface Span {
  readonly first: CivilDay;
  readonly last: CivilDay;
}

function spanOf(point: Point, year: number, workingDays: WorkingDays): Span {
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

/** "Trước ngày 30 hằng tháng" in February: the month ends before the 30th comes, so its last day is in time. */
function lastDayBefore(point: Point, first: CivilDay): CivilDay {
  const isShortened = point.day !== undefined && point.day > first.day;
  return isShortened ? first : addDays(first, -1);
}

function shifted(point: Point, months: number): Point {
  return { ...point, first: point.first + months, last: point.last + months };
}

function dueDateOf(time: DueTime, months: number, asked: number, { workingDays }: DueQuestion): DueDate {
  const end = shifted(time.end, months);
  const span = spanOf(end, end.year ?? asked, workingDays);
  const isBefore = time.bound === 'before' && !(time.clock !== undefined && time.clock.hour > 0);
  const atMidnight = time.clock?.bound === 'before' && time.clock.hour === 0 && time.clock.minute === 0;
  const lastDay = isBefore ? lastDayBefore(end, span.first) : atMidnight ? addDays(span.first, -1) : span.last;
  const start = time.start && shifted(time.start, months);
  return {
    ...(start && { start: spanOf(start, start.year ?? asked, workingDays).first }),
    namedDay: isBefore ? span.first : span.last,
    lastDay,
    lastWorkingDay: workingDays.lastOnOrBefore(lastDay),
    ...(time.clock && { clock: time.clock }),
    implied: false,
  };
}

function periodsOf({ every, end }: DueTime): number {
  return every === undefined || end.year !== undefined ? 1 : 12 / MONTHS_OF_PERIOD[every];
}

function datesOf(time: DueTime, asked: number, question: DueQuestion): DueDate[] {
  const months = time.every === undefined ? 0 : MONTHS_OF_PERIOD[time.every];
  return Array.from({ length: periodsOf(time) }, (_, period) => dueDateOf(time, period * months, asked, question));
}

/** "29/02" in a common year: a day that only some years have. */
function whyNotThatYear({ end, start, every }: DueTime, asked: number): string | undefined {
  if (every === 'month' || every === 'quarter') return undefined;
  for (const { day, first, year = asked } of [end, ...(start ? [start] : [])]) {
    const month = ((first + 11) % 12) + 1;
    const shownYear = year + Math.floor((first - 1) / 12);
    const days = daysInMonth(shownYear, month);
    if (day !== undefined && day > days)
      return `tháng ${String(month).padStart(2, '0')}/${shownYear} chỉ có ${days} ngày`;
  }
  return undefined;
}

function byDay(one: DueDate, other: DueDate): number {
  return compareDays(one.lastDay, other.lastDay);
}

function withoutRepeats(dates: readonly DueDate[]): DueDate[] {
  return dates.filter(
    (date, index) => dates.findIndex((other) => compareDays(other.lastDay, date.lastDay) === 0) === index,
  );
}

const MONTHS_OF_UNIT = { month: 1, quarter: 3, year: 12 } as const;

/** Bộ luật Dân sự 2015, điều 147 and 148: the day of the event is not counted; a month ends on the same day of a later one. */
function countedDay({ amount, unit, direction }: Counted, from: CivilDay, workingDays: WorkingDays): CivilDay {
  const signed = direction === 'before' ? -amount : amount;
  if (unit === 'working day') return workingDays.add(from, signed);
  if (unit === 'month' || unit === 'quarter' || unit === 'year') return addMonths(from, signed * MONTHS_OF_UNIT[unit]);
  return addDays(from, unit === 'week' ? signed * 7 : signed);
}

function countedDates(counted: Counted, question: DueQuestion): DueDates {
  const { workingDays, year, eventDay } = question;
  const { from } = counted;
  if (from !== undefined && from.year === undefined && year === undefined) return { status: 'year needed' };
  const origin = from === undefined ? eventDay : spanOf(from, from.year ?? year ?? 0, workingDays).first;
  if (origin === undefined) return { status: 'event needed' };
  const lastDay = countedDay(counted, origin, workingDays);
  const lastWorkingDay = workingDays.lastOnOrBefore(lastDay);
  return { status: 'dates', dates: [{ namedDay: lastDay, lastDay, lastWorkingDay, implied: false }] };
}

const WITHOUT_DUE_DATES = new Set<Deadline['kind']>(['reporting window', 'open start']);

/**
 * The due dates of a deadline.
 *
 * @param deadline a deadline as `readDeadline` gives it
 * @param question the year asked, the day of the event, and the working days
 */
export function dueDates(deadline: Deadline, question: DueQuestion): DueDates {
  const { times, counted, kind, implied } = deadline;
  if (counted !== undefined) return countedDates(counted, question);
  if (times.length === 0 || WITHOUT_DUE_DATES.has(kind)) return { status: 'none' };
  const { year } = question;
  if (year === undefined && times.some(({ end }) => end.year === undefined)) return { status: 'year needed' };
  const asked = year ?? 0;
  const why = times.map((time) => whyNotThatYear(time, asked)).find((fault) => fault !== undefined);
  if (why !== undefined) return { status: 'impossible', why };
  const assumed = implied.includes('end of period');
  const dates = times.flatMap((time) => datesOf(time, asked, question)).map((date) => ({ ...date, implied: assumed }));
  return { status: 'dates', dates: withoutRepeats(dates.sort(byDay)) };
}

/**
 * The due date that a cell shows where a phrase has several: the first on or after 1 January of the year asked, else the last.
 *
 * @param dates due dates, earliest first
 * @param year the year asked; without it the first date
 */
export function firstDueDate(dates: readonly DueDate[], year?: number): DueDate | undefined {
  const newYear = civilDay(year ?? 1, 1, 1);
  const inTime = dates.find(({ lastDay }) => newYear !== undefined && compareDays(lastDay, newYear) >= 0);
  return inTime ?? dates[dates.length - 1];
}
