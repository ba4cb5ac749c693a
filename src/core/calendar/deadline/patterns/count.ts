// Reads amounts of time: "05 ngày làm việc", "36 tháng", "0,25 ngày", "năm (05) ngày", "ngày làm việc tiếp theo".
import type { Line } from '../words/lexemes';
import type { Term } from '../words/lexicon';
import { isYear, termAt } from '../words/line';
import { afterRepeated, amountAt, type NumberRead, ordinalNumberAt } from '../words/numerals';
import type { CountUnit, Match } from './piece';

const UNITS: Partial<Record<Term, CountUnit>> = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};
const MINUTES_OF_HOUR = 60;

function count(amount: number, unit: CountUnit, next: number): Match {
  return { piece: { is: 'count', amount, unit }, next };
}

/** "năm ngày", "năm (05) ngày": five, where a word for days follows. */
function fiveAt(line: Line, at: number): NumberRead | undefined {
  if (termAt(line, at) !== 'year') return undefined;
  const next = afterRepeated(line, at + 1, 5);
  return termAt(line, next) === 'day' && termAt(line, next + 1) !== 'number' ? { value: 5, next } : undefined;
}

/** An amount of time. */
export function countAt(line: Line, at: number): Match | undefined {
  const amount = amountAt(line, at) ?? fiveAt(line, at);
  if (amount === undefined) return undefined;
  const { value, next } = amount;
  // "3 ngày 15, 16, 17/3": how many days are named next.
  if (termAt(line, next) === 'day' && ordinalNumberAt(line, next + 1)) return { piece: { is: 'aside' }, next };
  if (termAt(line, next) === 'minute') return count(value / MINUTES_OF_HOUR, 'hour', next + 1);
  const unit = UNITS[termAt(line, next)];
  // "tháng 3-5 năm 2026" is no five years, "2026 quý 2" no count of quarters.
  const startsWithYear = isYear(line, at) && (unit === 'month' || unit === 'quarter');
  if (unit === undefined || startsWithYear || isYear(line, next + 1)) return undefined;
  const working = termAt(line, next + 1) === 'working';
  if (working) return count(value, unit === 'day' ? 'working day' : unit, next + 2);
  return count(value, unit, next + 1);
}

/** "ngày làm việc tiếp theo", "ngày hôm sau". */
export function nextDayAt(line: Line, at: number): Match | undefined {
  const working = termAt(line, at + 1) === 'working';
  const direction = working ? at + 2 : at + 1;
  if (termAt(line, direction) !== 'next') return undefined;
  return count(1, working ? 'working day' : 'day', direction + 1);
}
