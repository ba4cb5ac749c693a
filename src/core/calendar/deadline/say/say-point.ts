// Says a point of time in the words of an officer, so that reading them gives the same point.
import type { DueTime, Point, PointPart } from '../deadline';

const QUARTERS = ['I', 'II', 'III', 'IV'];
const MONTHS_OF_QUARTER = ['tháng cuối', 'tháng đầu', 'tháng thứ hai'];

/** Two digits at least: 5 → "05". */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Which year, month of the year, from months that may run over its ends. */
function yearsOver(month: number): number {
  return Math.floor((month - 1) / 12);
}

function inYear(month: number): number {
  return month - yearsOver(month) * 12;
}

function yearOf({ first, year }: Point, joint: string): string {
  if (year !== undefined) return `${joint}${year}`;
  const years = yearsOver(first);
  return years > 0 ? ' năm sau' : years < 0 ? ' năm trước' : '';
}

/** "I/2026", and " năm sau" where the year is not written. */
function quarterSaid(point: Point): string {
  return `quý ${QUARTERS[(inYear(point.first) - 1) / 3]}${yearOf(point, '/')}`;
}

function monthSaid(point: Point): string {
  return `tháng ${twoDigits(inYear(point.first))}${yearOf(point, '/')}`;
}

/** "02 tháng đầu quý II/2026" */
function monthsOfQuarterSaid(point: Point, months: number): string {
  const within = (inYear(point.first) - 1) % 3;
  const quarter = quarterSaid({ ...point, first: point.first - within });
  return `${twoDigits(months)} tháng ${within === 0 ? 'đầu' : 'cuối'} ${quarter}`;
}

function spanSaid(point: Point): string {
  const months = point.last - point.first + 1;
  if (inYear(point.first) !== 1 && inYear(point.last) !== 12) return monthsOfQuarterSaid(point, months);
  const half = inYear(point.first) === 1 ? 'đầu' : 'cuối';
  return `${twoDigits(months)} tháng ${half} năm${yearOf(point, ' ').replace(' năm', '')}`;
}

function yearSaid(point: Point): string {
  return yearOf(point, 'năm ').trim() || 'năm';
}

/** The months of a point that is not repeated in the year. */
function monthsSaid(point: Point): string {
  const months = point.last - point.first + 1;
  if (months === 1) return monthSaid(point);
  if (months === 12) return yearSaid(point);
  return months === 3 ? quarterSaid(point) : spanSaid(point);
}

function neighbour(periods: number): string {
  return periods > 0 ? ' tiếp theo' : periods < 0 ? ' liền trước' : '';
}

/** The months of a point that is repeated each month or quarter. */
function repeatedSaid({ first, last }: Point, every: 'month' | 'quarter', each: string): string {
  if (every === 'month') return `${each}tháng${first === 1 && each === '' ? ' báo cáo' : neighbour(first - 1)}`;
  const quarter = `quý${neighbour(Math.floor((first - 1) / 3))}`;
  const inQuarter = ((first % 3) + 3) % 3;
  return last > first ? `${each}${quarter}` : `${MONTHS_OF_QUARTER[inQuarter]} ${each}${quarter}`;
}

const PARTS: Readonly<Record<PointPart, string>> = {
  start: 'đầu ',
  middle: 'giữa ',
  end: 'cuối ',
  'last working day': 'ngày làm việc cuối cùng của ',
  'first ten days': 'thượng tuần ',
  'middle ten days': 'trung tuần ',
};

function isRepeated(every: DueTime['every']): every is 'month' | 'quarter' {
  return every === 'month' || every === 'quarter';
}

/**
 * The words for a point.
 *
 * @param point the point
 * @param every the rhythm in whose periods it lies
 * @param rhythmSaid whether to say the rhythm itself, rather than leave it implied
 */
export function sayPoint(point: Point, every?: DueTime['every'], rhythmSaid?: boolean): string {
  const words = pointSaid(point, every, rhythmSaid);
  return isRepeated(every) && point.year !== undefined ? `${words} năm ${point.year}` : words;
}

function pointSaid(point: Point, every: DueTime['every'], rhythmSaid: boolean | undefined): string {
  const { day, part, first } = point;
  const each = rhythmSaid ? 'mỗi ' : '';
  if (day === undefined) {
    const months = isRepeated(every) ? repeatedSaid(point, every, each) : monthsSaid(point);
    return part === undefined ? months : PARTS[part] + months;
  }
  if (!isRepeated(every)) return `ngày ${twoDigits(day)}/${twoDigits(inYear(first))}${yearOf(point, '/')}`;
  if (every === 'month' && rhythmSaid)
    return `ngày ${twoDigits(day)}${first === 1 ? '' : ` của tháng${neighbour(first - 1)}`} hằng tháng`;
  return `ngày ${twoDigits(day)} ${every === 'month' ? 'của ' : ''}${repeatedSaid(point, every, each)}`;
}
