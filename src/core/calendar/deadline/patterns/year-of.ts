// Reads the year that belongs to a day, month or quarter just named: "/2026", "năm 2026", "năm sau".
import type { Line } from '../words/lexemes';
import {
  after,
  afterPoint,
  digitsAt,
  isGlued,
  isYear,
  saysNext,
  saysPrevious,
  signAt,
  termAt,
  valueAt,
} from '../words/line';

export interface YearRead {
  readonly year?: number | undefined;
  /** 12 for "năm sau", -12 for "năm trước". */
  readonly months: number;
  readonly next: number;
}

const EARLIEST_SHORT_YEAR = 20;

function isSeparator(sign: string): boolean {
  return sign === '/' || sign === '-' || sign === '.';
}

/** "/26" for 2026; "tháng 3/4" is not the year 2004. */
function isShortYear(line: Line, at: number): boolean {
  return digitsAt(line, at) === 2 && valueAt(line, at) >= EARLIEST_SHORT_YEAR && isGlued(line, at);
}

function afterSeparator(line: Line, at: number): YearRead | undefined {
  const year = at + 1;
  if (!isSeparator(signAt(line, at)) || !isYear(line, year)) return undefined;
  return { year: valueAt(line, year), months: 0, next: year + 1 };
}

/** The short year after a slash. */
export function shortYearAt(line: Line, at: number): YearRead | undefined {
  if (signAt(line, at) !== '/' || !isShortYear(line, at + 1)) return undefined;
  return { year: 2000 + valueAt(line, at + 1), months: 0, next: at + 2 };
}

/** "năm 2026", "của năm sau", "năm liền kề", "năm trước", "năm nay". */
function afterWord(line: Line, at: number): YearRead | undefined {
  const word = after(line, at, 'of', 'within');
  if (termAt(line, word) !== 'year') return undefined;
  const place = afterPoint(line, word + 1);
  if (isYear(line, place)) return { year: valueAt(line, place), months: 0, next: place + 1 };
  if (saysNext(line, place)) return { months: 12, next: afterOwnYear(line, after(line, place, 'next', 'after')) };
  if (saysPrevious(line, place))
    return { months: -12, next: afterOwnYear(line, after(line, place, 'previous', 'before')) };
  return saysOwnYear(line, place) ? { months: 0, next: place + 1 } : undefined;
}

/** After "năm": "nay", "báo cáo", "kế hoạch"; but not "kế hoạch số 119". */
function saysOwnYear(line: Line, at: number): boolean {
  const term = termAt(line, at);
  if (term === 'document') return digitsAt(line, at + 1) === 0 && termAt(line, at + 1) !== 'number sign';
  return term === 'this' || term === 'report';
}

/** "năm sau năm báo cáo", "năm trước năm kế hoạch": the year that the other one is next to. */
function afterOwnYear(line: Line, at: number): number {
  const word = after(line, at, 'of');
  return termAt(line, word) === 'year' && saysOwnYear(line, word + 1) ? word + 2 : at;
}

/** The year that follows a month or quarter; none, and the same place, when there is none. */
export function yearOf(line: Line, at: number): YearRead {
  if (isYear(line, at) && !isGlued(line, at)) return { year: valueAt(line, at), months: 0, next: at + 1 };
  return afterSeparator(line, at) ?? shortYearAt(line, at) ?? afterWord(line, at) ?? { months: 0, next: at };
}
