// Decides what a point is to the times before it: a new one, the end of a range, the year or the period of another.
import { MONTH_ELSEWHERE, type NamedPoint, type PointUnit } from '../patterns/piece';
import type { Gathered, Item } from './gathered';

const COARSENESS: Readonly<Record<PointUnit, number>> = { day: 0, month: 1, quarter: 2, span: 3, year: 4 };

function isCoarser(one: NamedPoint, other: NamedPoint): boolean {
  return COARSENESS[one.unit] > COARSENESS[other.unit];
}

function contains(coarse: NamedPoint, fine: NamedPoint): boolean {
  return fine.first === MONTH_ELSEWHERE || (coarse.first <= fine.first && fine.last <= coarse.last);
}

/** "từ … đến …", "… - …", "hết giai đoạn 2026-2030"; but not "trước 30/4 - 01/5". */
function endsRange(gathered: Gathered, last: Item, point: NamedPoint): boolean {
  if (last.start !== undefined || last.after) return false;
  const { join, markers, apart } = gathered;
  const areYears =
    last.point.unit === 'year' && point.unit === 'year' && last.bound === 'through' && markers.size === 0;
  if (last.bounded && !last.open) return join === 'dash' && areYears;
  if (join === 'dash') return true;
  return markers.has('until') && (last.open || (join === undefined && !apart));
}

/** "Quý I: trước ngày 15/3", "Năm 2026, trước ngày 15/02", "Tháng 12 (ngày 15)": the first only says which. */
function isLabel(gathered: Gathered, last: Item, point: NamedPoint): boolean {
  const { join, markers } = gathered;
  if (last.open || (last.bounded && !last.inherited) || !isCoarser(last.point, point)) return false;
  if (join === 'colon' || join === 'open') return markers.size > 0 || contains(last.point, point);
  if (join !== undefined && join !== 'comma') return false;
  const saysYear = last.point.unit === 'year' && point.year === undefined;
  return saysYear || (markers.size > 0 && (join === undefined || contains(last.point, point)));
}

/** "trước ngày 15/3 (quý I)", "trước 20/3 trong quý I". */
function isLabelAfter({ join, markers }: Gathered, last: Item, point: NamedPoint): boolean {
  const isOtherYear = point.unit === 'year' && (point.year ?? 0) !== last.point.year;
  if (isOtherYear || last.point.first === MONTH_ELSEWHERE || !isCoarser(point, last.point)) return false;
  const isBeside = join === 'open' && markers.size === 0 && last.explicit;
  const isWithin = join === undefined && markers.has('within') && contains(point, last.point);
  return isBeside || isWithin;
}

/** "trước ngày 15/02, năm 2026", "Quý III - 2026", "ngày 5 hằng tháng trong năm 2026". */
function isYearOfLast(gathered: Gathered, last: Item, point: NamedPoint): boolean {
  const { join, markers } = gathered;
  const beside = join === undefined || join === 'comma' || join === 'open' || join === 'dash';
  const isWithin = markers.size === 1 && markers.has('within');
  const isYear = point.unit === 'year' && point.part === undefined;
  return (
    beside && (markers.size === 0 || isWithin) && isYear && last.point.unit !== 'year' && last.point.year === undefined
  );
}

function withYear(point: NamedPoint, { year, first }: NamedPoint): NamedPoint {
  const months = first - 1;
  // "ngày 15, năm sau, tháng 6": whose month comes later is not in the next year by its months.
  if (point.first === MONTH_ELSEWHERE) return { ...point, year, unclear: months !== 0 };
  return { ...point, first: point.first + months, last: point.last + months, year };
}

/** The point, in the year and month that its label names. */
function labelled(point: NamedPoint, label: NamedPoint): NamedPoint {
  const inMonth = point.first === MONTH_ELSEWHERE && label.unit === 'month';
  const { unit, day, part, year = label.year } = point;
  return { ...(inMonth ? label : point), unit, day, part, year };
}

/** Bounds that this point shares with the one before: "Trước ngày 05 tháng 7 và ngày 05 tháng 01"; "trước 15/11, tháng 12" shares none. */
function inherits({ join, markers }: Gathered, last: Item | undefined, { unit }: NamedPoint): last is Item {
  if (last === undefined || last.point.unit !== unit) return false;
  const listed = join === 'and' || join === 'comma' || join === 'or' || join === 'semicolon';
  return listed && markers.size === 0 && last.start === undefined && !last.open;
}

type Bounds = Pick<Item, 'bound' | 'explicit' | 'bounded' | 'inherited'>;

function boundsOf(gathered: Gathered, point: NamedPoint, last: Item | undefined): Bounds {
  const { markers, clock } = gathered;
  if (inherits(gathered, last, point)) {
    const { bound, explicit, bounded } = last;
    return { bound, explicit, bounded, inherited: true };
  }
  const bounded = markers.has('before') || markers.has('latest') || markers.has('until') || markers.has('after');
  const explicit = markers.size > 0 || clock !== undefined;
  return { bound: markers.has('before') ? 'before' : 'through', explicit, bounded, inherited: false };
}

function newItem(gathered: Gathered, point: NamedPoint, last: Item | undefined): Item {
  const { markers, clock, planned, join } = gathered;
  const { bound, explicit, bounded, inherited } = boundsOf(gathered, point, last);
  return {
    point,
    start: undefined,
    bound,
    explicit,
    bounded,
    inherited,
    open: markers.has('from') && !markers.has('until'),
    after: markers.has('after'),
    planned,
    join,
    clock,
  };
}

function rangeItem(gathered: Gathered, last: Item, point: NamedPoint): Item {
  const explicit = last.explicit || last.open || gathered.markers.has('until');
  const { planned, join } = last;
  const end = newItem(gathered, point, undefined);
  return { ...end, start: last.point, explicit, bounded: true, open: false, planned, join };
}

/** "Trước ngày 15, tháng 12"; "ngày 05 hằng tháng của tháng liền kề". */
function isMonthOfLast({ join, markers }: Gathered, last: Item, point: NamedPoint): boolean {
  const beside = join === undefined || join === 'comma' || join === 'open';
  const isOfAll = last.repeated === true && point.every === undefined;
  return beside && !isOfAll && markers.size === 0 && point.unit === 'month' && last.point.first === MONTH_ELSEWHERE;
}

/** "Trước ngày 15 tháng 3, tháng 6": the same day of another month. */
function inMonthsThatFollow(gathered: Gathered, last: Item | undefined, point: NamedPoint): NamedPoint {
  const sameDay = { ...point, unit: 'day', day: last?.point.day, monthsFollow: true } as const;
  const follows = last?.point.monthsFollow === true && point.unit === 'month' && point.part === undefined;
  return follows && inherits(gathered, last, sameDay) ? sameDay : point;
}

/** "trước 30/4 - 01/5", "trước 20/3 trong quý IV", "quý II, 15/6": neither a range nor a list. */
function isUnclear({ join, markers, apart }: Gathered, last: Item | undefined, point: NamedPoint): boolean {
  if (last === undefined) return false;
  const isDashed = join === 'dash' && markers.size === 0 && last.bounded;
  const isListedDay = join === 'comma' && point.unit === 'day' && !last.bounded && !last.open;
  const isInPeriod =
    isListedDay && last.point.unit !== 'year' && isCoarser(last.point, point) && contains(last.point, point);
  return isDashed || isInPeriod || (join === undefined && !apart && isCoarser(point, last.point));
}

/** Takes a point into what is gathered. */
export function addPoint(gathered: Gathered, named: NamedPoint): void {
  const { items, markers } = gathered;
  const last = items[items.length - 1];
  const point = inMonthsThatFollow(gathered, last, named);
  if (last !== undefined && isLabelAfter(gathered, last, point)) return;
  if (last !== undefined && isYearOfLast(gathered, last, point)) {
    // "từ 01/12 đến 15/01 (năm sau)": a start takes its year from its end later, or has one of its own.
    const inYear = withYear(last.point, point);
    items[items.length - 1] = { ...last, point: inYear };
    if (gathered.countedFrom === last.point) gathered.countedFrom = inYear;
  } else if (last !== undefined && endsRange(gathered, last, point)) {
    items[items.length - 1] = rangeItem(gathered, last, point);
  } else if (last !== undefined && isMonthOfLast(gathered, last, point)) {
    items[items.length - 1] = { ...last, point: { ...last.point, ...point, unit: 'day' } };
  } else if (last !== undefined && isLabel(gathered, last, point)) {
    items[items.length - 1] = newItem(gathered, labelled(point, last.point), undefined);
  } else {
    items.push(newItem(gathered, isUnclear(gathered, last, point) ? { ...point, unclear: true } : point, last));
  }
  gathered.latestBefore ||= markers.has('latest') && markers.has('before');
  if (gathered.amountBefore && markers.has('before')) {
    gathered.countedFrom = point;
    gathered.direction = 'before';
  }
  markers.clear();
  gathered.join = undefined;
  gathered.clock = undefined;
  gathered.planned = false;
  gathered.apart = false;
}
