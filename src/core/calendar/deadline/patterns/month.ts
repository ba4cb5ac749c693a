// Reads months: "tháng 12/2026", "T12", "tháng Ba", "tháng cuối quý", "tháng sau".
import type { Line } from '../words/lexemes';
import { after, afterPoint, isGlued, termAt, valueAt, writtenBetween } from '../words/line';
import { ordinalNumberAt, wholeNumberAt } from '../words/numerals';
import { monthMatch, pointMatch } from './point-piece';
import type { Match, NamedPoint } from './piece';
import { quarterNumberAt } from './quarter';
import { shiftAt } from './shift';
import { yearOf } from './year-of';

interface Ordinal {
  /** 1–3, or 0 for the last. */
  readonly value: number;
  readonly next: number;
}

/** "đầu", "đầu tiên", "cuối", "thứ 2", "thứ hai" of "tháng đầu quý". */
export function ordinalAt(line: Line, at: number): Ordinal | undefined {
  switch (termAt(line, at)) {
    case 'start':
      return { value: 1, next: at + 1 };
    case 'final':
      return { value: 0, next: at + 1 };
    case 'middle':
      return { value: 2, next: at + 1 };
    case 'weekday':
      return { value: valueAt(line, at) + 1, next: at + 1 };
    case 'nth':
      return wholeNumberAt(line, at + 1);
    default:
      return undefined;
  }
}

function monthOf(ordinal: Ordinal, months: number): number {
  return ordinal.value === 0 ? months : ordinal.value;
}

function inEveryQuarter(month: number, shift: number, implied: boolean): NamedPoint {
  const at = month + shift;
  return { unit: 'month', first: at, last: at, every: 'quarter', ...(implied && { rhythmImplied: true }) };
}

/** "tiếp theo quý báo cáo": the period that the next one is next to. */
function afterReference(line: Line, at: number, unit: 'quarter' | 'month'): number {
  return termAt(line, at) === unit ? at + 1 : at;
}

/** "tháng cuối quý", "tháng đầu của quý II/2026", "tháng cuối thuộc kỳ báo cáo", "tháng đầu tiên của năm". */
function monthInPeriod(line: Line, at: number): Match | undefined {
  const ordinal = ordinalAt(line, at);
  if (ordinal === undefined) return undefined;
  const period = after(line, ordinal.next, 'of', 'within');
  const periodWord = after(line, period, 'every');
  const inQuarter = monthOf(ordinal, 3);
  switch (termAt(line, periodWord)) {
    case 'quarter':
    case 'quarter numeral': {
      const quarter = quarterNumberAt(line, periodWord);
      if (quarter !== undefined) return monthMatch((quarter.value - 1) * 3 + inQuarter, yearOf(line, quarter.next));
      const { periods, next } = shiftAt(line, periodWord + 1);
      // "tháng cuối quý này" is of one quarter alone.
      const unclear = termAt(line, periodWord + 1) === 'this';
      const point = { ...inEveryQuarter(inQuarter, periods * 3, periodWord === period), unclear };
      return pointMatch(point, { months: 0, next: afterReference(line, next, 'quarter') });
    }
    case 'reporting period':
      return pointMatch(inEveryQuarter(inQuarter, 0, true), { months: 0, next: periodWord + 1 });
    case 'year': {
      const year = yearOf(line, periodWord);
      return monthMatch(monthOf(ordinal, 12), { ...year, next: Math.max(year.next, periodWord + 1) });
    }
    default:
      return undefined;
  }
}

/** "tháng sau", "tháng tiếp theo tháng báo cáo", "tháng báo cáo". */
function monthFromMonth(line: Line, at: number): Match | undefined {
  const { periods, next, unclear } = shiftAt(line, at);
  if (next === at) return undefined;
  const end = afterReference(line, next, 'month');
  if (termAt(line, end) === 'arising') {
    return { piece: { is: 'wait', wait: 'event', text: '' }, next: end + 1 };
  }
  return everyMonth(1 + periods, end, unclear);
}

function everyMonth(month: number, next: number, unclear: boolean): Match {
  const point = { unit: 'month', first: month, last: month, every: 'month', rhythmImplied: true, unclear } as const;
  return pointMatch(point, { months: 0, next });
}

/** The number of a month after its word, in digits, abbreviated ("T.12") or in words. */
function monthNumberAt(line: Line, at: number): { readonly value: number; readonly next: number } | undefined {
  return ordinalNumberAt(line, afterPoint(line, at));
}

/** The T of "2026-02-15T00:00:00". */
function isTimeMark(line: Line, at: number): boolean {
  return isGlued(line, at) && termAt(line, at - 1) === 'number' && writtenBetween(line, at, at + 1).length === 1;
}

/** A month, at the word for it. */
export function monthAt(line: Line, at: number): Match | undefined {
  if (termAt(line, at) === 'month name') return monthMatch(valueAt(line, at), yearOf(line, at + 1));
  if (termAt(line, at) !== 'month' || isTimeMark(line, at)) return undefined;
  const number = monthNumberAt(line, at + 1);
  if (number !== undefined) return monthMatch(number.value, yearOf(line, number.next));
  return monthInPeriod(line, at + 1) ?? monthFromMonth(line, at + 1);
}
