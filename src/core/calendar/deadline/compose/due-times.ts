// Turns the times gathered into due times, each with its rhythm; says what keeps one from being certain.
import type { DueTime, Point, Rhythm } from '../deadline';
import { MONTH_ELSEWHERE, type NamedPoint } from '../patterns/piece';
import { filled } from './fill';
import type { Gathered, Item } from './gathered';
import { completedRange } from './range';
import { SAYS_MONTH_MISSING } from './said';

export interface TimesFound {
  readonly times: readonly DueTime[];
  readonly rhythmImplied: boolean;
  /** Why a careful reader would ask. */
  readonly doubt?: string | undefined;
  /** Why there is no such time. */
  readonly fault?: string | undefined;
  /** What is missing to make it a time. */
  readonly missing?: string | undefined;
}

const MONTHS = 12;

/** The point with its months in 1–12 of its own year, where the year is known. */
export function pointOf({ first, last, day, part, year }: NamedPoint): Point {
  const years = year === undefined ? 0 : Math.floor((first - 1) / MONTHS);
  return { first: first - years * MONTHS, last: last - years * MONTHS, day, part, year: year && year + years };
}

function everyOf(item: Item, rhythms: readonly Rhythm[]): DueTime['every'] {
  if (item.point.every !== undefined) return item.point.every;
  return rhythms.includes('year') ? 'year' : undefined;
}

function inMonth(point: NamedPoint, month: number): NamedPoint {
  return { ...point, first: month, last: month };
}

interface OneTime extends Omit<TimesFound, 'times' | 'rhythmImplied'> {
  readonly time: DueTime;
  readonly rhythmImplied?: boolean;
}

const SAYS_BACKWARD = 'ngày cuối đứng trước ngày đầu';
const SAYS_VERY_LONG = 'khoảng thời gian kéo dài sang năm sau';
const SAYS_EACH_YEAR = 'hằng năm trong một giai đoạn, chưa rõ hạn của từng năm';
const SAYS_OVER_MONTH = 'ngày cuối có thể thuộc tháng sau';
const SAYS_UNCLEAR = 'không nói rõ là ngày nào';
const SAYS_QUARTER = 'không ghi tháng nào của quý';

function timeOf(item: Item, start: NamedPoint | undefined, end: NamedPoint, every: DueTime['every']): DueTime {
  return { start: start && pointOf(start), end: pointOf(end), bound: item.bound, every, clock: item.clock };
}

function dayOf({ day = 0 }: NamedPoint): number {
  return day;
}

/** "ngày 25" with a rhythm and no month. */
function loneDay(item: Item, rhythms: readonly Rhythm[]): OneTime {
  const { point, start } = item;
  if (!rhythms.includes('month')) {
    const time = timeOf(item, undefined, inMonth(point, 3), 'quarter');
    return rhythms.includes('quarter') ? { time, doubt: SAYS_QUARTER } : { time, missing: SAYS_MONTH_MISSING };
  }
  const over = start !== undefined && dayOf(start) >= dayOf(point);
  const first = start?.first === MONTH_ELSEWHERE ? inMonth(start, 1) : start;
  const time = timeOf(item, first, inMonth(point, over ? 2 : 1), 'month');
  if (over) return { time, doubt: SAYS_OVER_MONTH };
  // "từ tháng 3 đến ngày 25 hằng tháng"
  const startsOnce = start !== undefined && start.every === undefined && start.first !== MONTH_ELSEWHERE;
  return { time, doubt: startsOnce ? SAYS_UNCLEAR : unclearOf(item, rhythms) };
}

function rangeTime(item: Item & { readonly start: NamedPoint }, rhythms: readonly Rhythm[]): OneTime {
  const every = everyOf(item, rhythms);
  const { start, end, fault } = completedRange(item);
  const time = timeOf(item, start, end, every);
  // "quý I hằng năm, giai đoạn 2026-2030"
  const inYears = start.unit !== 'year' && start.year !== end.year;
  if (every === 'year' && inYears) return { time, doubt: SAYS_EACH_YEAR };
  if (fault === 'very long') return { time, doubt: SAYS_VERY_LONG };
  return { time, doubt: unclearOf(item, rhythms), fault: fault && SAYS_BACKWARD };
}

function saysRhythm({ point }: Item, rhythms: readonly Rhythm[]): boolean {
  return rhythms.some((rhythm) => rhythm === point.every);
}

function unclearOf(item: Item, rhythms: readonly Rhythm[]): string | undefined {
  return item.point.unclear === true && !saysRhythm(item, rhythms) ? SAYS_UNCLEAR : undefined;
}

function oneTime(item: Item, rhythms: readonly Rhythm[]): OneTime {
  const { point, start } = item;
  if (point.first === MONTH_ELSEWHERE) return loneDay(item, rhythms);
  if (start !== undefined) return rangeTime({ ...item, start }, rhythms);
  return {
    time: timeOf(item, undefined, point, everyOf(item, rhythms)),
    rhythmImplied: point.rhythmImplied === true && !saysRhythm(item, rhythms),
    doubt: unclearOf(item, rhythms),
  };
}

/** The due times that a phrase names. */
export function dueTimesOf({ items, rhythms }: Gathered): TimesFound {
  const found = filled(items).map((item) => oneTime(item, rhythms));
  return {
    times: found.map((one) => one.time),
    rhythmImplied: found.some((one) => one.rhythmImplied === true),
    doubt: found.find((one) => one.doubt !== undefined)?.doubt,
    fault: found.find((one) => one.fault !== undefined)?.fault,
    missing: found.find((one) => one.missing !== undefined)?.missing,
  };
}
