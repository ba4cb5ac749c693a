// A day of the calendar as year, month and day, and as Excel's serial number; which days exist, and how days and months add up.

import { dateOfDayCount, dayCount } from './day-count';

declare const existing: unique symbol;

/** A day that exists in the Gregorian calendar: 30/02 can't be one. Made by `civilDay`, `civilDayOf`, `dayOfIso` alone. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly [existing]: true;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LAST_YEAR = 9999;
// Excel's serial of the 29/02/1900 that never was.
const FALSE_LEAP_DAY = 60;
const LAST_SERIAL = 2958465;

/**
 * The number of days of a month (1–12) of a year; 0 for a month that does not exist.
 * @example daysInMonth(2028, 2) // → 29
 */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/**
 * The day of that year (1–9999), month (1–12) and day of the month; undefined when there is no such day.
 * @example civilDay(2026, 2, 14) // → {"year":2026,"month":2,"day":14}
 */
export function civilDay(year: number, month: number, day: number): CivilDay | undefined {
  if (!Number.isInteger(year) || year < 1 || year > LAST_YEAR) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return existingDay(year, month, day);
}

/** The last day of a month of a year; the month may run over, as 13 or 0, into the years beside. */
export function lastDayOfMonth(year: number, month: number): CivilDay {
  const shifted = year + Math.floor((month - 1) / 12);
  const wrapped = ((((month - 1) % 12) + 12) % 12) + 1;
  return existingDay(shifted, wrapped, daysInMonth(shifted, wrapped));
}

/**
 * Excel's serial number of a day in the 1900 system: 1 for 01/01/1900; no day has 60, Excel's false 29/02/1900.
 * @example dayNumber(dayOfIso('2026-02-14')) // → 46067
 */
export function dayNumber(day: CivilDay): number {
  const ordinal = ordinalOf(day);
  return ordinal <= FALSE_LEAP_DAY ? ordinal - 1 : ordinal;
}

/**
 * The day of an Excel serial number, its time of day dropped; undefined outside 01/01/1900–31/12/9999, and for 60.
 * @example civilDayOf(46067.75) // → {"year":2026,"month":2,"day":14}
 */
export function civilDayOf(serial: number): CivilDay | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === FALSE_LEAP_DAY) return undefined;
  return dayOfOrdinal(whole < FALSE_LEAP_DAY ? whole + 1 : whole);
}

/** The day that many days later, or earlier when negative. */
export function addDays(day: CivilDay, days: number): CivilDay {
  return dayOfOrdinal(ordinalOf(day) + days);
}

/**
 * The same day that many months later; where the month has no such day, its last (Bộ luật Dân sự 2015, điều 148 khoản 3).
 * @example addMonths(dayOfIso('2026-01-31'), 1) // → {"year":2026,"month":2,"day":28}
 */
export function addMonths(day: CivilDay, months: number): CivilDay {
  const last = lastDayOfMonth(day.year, day.month + months);
  return existingDay(last.year, last.month, Math.min(day.day, last.day));
}

/** Days from the first day to the second: 1 from today to tomorrow, negative when the second is earlier. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return ordinalOf(to) - ordinalOf(from);
}

/** Negative when the first day is the earlier, positive when it is the later, 0 for one day: an order for `sort`. */
export function compareDays(one: CivilDay, other: CivilDay): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}

/**
 * The day of the week: 1 for Monday to 7 for Sunday.
 * @example weekday(dayOfIso('2026-02-14')) // → 6
 */
export function weekday(day: CivilDay): number {
  return ((((ordinalOf(day) + 5) % 7) + 7) % 7) + 1;
}

/** The day in ISO form, as `2026-02-14`. */
export function isoOf(day: CivilDay): string {
  return `${padded(day.year, 4)}-${padded(day.month, 2)}-${padded(day.day, 2)}`;
}

/** The day written in ISO form; undefined when it is not, or when there is no such day. */
export function dayOfIso(iso: string): CivilDay | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return parts === null ? undefined : civilDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/**
 * The day as officers write it, dd/mm/yyyy.
 * @example sayDay(dayOfIso('2026-02-14')) // → "14/02/2026"
 */
export function sayDay(day: CivilDay): string {
  return `${padded(day.day, 2)}/${padded(day.month, 2)}/${padded(day.year, 4)}`;
}

function ordinalOf({ year, month, day }: CivilDay): number {
  return dayCount(year, month, day);
}

function dayOfOrdinal(ordinal: number): CivilDay {
  return existingDay(...dateOfDayCount(ordinal));
}

function existingDay(year: number, month: number, day: number): CivilDay {
  return { year, month, day } as CivilDay;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

// Between the two date systems of Excel.
const DAYS_TO_1904 = 1462;

/**
 * A day's serial number as Excel counts from 1900, whichever way the workbook counts.
 * @param uses1904 whether the workbook counts days from 1904
 * @example serialFrom1900(0, true) // → 1462
 */
export function serialFrom1900(serial: number, uses1904: boolean): number {
  return uses1904 ? serial + DAYS_TO_1904 : serial;
}
