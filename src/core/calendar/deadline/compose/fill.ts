// Gives each time of a list the month and year that stand beside another: "Quý I, II/2026", "ngày 15, 20/5/2026".
import { MONTH_ELSEWHERE } from '../patterns/piece';
import type { Item } from './gathered';

function isListed(item: Item): boolean {
  return item.join === 'and' || item.join === 'comma' || item.join === 'or';
}

/** The year at the end of a list is the year of the whole list: "15/6, 15/12/2026". */
function fromNext(item: Item, next: Item | undefined): Item {
  if (next === undefined || !isListed(next) || item.start !== undefined) return item;
  const { point } = item;
  const source = next.start ?? next.point;
  const takesMonth = !item.repeated && point.first === MONTH_ELSEWHERE && source.unit === 'day';
  const { first, last } = takesMonth ? source : point;
  const year = point.year ?? (point.unit === source.unit ? source.year : undefined);
  return { ...item, point: { ...point, first, last, year } };
}

/** A year at the start holds for what follows in the list, if that is not earlier in the year. */
function fromPrevious(item: Item, previous: Item | undefined): Item {
  const { point, start } = item;
  if (!isListed(item) || start !== undefined || point.every !== undefined) return item;
  return { ...item, point: { ...point, year: point.year ?? previous?.point.year } };
}

/** The times of a phrase, each with what the others say about its month and year. */
export function filled(items: readonly Item[]): readonly Item[] {
  const backward: Item[] = [];
  for (const item of [...items].reverse()) backward.unshift(fromNext(item, backward[0]));
  const forward: Item[] = [];
  for (const item of backward) forward.push(fromPrevious(item, forward[forward.length - 1]));
  return forward;
}
