// Completes the two ends of a range from each other: month and year, over New Year; or finds that it ends before it starts.
import { MONTH_ELSEWHERE, type NamedPoint } from '../patterns/piece';
import type { Item } from './gathered';

const DAYS_OF_MONTH = 32;
const MONTHS_OF_YEAR = 12;
/** A range without years that would run longer over New Year is more likely a slip. */
const LONGEST_OVER_NEW_YEAR = 9;

export type RangeFault = 'ends before it starts' | 'very long';

export interface Range {
  readonly start: NamedPoint;
  readonly end: NamedPoint;
  readonly fault?: RangeFault | undefined;
}

const MIDDLE_OF_MONTH = 15;

/** The middle of a point's months, near enough to compare by. */
function middleOrder({ first, last }: NamedPoint): number {
  return Math.floor(((first + last) / 2) * DAYS_OF_MONTH) + MIDDLE_OF_MONTH;
}

function startOrder(point: NamedPoint): number {
  if (point.part === 'middle') return middleOrder(point);
  if (point.part === 'end') return point.last * DAYS_OF_MONTH + DAYS_OF_MONTH - 1;
  return point.first * DAYS_OF_MONTH + (point.day ?? 1);
}

function endOrder(point: NamedPoint): number {
  if (point.part === 'start' || point.part === 'middle') return startOrder(point);
  return point.last * DAYS_OF_MONTH + (point.day ?? DAYS_OF_MONTH - 1);
}

function isBackward(start: NamedPoint, end: NamedPoint): boolean {
  const years = (end.year ?? 0) - (start.year ?? 0);
  return startOrder(start) > endOrder(end) + years * MONTHS_OF_YEAR * DAYS_OF_MONTH;
}

function inYear(point: NamedPoint, year: number | undefined): NamedPoint {
  return { ...point, year };
}

function months(point: NamedPoint, by: number): NamedPoint {
  return { ...point, first: point.first + by, last: point.last + by };
}

/** "từ ngày 10 đến ngày 15 tháng 12", "từ tháng 3 đến ngày 15/5": what the start leaves out stands at the end. */
function startCompleted(start: NamedPoint, end: NamedPoint): NamedPoint {
  if (start.first !== MONTH_ELSEWHERE) return start;
  const { first, last, year, every } = end;
  return { ...start, first, last, year, every };
}

/** Over New Year the end lies in the next year, or the start in the year before the one written at the end ("15/5 năm trước"). */
function overNewYear(start: NamedPoint, end: NamedPoint): Range {
  const length = end.last + MONTHS_OF_YEAR - start.first;
  const sameMonth = length === MONTHS_OF_YEAR;
  const fault = sameMonth ? 'ends before it starts' : length > LONGEST_OVER_NEW_YEAR ? 'very long' : undefined;
  const fromEnd = end.last < 1 || end.year !== undefined;
  return {
    start: fromEnd ? inYear(months(start, -MONTHS_OF_YEAR), end.year) : start,
    end: fromEnd ? end : inYear(months(end, MONTHS_OF_YEAR), start.year),
    fault,
  };
}

/** Whether a time without a year would end before another begins; one with its year is taken to come later. */
export function endsBefore(end: NamedPoint, start: NamedPoint): boolean {
  return isBackward(inYear(start, undefined), end);
}

/** The two ends of a range, each complete as far as the other allows. */
export function completedRange({ start: named, point: end }: Item & { readonly start: NamedPoint }): Range {
  const start = startCompleted(named, end);
  const bothYears = start.year !== undefined && end.year !== undefined;
  const sameYear = { start: inYear(start, start.year ?? end.year), end: inYear(end, end.year ?? start.year) };
  if (!isBackward(sameYear.start, sameYear.end)) return sameYear;
  if (bothYears) return { ...sameYear, fault: 'ends before it starts' };
  return overNewYear(start, end);
}
