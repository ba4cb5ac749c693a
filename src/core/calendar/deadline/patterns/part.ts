// Reads parts of a period: đầu, giữa, cuối (Bộ luật Dân sự 2015, điều 146), its first, last and last working day.
import type { PointPart } from '../deadline';
import type { Line } from '../words/lexemes';
import type { Term } from '../words/lexicon';
import { after, termAt, valueAt } from '../words/line';
import { wholeNumberAt } from '../words/numerals';
import { monthAt, ordinalAt } from './month';
import { pointMatch } from './point-piece';
import type { Match, NamedPoint } from './piece';
import { quarterAt } from './quarter';
import { halfYearAt, monthsOfYearAt, sameYearAt, yearAt } from './year';

/** "tháng", "quý" alone, or after "mỗi": one in each, and open to question unless said so. */
function everyPeriodAt(line: Line, at: number): Match | undefined {
  const word = after(line, at, 'every');
  const certain = word > at ? {} : { unclear: true };
  const year = { months: 0, next: word + 1 };
  switch (termAt(line, word)) {
    case 'month':
      return pointMatch({ unit: 'month', first: 1, last: 1, every: 'month', ...certain }, year);
    case 'quarter':
      return pointMatch({ unit: 'quarter', first: 1, last: 3, every: 'quarter', ...certain }, year);
    default:
      return sameYearAt(line, word);
  }
}

/** The period that a part belongs to. */
function periodAt(line: Line, at: number): Match | undefined {
  const place = after(line, at, 'of', 'within');
  return (
    monthAt(line, place) ??
    quarterAt(line, place) ??
    monthsOfYearAt(line, place) ??
    halfYearAt(line, place) ??
    yearAt(line, place) ??
    everyPeriodAt(line, place)
  );
}

function withPart(point: NamedPoint, part: PointPart): NamedPoint {
  // The Civil Code says when a month and a year are in their middle; of a quarter nobody does.
  const unclear = part === 'middle' && point.unit !== 'month' && point.unit !== 'year';
  return { ...point, part, ...(unclear && { unclear }) };
}

function partMatch(line: Line, at: number, part: PointPart): Match | undefined {
  const period = periodAt(line, at);
  if (period?.piece.is !== 'point') return period;
  return { piece: { is: 'point', point: withPart(period.piece.point, part) }, next: period.next };
}

const PARTS: Partial<Record<Term, PointPart>> = { start: 'start', middle: 'middle', final: 'end' };
const TEN_DAYS: Readonly<Record<number, PointPart>> = { 1: 'first ten days', 2: 'middle ten days', 3: 'end' };

/** "đầu tháng 3", "cuối quý II/2026", "giữa năm", "trung tuần tháng 5". */
export function partAt(line: Line, at: number): Match | undefined {
  const term = termAt(line, at);
  const part = term === 'ten days' ? TEN_DAYS[valueAt(line, at)] : PARTS[term];
  return part && partMatch(line, at + 1, part);
}

/** Every month has so many. */
const SURE_DAYS = 28;
const DAYS_OF_WEEK = 7;
const HALF_MONTH = 15;
const BOUNDS = new Set<Term>(['before', 'after']);

/** "10 ngày đầu tháng 3" ends with the 10th, "5 ngày cuối tháng 12" with the month; where "2 tuần đầu tháng 3" end, readers ask. */
export function daysOfPeriodAt(line: Line, at: number): Match | undefined {
  const number = wholeNumberAt(line, at);
  const inWeeks = number !== undefined && termAt(line, number.next) === 'week';
  if (number === undefined || (!inWeeks && termAt(line, number.next) !== 'day')) return undefined;
  const edge = termAt(line, number.next + 1);
  const period = edge === 'start' || edge === 'final' ? periodAt(line, number.next + 2) : undefined;
  if (period?.piece.is !== 'point') return period;
  // "trước 5 ngày cuối tháng 12" may be before the first of them or the last.
  if (BOUNDS.has(termAt(line, at - 1))) return { piece: { is: 'unknown' }, next: number.next + 1 };
  const { point } = period.piece;
  if (edge === 'final') return { ...period, piece: { is: 'point', point: { ...point, part: 'end' } } };
  const days = inWeeks ? number.value * DAYS_OF_WEEK : number.value;
  const unclear = inWeeks || days > SURE_DAYS || point.unclear === true;
  const day = { ...point, unit: 'day', last: point.first, day: Math.min(days, SURE_DAYS), unclear } as const;
  return { ...period, piece: { is: 'point', point: day } };
}

/** "nửa đầu tháng 3/2026": the 15th, if half a month is meant as in the Civil Code (điều 146); "nửa cuối tháng 3" ends with the month. */
export function halfMonthAt(line: Line, at: number): Match | undefined {
  const month = monthAt(line, after(line, at + 1, 'of'));
  if (month?.piece.is !== 'point') return month;
  const { point } = month.piece;
  if (termAt(line, at) === 'second half') return { ...month, piece: { is: 'point', point: { ...point, part: 'end' } } };
  return { ...month, piece: { is: 'point', point: { ...point, unit: 'day', day: HALF_MONTH, unclear: true } } };
}

/** "tuần đầu tháng 12", "tuần 2 tháng 3": readers differ on its last day; the candidate is the 7th, the 14th and so on. */
export function weekOfMonthAt(line: Line, at: number): Match | undefined {
  const ordinal = ordinalAt(line, at + 1) ?? wholeNumberAt(line, at + 1);
  if (ordinal === undefined) return undefined;
  const month = monthAt(line, after(line, ordinal.next, 'of', 'within'));
  if (month?.piece.is !== 'point') return undefined;
  const { point } = month.piece;
  const week =
    ordinal.value === 0 ? { part: 'end' as const } : { day: Math.min(ordinal.value * DAYS_OF_WEEK, SURE_DAYS) };
  return { piece: { is: 'point', point: { ...point, ...week, unit: 'day', unclear: true } }, next: month.next };
}

/** "ngày cuối cùng của tháng", "ngày đầu tiên của quý II", "ngày làm việc cuối cùng của năm". */
export function edgeDayAt(line: Line, at: number): Match | undefined {
  const working = termAt(line, at + 1) === 'working';
  const edge = working ? at + 2 : at + 1;
  if (termAt(line, edge) === 'final') return partMatch(line, edge + 1, working ? 'last working day' : 'end');
  return termAt(line, edge) === 'start' && !working ? partMatch(line, edge + 1, 'start') : undefined;
}
