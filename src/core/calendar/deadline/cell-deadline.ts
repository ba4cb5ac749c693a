// Reads what a cell holds as a time: text, a real date of Excel (a serial number), or a year kept as a number.
import { civilDayOf, serialFrom1900 } from '../civil-day';
import type { DeadlineReading } from './deadline';
import { readDeadline } from './read-deadline';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** 01/01/2000 and 31/12/2099: dates of tasks; other numbers in a time column are no dates. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 73050;
const MINUTES_OF_DAY = 1440;

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function phraseOfSerial(serial: number): string | undefined {
  const day = civilDayOf(serial);
  if (day === undefined || serial < FIRST_SERIAL || serial >= LAST_SERIAL + 1) return undefined;
  const date = `${twoDigits(day.day)}/${twoDigits(day.month)}/${day.year}`;
  const minutes = Math.round(serial * MINUTES_OF_DAY) % MINUTES_OF_DAY;
  return minutes === 0 ? date : `${Math.floor(minutes / 60)} giờ ${twoDigits(minutes % 60)} ngày ${date}`;
}

/**
 * What the value of a cell says as a time. A real date is that day, inclusive; 2026 as a number is the year.
 *
 * @param value the cell's value
 * @param uses1904 whether the workbook counts days from 1904
 * @returns the reading, as of a phrase
 * @example readDeadlineOfCell(46067).deadline.times // → [{"end":{"first":2,"last":2,"day":14,"year":2026},"bound":"through"}]
 */
export function readDeadlineOfCell(value: string | number | boolean | null, uses1904 = false): DeadlineReading {
  if (value === null) return { status: 'blank' };
  if (typeof value === 'string') return readDeadline(value);
  const part = String(value);
  if (typeof value === 'boolean')
    return { status: 'unreadable', why: 'ô chứa giá trị đúng sai, không phải thời gian', part };
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return readDeadline(part);
  const phrase = phraseOfSerial(serialFrom1900(value, uses1904));
  return phrase === undefined
    ? { status: 'unreadable', why: 'ô chứa một số, không phải ngày', part }
    : readDeadline(phrase);
}
