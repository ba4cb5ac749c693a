// Working days on, before, after and between days of a working calendar.
import { addDays, daysBetween, lastDayOfMonth } from './civil-day';
import type { CivilDay } from './civil-day';
import { STANDARD_CALENDAR } from './working-calendar';
import type { WorkedBefore, WorkingCalendar } from './working-calendar';

// As far as years are written in four digits; a count that leads beyond is no working time, and ends there.
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/**
 * Whether a day is worked.
 * @example isWorkingDay({ year: 2026, month: 2, day: 16 }) // → false
 */
export function isWorkingDay(day: CivilDay, calendar: WorkingCalendar = STANDARD_CALENDAR): boolean {
  return workedUpTo(day, calendar) > workedBefore(day, calendar);
}

/**
 * The day itself or the nearest earlier one that is worked: to it a due day is moved when asked, never past the day named.
 * @example lastWorkingDayOnOrBefore({ year: 2026, month: 2, day: 14 }) // → {"year":2026,"month":2,"day":13}
 */
export function lastWorkingDayOnOrBefore(day: CivilDay, calendar: WorkingCalendar = STANDARD_CALENDAR): CivilDay {
  return nthWorkingDay(day.year, workedUpTo(day, calendar), calendar);
}

/**
 * The day itself or the nearest later one that is worked.
 * @example firstWorkingDayOnOrAfter({ year: 2026, month: 2, day: 14 }) // → {"year":2026,"month":2,"day":23}
 */
export function firstWorkingDayOnOrAfter(day: CivilDay, calendar: WorkingCalendar = STANDARD_CALENDAR): CivilDay {
  return nthWorkingDay(day.year, workedBefore(day, calendar) + 1, calendar);
}

/**
 * The day that many working days after (before, when negative) a day, which is itself not counted (Bộ luật Dân sự, điều 147).
 * @example addWorkingDays({ year: 2026, month: 2, day: 12 }, 2) // → {"year":2026,"month":2,"day":23}
 */
export function addWorkingDays(day: CivilDay, count: number, calendar: WorkingCalendar = STANDARD_CALENDAR): CivilDay {
  if (count === 0) return day;
  const from = count > 0 ? workedUpTo(day, calendar) : workedBefore(day, calendar) + 1;
  return nthWorkingDay(day.year, from + count, calendar);
}

/**
 * How many working days come after the first day, up to and with the second; negative when the second is the earlier.
 * @example workingDaysBetween({ year: 2026, month: 2, day: 12 }, { year: 2026, month: 2, day: 23 }) // → 2
 */
export function workingDaysBetween(
  from: CivilDay,
  to: CivilDay,
  calendar: WorkingCalendar = STANDARD_CALENDAR,
): number {
  if (from.year > to.year) return -workingDaysBetween(to, from, calendar);
  let count = workedUpTo(to, calendar) - workedUpTo(from, calendar);
  for (let year = from.year; year < to.year; year += 1) count += workedIn(year, calendar);
  return count;
}

/** What the deadline grammar asks of a working calendar. */
export interface WorkingDays {
  readonly lastOnOrBefore: (day: CivilDay) => CivilDay;
  readonly add: (day: CivilDay, count: number) => CivilDay;
}

/** The working days of one calendar. */
export function workingDaysOf(calendar: WorkingCalendar = STANDARD_CALENDAR): WorkingDays {
  return {
    lastOnOrBefore: (day) => lastWorkingDayOnOrBefore(day, calendar),
    add: (day, count) => addWorkingDays(day, count, calendar),
  };
}

// The nth worked day of a year; counted on into the years beside when it has fewer, or n is below 1.
function nthWorkingDay(startYear: number, n: number, calendar: WorkingCalendar): CivilDay {
  let year = startYear;
  let rest = n;
  while (rest < 1 && year > FIRST_YEAR) {
    year -= 1;
    rest += workedIn(year, calendar);
  }
  while (rest > workedIn(year, calendar) && year < LAST_YEAR) {
    rest -= workedIn(year, calendar);
    year += 1;
  }
  return addDays(lastDayOfMonth(year - 1, 12), firstPlaceWith(rest, calendar.workedBefore(year)));
}

// The least place (a day of the year from 1) up to which so many days are worked; the last place where there are fewer.
function firstPlaceWith(worked: number, counts: WorkedBefore): number {
  let low = 1;
  let high = counts.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (Number(counts[middle]) >= worked) high = middle;
    else low = middle + 1;
  }
  return low;
}

function workedIn(year: number, calendar: WorkingCalendar): number {
  const counts = calendar.workedBefore(year);
  return Number(counts[counts.length - 1]);
}

function workedUpTo(day: CivilDay, calendar: WorkingCalendar): number {
  return Number(calendar.workedBefore(day.year)[dayOfYear(day)]);
}

function workedBefore(day: CivilDay, calendar: WorkingCalendar): number {
  return Number(calendar.workedBefore(day.year)[dayOfYear(day) - 1]);
}

function dayOfYear(day: CivilDay): number {
  return daysBetween(lastDayOfMonth(day.year - 1, 12), day);
}
