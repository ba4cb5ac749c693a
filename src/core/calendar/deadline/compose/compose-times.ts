// Decides what a phrase with dates says: due dates, a window of data, or a question to the officer.
import { civilDay, weekday as weekdayOf } from '../../civil-day';
import type { Deadline, DeadlineKind, DueTime, Implied, Rhythm } from '../deadline';
import { MONTH_ELSEWHERE, type NamedPoint } from '../patterns/piece';
import { dueTimesOf, pointOf, type TimesFound } from './due-times';
import type { Gathered, Item } from './gathered';
import { endsBefore } from './range';
import {
  type Composed,
  read,
  review,
  saidOf,
  SAYS_EXCEPTION,
  SAYS_MONTH_MISSING,
  SAYS_OTHER_WORDS,
  unreadable,
} from './said';

function kindOfTime({ start, end }: DueTime): DeadlineKind {
  if (start !== undefined) return 'range';
  if (end.day !== undefined || end.part !== undefined) return 'day';
  const months = end.last - end.first + 1;
  if (months === 1) return 'month';
  if (months === 12) return 'year';
  return months === 3 ? 'quarter' : 'part of year';
}

function impliedIn(times: readonly DueTime[], rhythmImplied: boolean): readonly Implied[] {
  const needsYear = times.some(({ end, every }) => end.year === undefined && every === undefined);
  return [...(needsYear ? (['year'] as const) : []), ...(rhythmImplied ? (['rhythm'] as const) : [])];
}

/** "năm trước", "quý trước". */
function startsBefore({ last }: NamedPoint): boolean {
  return last < 1 && last !== MONTH_ELSEWHERE;
}

/** Whether the words only bound data that a report covers: "từ ngày 15 tháng 12 năm trước … đến …", "tính đến ngày …". */
function isWindow({ items, flags }: Gathered): boolean {
  if (flags.has('window')) return true;
  const ofThePast = flags.has('reporting period');
  return items.some(
    ({ start, point }) => start !== undefined && (ofThePast || startsBefore(start) || startsBefore(point)),
  );
}

/** The deadline of the due times found. */
export function saidTimes(gathered: Gathered, times: readonly DueTime[], rhythmImplied = false): Deadline {
  const window = isWindow(gathered) && times.length === gathered.items.length;
  const [first, second] = times;
  const kind = first === undefined || second !== undefined ? 'several' : kindOfTime(first);
  return saidOf(gathered, window ? 'reporting window' : kind, {
    times,
    goesOn: gathered.flags.has('goes on') || gathered.waits.some((wait) => wait.wait === 'continuous'),
    implied: impliedIn(times, rhythmImplied),
    doubts: gathered.latestBefore ? ['latest before'] : [],
  });
}

/** "Thứ Sáu, ngày 14/11/2026" is a Saturday. */
function isOtherWeekday({ weekday }: Gathered, times: readonly DueTime[]): boolean {
  return times.some(({ end: { year, first, day } }) => {
    const named = civilDay(year ?? 0, first, day ?? 0);
    return weekday !== undefined && named !== undefined && weekdayOf(named) !== weekday;
  });
}

/** "Thứ Sáu, tháng 12/2026" is one of several. */
function isSomeWeekday({ weekday, rhythms }: Gathered, times: readonly DueTime[]): boolean {
  return weekday !== undefined && !rhythms.includes('week') && times.some(({ end }) => end.day === undefined);
}

/** "hoặc"; "cuối quý III, đầu quý IV"; "Quý I, trước ngày 15/6"; "Quý II (tháng 9)": one of two. */
function isEither({ items }: Gathered): boolean {
  return items.some(({ join, point, bounded, inherited }, index) => {
    const previous = items[index - 1];
    if (join === 'or' || (join === 'open' && !bounded)) return previous !== undefined;
    const meet = point.part === 'start' && previous?.point.part === 'end';
    return meet || (join === 'comma' && bounded && !inherited && previous?.explicit === false);
  });
}

/** Each period of these has a day of its own; "hằng tuần trong năm 2026" ends with the year. */
const PACES: readonly Rhythm[] = ['month', 'quarter', 'half-year'];

function doubtOf(gathered: Gathered, found: TimesFound): string | undefined {
  if (found.doubt !== undefined) return found.doubt;
  if (gathered.flags.has('except')) return SAYS_EXCEPTION;
  if (isOtherWeekday(gathered, found.times)) return 'ngày trong tuần không đúng với ngày ghi';
  if (isSomeWeekday(gathered, found.times)) return 'không nói rõ là ngày nào';
  if (gathered.continuousFirst && gathered.items.some((item) => !item.bounded))
    return 'ghi thường xuyên, lại ghi thời hạn';
  const inMonths = found.times.some(({ every }) => every === 'month' || every === 'quarter');
  const isPaced = inMonths || gathered.rhythms.some((rhythm) => PACES.includes(rhythm));
  if (isPaced && found.times.some(isWhole)) return 'ghi nhịp, lại ghi khoảng thời gian';
  const bare = gathered.items.some((item) => !item.explicit);
  return bare && gathered.unknown > 0 ? SAYS_OTHER_WORDS : undefined;
}

/** "15/12/2026 hằng năm" is of that year alone. */
function isRepeated({ every, end }: DueTime): boolean {
  return every === 'year' ? end.year === undefined : every !== undefined;
}

/** A range, or a month or year, or its beginning or end. */
function isWhole({ every, start, end }: DueTime): boolean {
  return every === undefined && (start !== undefined || end.day === undefined);
}

/** "Sau ngày 15, hằng tháng trước ngày 5": from which date on is left open. "Từ tháng 9, trước ngày 15/6": of which year. */
function doubtOfStart({ items }: Gathered, { times }: TimesFound, start: Item): string | undefined {
  const isOpen = start.after || start.point.first === MONTH_ELSEWHERE;
  if (isOpen && times.some(isRepeated)) return 'chưa rõ tính từ kỳ nào';
  if (start.after || times.some(isRepeated)) return undefined;
  return items.some(({ point }) => endsBefore(point, start.point)) ? 'hạn đứng trước lúc bắt đầu' : undefined;
}

/** The meaning of the times that are due, from the start that the phrase names beside them. */
export function composeTimes(gathered: Gathered, start: Item | undefined): Composed {
  const found = dueTimesOf(gathered);
  if (found.fault !== undefined) return { status: 'impossible', why: found.fault };
  if (found.missing !== undefined) return unreadable(found.missing);
  if (isEither(gathered)) {
    const candidates = found.times.map((time) => saidTimes(gathered, [time]));
    return review('ghi hai thời điểm, chưa rõ lấy thời điểm nào', ...candidates);
  }
  if (isWindow(gathered) && found.times.length > 1) {
    const candidates = found.times.map((time) => saidTimes(gathered, [time]));
    return review('có ngày của số liệu, chưa rõ ngày nào là hạn', ...candidates);
  }
  const isStart = start !== undefined && start.point.first !== MONTH_ELSEWHERE && found.times.some(isRepeated);
  const starts = isStart ? pointOf(start.point) : undefined;
  const deadline = { ...saidTimes(gathered, found.times, found.rhythmImplied), starts };
  const doubt = doubtOf(gathered, found) ?? (start && doubtOfStart(gathered, found, start));
  return doubt === undefined ? { status: 'read', deadline } : review(doubt, deadline);
}

/** "Từ ngày 15/3/2026", "sau năm 2028", "từ năm 2027 trở đi": a start without an end. */
export function composeOpenStart(gathered: Gathered, items: readonly Item[]): Composed {
  if (items.some(({ point }) => point.first === MONTH_ELSEWHERE)) return unreadable(SAYS_MONTH_MISSING);
  const times = items.map(({ point, after }): DueTime => {
    return { end: pointOf(point), bound: after ? 'before' : 'through' };
  });
  return read(gathered, 'open start', { times });
}
