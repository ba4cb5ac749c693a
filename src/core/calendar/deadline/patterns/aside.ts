// Reads what looks like time and is none: document numbers with their dates, numbered things, telephone numbers, amounts.
import type { Line } from '../words/lexemes';
import { after, afterPoint, digitsAt, isGlued, signAt, termAt, valueAt } from '../words/line';
import { numericDayAt, wordedDayAt } from './date';
import type { Match } from './piece';

const IN_CODES = new Set(['/', '-', '.', ',', ':', '+']);

/** No document or telephone number has more words and marks. */
const LONGEST_RUN = 16;

interface Run {
  readonly next: number;
  /** A letter follows a slash or dash in it, as in 119/KH-UBND. */
  readonly isCode: boolean;
}

/** Numbers, and letters after "/" or "-", written without a space. */
function runAt(line: Line, at: number): Run {
  let next = at + 1;
  let isCode = false;
  while (isGlued(line, next) && next - at < LONGEST_RUN) {
    const term = termAt(line, next);
    const joins = IN_CODES.has(signAt(line, next)) && isGlued(line, next + 1);
    const afterJoin = ['/', '-'].includes(signAt(line, next - 1));
    if (!joins && term !== 'number' && !afterJoin && !isCode) break;
    // "15/IV" may be the 15th of April.
    isCode = isCode || term === 'word';
    if (term === 'mark' && !joins) break;
    next++;
  }
  return { next, isCode };
}

/** The date of the document, "ngày 09/4/2026", perhaps after a comma. */
function afterItsDate(line: Line, at: number): number {
  const day = signAt(line, at) === ',' ? at + 1 : at;
  if (termAt(line, day) !== 'day') return at;
  return (numericDayAt(line, day + 1, true) ?? wordedDayAt(line, day + 1))?.next ?? at;
}

/** A document by its number, with its date: "Kế hoạch số: 119/KH-UBND ngày 09/4/2026", "Quyết định 5049 ngày 11/12/2025". */
export function documentAt(line: Line, at: number): Match | undefined {
  const isNamed = termAt(line, at) === 'document';
  const sign = isNamed ? at + 1 : at;
  const isSigned = termAt(line, sign) === 'number sign';
  const number = isSigned ? afterPoint(line, sign + 1) : sign;
  if (digitsAt(line, number) === 0) return undefined;
  const run = runAt(line, number);
  const next = afterItsDate(line, run.next);
  const isDocument = run.isCode || (isNamed && (isSigned || next > run.next));
  return isDocument ? { piece: { is: 'wait', wait: 'by document', text: '' }, next } : undefined;
}

/** "số 15/02", "mục 2.3", "ĐT: 0225.3876543": the number of a thing. */
export function numberedThingAt(line: Line, at: number): Match | undefined {
  const sign = after(line, at + 1, 'number sign', 'numbered thing');
  const number = [':', '.'].includes(signAt(line, sign)) ? sign + 1 : sign;
  if (digitsAt(line, number) === 0) return undefined;
  return { piece: { is: 'aside' }, next: runAt(line, number).next };
}

/** "đạt 9/10", "đạt 15/20 thôn": a share, unless a year makes it a day. */
export function shareReachedAt(line: Line, at: number): Match | undefined {
  const isShare = signAt(line, at + 2) === '/' && digitsAt(line, at + 3) > 0 && signAt(line, at + 4) !== '/';
  return isShare ? { piece: { is: 'aside' }, next: at + 4 } : undefined;
}

/** Any other number with what is written together with it: an amount, a telephone number. */
export function otherNumberAt(line: Line, at: number): Match {
  return { piece: { is: 'unknown' }, next: runAt(line, at).next };
}

const MONTHS = 12;

/** "tháng 3, 16/20": no day, and no month of the year 2020. */
export function shareAt(line: Line, at: number): Match | undefined {
  const areMore = valueAt(line, at) > MONTHS && valueAt(line, at + 2) > MONTHS;
  const isShare = areMore && signAt(line, at + 1) === '/' && digitsAt(line, at + 2) === 2;
  return isShare ? { piece: { is: 'unknown' }, next: at + 3 } : undefined;
}

/** "24/7" alone is no day in July; "24/24 giờ" is none at all. */
export function alwaysOpenAt(line: Line, at: number, announced: boolean): Match | undefined {
  if (valueAt(line, at) !== 24 || signAt(line, at + 1) !== '/') return undefined;
  const open = { is: 'wait', wait: 'continuous', text: '' } as const;
  if (valueAt(line, at + 2) === 24) return { piece: open, next: after(line, at + 3, 'hour') };
  if (announced || valueAt(line, at + 2) !== 7) return undefined;
  return signAt(line, at + 3) === '/' || termAt(line, at + 3) === 'year' ? undefined : { piece: open, next: at + 3 };
}
