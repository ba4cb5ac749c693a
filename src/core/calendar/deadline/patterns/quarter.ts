// Reads quarters: "quý I/2026", "Quý 4", "Q.IV", "quý hai", "quý sau".
import type { Line } from '../words/lexemes';
import { after, afterPoint, termAt, valueAt } from '../words/line';
import { type NumberRead, ordinalNumberAt, wholeNumberAt } from '../words/numerals';
import { pointMatch, quarterMatch } from './point-piece';
import type { Match } from './piece';
import { shiftAt } from './shift';
import { yearOf } from './year-of';

const MONTHS_OF_QUARTER = 3;

/** The number of the quarter at its word: Roman, in digits or in words. */
export function quarterNumberAt(line: Line, at: number): NumberRead | undefined {
  if (termAt(line, at) === 'quarter numeral') return { value: valueAt(line, at), next: at + 1 };
  const number = afterPoint(line, at + 1);
  if (termAt(line, number) === 'roman') return { value: valueAt(line, number), next: number + 1 };
  return ordinalNumberAt(line, number);
}

/** "quý sau", "quý tiếp theo", "quý báo cáo": one in each quarter. */
function quarterFromQuarter(line: Line, at: number): Match | undefined {
  const { periods, next, unclear } = shiftAt(line, at);
  if (next === at) return undefined;
  const first = 1 + periods * MONTHS_OF_QUARTER;
  const last = first + 2;
  const point = { unit: 'quarter', first, last, every: 'quarter', rhythmImplied: true, unclear } as const;
  // "quý tiếp theo quý báo cáo"
  const isNextTo = termAt(line, next) === 'quarter' && termAt(line, next + 1) === 'report';
  return pointMatch(point, { months: 0, next: isNextTo ? next + 2 : next });
}

/** A quarter, at the word for it. */
export function quarterAt(line: Line, at: number): Match | undefined {
  if (termAt(line, at) !== 'quarter' && termAt(line, at) !== 'quarter numeral') return undefined;
  const number = quarterNumberAt(line, at);
  if (number !== undefined) return quarterMatch(number.value, yearOf(line, number.next));
  return quarterFromQuarter(line, at + 1);
}

/** "2 tháng đầu quý II/2026". */
export function monthsOfQuarterAt(line: Line, at: number): Match | undefined {
  const count = wholeNumberAt(line, at);
  if (count === undefined || termAt(line, count.next) !== 'month') return undefined;
  const edge = termAt(line, count.next + 1);
  const quarter = quarterAt(line, after(line, count.next + 2, 'of'));
  const isPart = edge === 'start' || edge === 'final';
  if (!isPart || quarter?.piece.is !== 'point') return undefined;
  const { point } = quarter.piece;
  if (count.value > MONTHS_OF_QUARTER)
    return { ...quarter, piece: { is: 'point', point: { ...point, unclear: true } } };
  const ends = edge === 'start' ? { last: point.first + count.value - 1 } : { first: point.last - count.value + 1 };
  return { ...quarter, piece: { is: 'point', point: { ...point, ...ends, unit: 'span' } } };
}
