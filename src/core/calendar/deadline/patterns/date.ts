// Reads days: "15/02", "15.02.2026", "15-02", "15 tháng 02 năm 2026", "ngày mười lăm tháng hai", "ngày 20 tháng cuối quý".
import type { Line } from '../words/lexemes';
import { after, digitsAt, isGlued, isYear, signAt, termAt, valueAt } from '../words/line';
import { type NumberRead, wholeNumberAt } from '../words/numerals';
import { monthAt, ordinalAt } from './month';
import { dayElsewhere, dayMatch, pointMatch } from './point-piece';
import type { Match, NamedPoint } from './piece';
import { shortYearAt, yearOf } from './year-of';

const LONGEST = 2;
const MONTHS = 12;

function isShortNumber(line: Line, at: number): boolean {
  const digits = digitsAt(line, at);
  return digits > 0 && digits <= LONGEST;
}

const BETWEEN = ['/', '-', '.'];

/** "2026-02-15", "2026/2/15", "2026.02.15". */
function isoDayAt(line: Line, at: number): Match | undefined {
  const sign = signAt(line, at + 1);
  const parts = isYear(line, at) && BETWEEN.includes(sign) && signAt(line, at + 3) === sign;
  if (!parts || !isShortNumber(line, at + 2) || !isShortNumber(line, at + 4)) return undefined;
  return dayMatch(valueAt(line, at + 4), valueAt(line, at + 2), { year: valueAt(line, at), months: 0, next: at + 5 });
}

/** After "3/4" without a word for day, these make it a fraction: "1/4 ngày", "2/3 số hộ", "15/20 điểm", "50/60%". */
const MAKES_FRACTION = new Set(['word', 'work', 'day', 'document', 'number sign', 'numbered thing']);

function isFraction(line: Line, at: number, next: number): boolean {
  // More than the whole is no share: "15/12 UBND xã gửi".
  if (termAt(line, next) === 'word' && valueAt(line, at) > valueAt(line, at + 2)) return false;
  return MAKES_FRACTION.has(termAt(line, next)) || signAt(line, next) === '%';
}

const AMOUNTS = new Set(['hour', 'day', 'week', 'month', 'year', 'number sign']);

/** "trong 1/2 ngày làm việc", "sau 2-3 tuần", "trong 2/3 số hộ": no date, even behind a bound. */
export function isAmount(line: Line, at: number): boolean {
  const unit = at + 3;
  const isUnit = AMOUNTS.has(termAt(line, unit)) && digitsAt(line, unit + 1) === 0 && yearOf(line, unit).next === unit;
  return isUnit && valueAt(line, at) <= valueAt(line, at + 2);
}

/** "10-15 tháng 12", "10-15/12/2026", "10-15 hằng tháng" are ranges of days, not the day 10/15. */
function isRangeOfDays(line: Line, next: number): boolean {
  return signAt(line, next) === '/' || termAt(line, after(line, next, 'of', 'every')) === 'month';
}

/** Whether day and month without a year are meant as a date. */
function isDayAndMonth(line: Line, at: number, announced: boolean): boolean {
  const next = at + 3;
  const glued = isGlued(line, at + 1) && isGlued(line, at + 2);
  switch (signAt(line, at + 1)) {
    case '/':
      // "15/2/1899": whatever the third number is, it is no part of another date.
      return signAt(line, next) !== '/' && (announced || !isFraction(line, at, next));
    case '-':
      return (
        glued &&
        !isRangeOfDays(line, next) &&
        (announced || (digitsAt(line, at + 2) === 2 && valueAt(line, at + 2) < 10))
      );
    default:
      return glued && announced && digitsAt(line, at + 2) === 2;
  }
}

/** Day, month and perhaps year between `/`, `-` or `.`; announced by "ngày", "trước" and the like, or standing alone. */
export function numericDayAt(line: Line, at: number, announced: boolean): Match | undefined {
  const iso = isoDayAt(line, at);
  if (iso !== undefined) return iso;
  const sign = signAt(line, at + 1);
  if (!isShortNumber(line, at) || !isShortNumber(line, at + 2) || !BETWEEN.includes(sign)) return undefined;
  const day = valueAt(line, at);
  const month = valueAt(line, at + 2);
  if (signAt(line, at + 3) === sign && isYear(line, at + 4)) {
    return dayMatch(day, month, { year: valueAt(line, at + 4), months: 0, next: at + 5 });
  }
  const short = sign === '/' ? shortYearAt(line, at + 3) : undefined;
  if (short !== undefined) return dayMatch(day, month, short);
  const year = yearOf(line, at + 3);
  const dated = announced || year.next > at + 3;
  return isDayAndMonth(line, at, dated) ? dayMatch(day, month, year) : undefined;
}

/** "02/2026", "2-2026": a month, without its word. */
export function numericMonthAt(line: Line, at: number): Match | undefined {
  const sign = signAt(line, at + 1);
  const separated = sign === '/' || (sign === '-' && isGlued(line, at + 1) && isGlued(line, at + 2));
  if (!isShortNumber(line, at) || !separated || !isYear(line, at + 2)) return undefined;
  const year = { year: valueAt(line, at + 2), months: 0, next: at + 3 };
  const month = valueAt(line, at);
  // "05-2026" may be a month, "119-2026" is none; what is no month is left alone.
  return month >= 1 && month <= 12 ? pointMatch({ unit: 'month', first: month, last: month }, year) : undefined;
}

function dayNumberAt(line: Line, at: number): NumberRead | undefined {
  // "ngày năm tháng ba": only here "năm" is five.
  if (termAt(line, at) === 'year') return { value: 5, next: at + 1 };
  return wholeNumberAt(line, after(line, at, 'nth', 'early day'));
}

/** The day in whichever month, or that no month has so many. */
function dayOfAny(day: number, point: NamedPoint, next: number): Match {
  const inJanuary = dayMatch(day, 1, { months: 0, next });
  return inJanuary.piece.is === 'impossible' ? inJanuary : pointMatch(point, { months: 0, next });
}

/**
 * "15 tháng 02", "15 của tháng cuối quý", "15 các tháng 3, 6, 9".
 *
 * @param announced behind a word for day nothing; of a bare number whether a bound stands before it
 */
export function wordedDayAt(line: Line, at: number, announced?: boolean): Match | undefined {
  const day = dayNumberAt(line, at);
  if (day === undefined || day.value > 99) return undefined;
  const word = after(line, day.next, 'of', 'within');
  const isBare = announced !== undefined && word === day.next;
  // "4 tháng đầu quý II", "trong 3 tháng tiếp theo" count months.
  const counts = isBare && (!announced || termAt(line, at - 1) === 'within');
  if (counts && ordinalAt(line, word + 1) !== undefined) return undefined;
  const month = monthAt(line, word);
  if (month?.piece.is !== 'point') return month;
  const { point } = month.piece;
  if (point.every !== undefined && counts) return undefined;
  if (point.every !== undefined) {
    // "không quá 3 tháng tiếp theo" may count them, too.
    const unclear = point.unclear === true || (isBare && day.value <= MONTHS);
    return dayOfAny(day.value, { ...point, unit: 'day', day: day.value, unclear }, month.next);
  }
  const inYear = ((point.first + 11) % 12) + 1;
  return dayMatch(day.value, inYear, { year: point.year, months: point.first - inYear, next: month.next }, true);
}

/** "ngày 15" whose month stands elsewhere. */
export function loneDayAt(line: Line, at: number): Match | undefined {
  const day = dayNumberAt(line, at);
  return day && dayOfAny(day.value, dayElsewhere(day.value), day.next);
}

/** The "10" of "10-15/12/2026" and "10 - 15 tháng 12": a day whose month stands with the other. */
export function firstDayOfRangeAt(line: Line, at: number): Match | undefined {
  if (!isShortNumber(line, at) || signAt(line, at + 1) !== '-') return undefined;
  const isRange = (numericDayAt(line, at + 2, true) ?? wordedDayAt(line, at + 2)) !== undefined;
  return isRange ? loneDayAt(line, at) : undefined;
}
