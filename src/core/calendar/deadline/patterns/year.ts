// Reads years and their halves: "năm 2026", "2027", "năm sau", "6 tháng đầu năm", "nửa cuối năm 2026".
import type { Line } from '../words/lexemes';
import { after, isYear, termAt, valueAt } from '../words/line';
import { wholeNumberAt } from '../words/numerals';
import { monthMatch, pointMatch } from './point-piece';
import type { Match } from './piece';
import { type YearRead, yearOf } from './year-of';

const WHOLE_YEAR = { unit: 'year', first: 1, last: 12 } as const;

/** The year that "đầu năm", "cuối năm 2026" speak of; without a number it is the year asked. */
function yearAfterWord(line: Line, at: number): YearRead | undefined {
  const word = after(line, at, 'of', 'within');
  if (termAt(line, word) !== 'year') return undefined;
  const year = yearOf(line, word);
  return { ...year, next: Math.max(year.next, word + 1) };
}

function firstMonths(count: number, year: YearRead): Match {
  return pointMatch({ unit: 'span', first: 1, last: count }, year);
}

function lastMonths(count: number, year: YearRead): Match {
  return pointMatch({ unit: 'span', first: 13 - count, last: 12 }, year);
}

/** "6 tháng đầu năm", "9 tháng đầu năm 2026", "06 tháng cuối năm". */
export function monthsOfYearAt(line: Line, at: number): Match | undefined {
  const count = wholeNumberAt(line, at);
  if (count === undefined || termAt(line, count.next) !== 'month') return undefined;
  const half = termAt(line, count.next + 1);
  if (half !== 'start' && half !== 'final') return undefined;
  const year = yearAfterWord(line, count.next + 2);
  if (year === undefined) return undefined;
  // "13 tháng đầu năm" is as impossible as the 13th month.
  if (count.value < 1 || count.value > 12) return monthMatch(count.value, year);
  return half === 'start' ? firstMonths(count.value, year) : lastMonths(count.value, year);
}

/** "nửa đầu năm", "nửa cuối năm 2026". */
export function halfYearAt(line: Line, at: number): Match | undefined {
  const half = termAt(line, at);
  if (half !== 'first half' && half !== 'second half') return undefined;
  const year = yearAfterWord(line, at + 1);
  return year && (half === 'first half' ? firstMonths(6, year) : lastMonths(6, year));
}

/** A year in digits, or its word with a number or a direction ("năm sau"). */
export function yearAt(line: Line, at: number): Match | undefined {
  if (isYear(line, at)) return pointMatch(WHOLE_YEAR, { year: valueAt(line, at), months: 0, next: at + 1 });
  const year = yearOf(line, at);
  return year.next === at ? undefined : pointMatch(WHOLE_YEAR, year);
}

/** The year asked, where the phrase says only "năm" ("trong năm", "cuối năm"). */
export function sameYearAt(line: Line, at: number): Match | undefined {
  return termAt(line, at) === 'year' ? pointMatch(WHOLE_YEAR, { months: 0, next: at + 1 }) : undefined;
}
