// Makes the piece for a day, month or quarter that is named, or says why there is no such thing.
import { daysInMonth } from '../../civil-day';
import { MONTH_ELSEWHERE, type Match, type NamedPoint } from './piece';
import type { YearRead } from './year-of';

const LEAP_YEAR = 2024;
const MONTHS = 12;
const QUARTERS = 4;

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** What cannot be, and why. */
export function impossible(why: string, next: number): Match {
  return { piece: { is: 'impossible', why }, next };
}

/** Why there is no such day of the month, or nothing when there is. */
function whyNoDay(day: number, month: number, year: number | undefined): string | undefined {
  if (day < 1 || day > 31) return `không có ngày ${twoDigits(day)}`;
  const days = daysInMonth(year ?? LEAP_YEAR, month);
  if (day <= days) return undefined;
  if (day > daysInMonth(LEAP_YEAR, month)) return `tháng ${twoDigits(month)} không có ngày ${twoDigits(day)}`;
  return `tháng ${twoDigits(month)}/${String(year)} chỉ có ${days} ngày`;
}

/** The piece of a point; with the year, "năm sau" or "năm trước" that follows it counted in. */
export function pointMatch(point: NamedPoint, { year, months, next }: YearRead): Match {
  const first = point.first + months;
  const last = point.last + months;
  return { piece: { is: 'point', point: { ...point, first, last, year: year ?? point.year } }, next };
}

/** The same with more about its point; what is no point stays as it is. */
export function withPoint(match: Match | undefined, more: Partial<NamedPoint>): Match | undefined {
  if (match?.piece.is !== 'point') return match;
  return { ...match, piece: { is: 'point', point: { ...match.piece.point, ...more } } };
}

/** A day whose month is not named with it. */
export function dayElsewhere(day: number): NamedPoint {
  return { unit: 'day', first: MONTH_ELSEWHERE, last: MONTH_ELSEWHERE, day };
}

/** A day of a month; `monthsFollow` where bare numbers behind it are other months. */
export function dayMatch(day: number, month: number, year: YearRead, monthsFollow = false): Match {
  if (month < 1 || month > MONTHS) return impossible(`một năm không có tháng ${twoDigits(month)}`, year.next);
  const why = whyNoDay(day, month, year.year);
  if (why !== undefined) return impossible(why, year.next);
  const at = month + year.months;
  const point = { unit: 'day', first: at, last: at, day, year: year.year, monthsFollow } as const;
  return { piece: { is: 'point', point }, next: year.next };
}

/** A whole month. */
export function monthMatch(month: number, year: YearRead): Match {
  if (month < 1 || month > MONTHS) return impossible(`một năm không có tháng ${twoDigits(month)}`, year.next);
  return pointMatch({ unit: 'month', first: month, last: month }, year);
}

/** A whole quarter. */
export function quarterMatch(quarter: number, year: YearRead): Match {
  if (quarter < 1 || quarter > QUARTERS) return impossible('một năm chỉ có bốn quý', year.next);
  return pointMatch({ unit: 'quarter', first: quarter * 3 - 2, last: quarter * 3 }, year);
}
