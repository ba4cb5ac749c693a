// Decides what a phrase as a whole says: dates, a count from a day or event, a start without an end, or no date at all.
import { composeOpenStart, composeTimes } from './compose-times';
import { composeCount, composeRhythmOfYear, composeWithoutTimes } from './compose-waits';
import type { Amount, Gathered, Item } from './gathered';
import { type Composed, review, unreadable } from './said';

/** "6 tháng trước ngày 20/6": a report's period, or counted back from the day. */
function maybePeriod({ amount, unit }: Amount, { direction }: Gathered): boolean {
  return direction === 'before' && unit === 'month' && amount % 3 === 0;
}

/** The meaning of an amount, where a day is named that it may be counted from. */
function composeFromDay(gathered: Gathered, amount: Amount): Composed | undefined {
  const { items, countedFrom } = gathered;
  const origin = countedFrom ?? items.find((item) => item.open || item.after)?.point;
  if (origin === undefined) return undefined;
  if (items.length > 1) return review('đếm từ một ngày, còn ngày khác chưa rõ');
  if (maybePeriod(amount, gathered)) return review('chưa rõ số tháng là kỳ báo cáo hay để đếm lùi');
  gathered.countedFrom = origin;
  return composeCount(gathered, amount);
}

/** The times that something is due at: starts without an end are none, nor is a planned day beside a latest one. */
function dueItems({ items, clock }: Gathered): Item[] {
  const due = items.filter((item) => !item.open && !item.after);
  const certain = due.some((item) => !item.planned) ? due.filter((item) => !item.planned) : due;
  // "ngày 15/02/2026, trước 17 giờ": the hour comes after its day.
  return clock === undefined
    ? certain
    : certain.map((item, index) => (index < certain.length - 1 ? item : { ...item, clock }));
}

/** "Thường xuyên trong năm", "2 lần trong năm": the year only says how long; with a year or a day written it is a question. */
function isOnlyHowLong({ continuousFirst, waits }: Gathered, items: readonly Item[]): boolean {
  const onlyLength = items.every(({ point }) => point.unit !== 'day' && point.year === undefined);
  const sayTimes = waits.some(({ wait }) => wait === 'times') && items.every(({ point }) => point.unit === 'year');
  return onlyLength && (continuousFirst || sayTimes);
}

function isWholeYear({ point, bounded }: Item): boolean {
  return point.unit === 'year' && point.part === undefined && point.first === 1 && !bounded;
}

/** The meaning of what was gathered. */
export function compose(gathered: Gathered): Composed {
  const { items, flags, amount } = gathered;
  if (flags.has('lunar')) return unreadable('CQTT chỉ đọc ngày dương lịch');
  const counted = amount && composeFromDay(gathered, amount);
  if (counted !== undefined) return counted;
  const due = dueItems(gathered);
  const [first, second] = due;
  if (first === undefined && items.length > 0) return composeOpenStart(gathered, items);
  if (first === undefined || isOnlyHowLong(gathered, due)) return composeWithoutTimes(gathered);
  gathered.items = due;
  const isOneYear = second === undefined && isWholeYear(first);
  const ofYear = isOneYear ? composeRhythmOfYear(gathered, first.point.year) : undefined;
  if (ofYear !== undefined) return ofYear;
  const start = items.find((item) => item.open || item.after);
  return composeTimes(gathered, start);
}
