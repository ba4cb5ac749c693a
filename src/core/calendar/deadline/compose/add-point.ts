// Decides what a point is to the times before it: a new one, the end of a range, the year or the period of another.
import type { Bound } from '../deadline';
import type { NamedPoint, PointUnit } from '../patterns/piece';
import type { Gathered, Item } from './gathered';

const FINENESS: readonly PointUnit[] = ['day', 'month', 'quarter', 'span', 'year'];

function isCoarser(one: NamedPoint, other: NamedPoint): boolean {
  return FINENESS.indexOf(one.unit) > FINENESS.indexOf(other.unit);
}

function contains(coarse: NamedPoint, fine: NamedPoint): boolean {
  return fine.first === 0 || (coarse.first <= fine.first && fine.last <= coarse.last);
}

/** "từ … đến …", "… - …". */
function endsRange(gathered: Gathered, last: Item): boolean {
  if (last.start !== undefined || last.after || (last.bounded && !last.open)) return false;
  const { join, markers } = gathered;
  if (join === 'dash') return true;
  return markers.has('until') && (last.open || join === undefined);
}

/** "Quý I: trước ngày 15/3", "Năm 2026, trước ngày 15/02", "Tháng 12 (ngày 15)": the first only says which. */
function isLabel(gathered: Gathered, last: Item, point: NamedPoint): boolean {
  const { join, markers } = gathered;
  if (last.start !== undefined || last.bounded || last.open || !isCoarser(last.point, point)) return false;
  if (join === 'colon' || join === 'open') return true;
  if (join !== undefined && join !== 'comma') return false;
  const saysYear = last.point.unit === 'year' && point.year === undefined;
  return saysYear || (markers.size > 0 && (join === undefined || contains(last.point, point)));
}

/** "trước ngày 15/02, năm 2026". */
function isYearOfLast(gathered: Gathered, last: Item, point: NamedPoint): boolean {
  const { join, markers } = gathered;
  const beside = join === undefined || join === 'comma' || join === 'open';
  return (
    beside && markers.size === 0 && point.unit === 'year' && last.point.unit !== 'year' && last.point.year === undefined
  );
}

function withYear(point: NamedPoint, { year, first }: NamedPoint): NamedPoint {
  const months = point.first === 0 ? 0 : first - 1;
  return { ...point, first: point.first + months, last: point.last + months, ...(year !== undefined && { year }) };
}

/** The point, in the year and month that its label names. */
function labelled(point: NamedPoint, label: NamedPoint): NamedPoint {
  const inMonth = point.first === 0 && label.unit === 'month' && label.every === undefined;
  const placed = inMonth ? { ...point, first: label.first, last: label.last } : point;
  return { ...placed, ...(point.year === undefined && label.year !== undefined && { year: label.year }) };
}

/** Bounds that this point shares with the one before: "Trước ngày 05 tháng 7 và ngày 05 tháng 01". */
function inherits({ join, markers }: Gathered, last: Item | undefined): last is Item {
  const listed = join === 'and' || join === 'comma' || join === 'or';
  return last !== undefined && listed && markers.size === 0 && last.start === undefined && !last.open;
}

function boundOf(gathered: Gathered, last: Item | undefined): { bound: Bound; explicit: boolean; bounded: boolean } {
  const { markers, clock } = gathered;
  if (inherits(gathered, last)) return { bound: last.bound, explicit: last.explicit, bounded: last.bounded };
  const bounded = ['before', 'latest', 'until', 'after'].some((marker) => markers.has(marker as 'before'));
  const explicit = markers.size > 0 || clock !== undefined;
  return { bound: markers.has('before') ? 'before' : 'through', explicit, bounded };
}

function newItem(gathered: Gathered, point: NamedPoint, last: Item | undefined): Item {
  const { markers, clock, planned, join, clause } = gathered;
  return {
    point,
    ...boundOf(gathered, last),
    open: markers.has('from') && !markers.has('until'),
    after: markers.has('after'),
    planned,
    join,
    clause,
    ...(clock !== undefined && { clock }),
  };
}

function rangeItem(gathered: Gathered, last: Item, point: NamedPoint): Item {
  const { markers, clock } = gathered;
  const bound = markers.has('before') ? 'before' : 'through';
  const explicit = last.explicit || last.open || markers.has('until');
  return {
    ...last,
    start: last.point,
    point,
    bound,
    explicit,
    bounded: true,
    open: false,
    ...(clock !== undefined && { clock }),
  };
}

/** Takes a point into what is gathered. */
export function addPoint(gathered: Gathered, point: NamedPoint): void {
  const { items, markers } = gathered;
  const last = items[items.length - 1];
  if (last !== undefined && endsRange(gathered, last)) {
    items[items.length - 1] = rangeItem(gathered, last, point);
  } else if (last !== undefined && isYearOfLast(gathered, last, point)) {
    const start = last.start && withYear(last.start, point);
    items[items.length - 1] = { ...last, point: withYear(last.point, point), ...(start && { start }) };
  } else if (last !== undefined && isLabel(gathered, last, point)) {
    items[items.length - 1] = newItem(gathered, labelled(point, last.point), undefined);
  } else {
    items.push(newItem(gathered, point, last));
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
  gathered.amountBefore = false;
}
