// Decides what a phrase as a whole says: dates, a count from a day or event, a start without an end, or no date at all.
import { composeOpenStart, composeTimes } from './compose-times';
import { composeCount, composeRhythmOfYear, composeWithoutTimes } from './compose-waits';
import type { Amount, Gathered, Item } from './gathered';
import { type Composed, review, unreadable } from './said';

/** "Báo cáo 6 tháng trước ngày 20/6": a report's period, not an amount counted back from the day. */
const REPORT_MONTHS = [3, 6, 9, 12];

function isCounted({ countedFrom, items }: Gathered, amount: Amount): boolean {
  const isReport = amount.unit === 'month' && REPORT_MONTHS.includes(amount.amount);
  if (countedFrom !== undefined && !isReport) return true;
  return items.length === 1 && items.every((item) => item.open || item.after);
}

/** The times that something is due at: starts without an end are none, nor is a planned day beside a latest one. */
function dueItems({ items, flags, clock }: Gathered): Item[] {
  const due = items.filter((item) => !item.open && !item.after && !(flags.has('onwards') && item.start === undefined));
  const certain = due.some((item) => !item.planned) ? due.filter((item) => !item.planned) : due;
  // "ngày 15/02/2026, trước 17 giờ": the hour comes after its day.
  return clock === undefined
    ? certain
    : certain.map((item, index) => (index < certain.length - 1 ? item : { ...item, clock }));
}

/** "Thường xuyên trong năm", "2 lần trong năm": the year only says how long; with a year or a day written it is a question. */
function isOnlyHowLong({ continuousFirst, waits }: Gathered, items: readonly Item[]): boolean {
  const onlyLength = items.every(({ point }) => point.unit !== 'day' && point.year === undefined);
  const sayTimes = waits.some(({ wait }) => wait === 'times') && items.every(({ point }) => point.unit !== 'month');
  return onlyLength && (continuousFirst || sayTimes);
}

/** One year as a whole, and no more. */
function isWholeYear(due: readonly Item[]): boolean {
  const isWhole = ({ point, start, bounded }: Item) =>
    point.unit === 'year' && point.part === undefined && start === undefined && !bounded;
  return due.length === 1 && due.every(isWhole);
}

/** The meaning of what was gathered. */
export function compose(gathered: Gathered): Composed {
  const { items, flags, amount } = gathered;
  if (flags.has('lunar')) return unreadable('CQTT chỉ đọc ngày dương lịch');
  if (amount !== undefined && isCounted(gathered, amount)) {
    if (items.length > 1) return review('đếm từ một ngày, còn ngày khác chưa rõ');
    gathered.countedFrom ??= items[0]?.point;
    return composeCount(gathered, amount);
  }
  const due = dueItems(gathered);
  if (due.length === 0 && items.length > 0) return composeOpenStart(gathered, items);
  if (isOnlyHowLong(gathered, due)) return composeWithoutTimes(gathered);
  if (due.length === 0) return composeWithoutTimes(gathered);
  gathered.items = due;
  const ofYear = isWholeYear(due) ? composeRhythmOfYear(gathered, due[0]?.point.year) : undefined;
  if (ofYear !== undefined) return ofYear;
  const start = items.find((item) => item.open || item.after);
  return composeTimes(gathered, start);
}
