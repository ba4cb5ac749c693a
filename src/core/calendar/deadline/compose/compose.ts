// Decides what a phrase as a whole says: dates, a count from an event, a rhythm, a wait; or what keeps it from saying that.
import type { Deadline, DeadlineKind, DueTime, Implied, Rhythm } from '../deadline';
import type { NamedPoint } from '../patterns/piece';
import { dueTimesOf, pointOf, type TimesFound } from './due-times';
import type { Gathered, Item } from './gathered';

/** What a reading is before the words that were read and left are added to it. */
export type Composed =
  | { readonly status: 'read'; readonly deadline: Said }
  | { readonly status: 'review'; readonly why: string; readonly candidates: readonly Said[] }
  | { readonly status: 'impossible' | 'unreadable'; readonly why: string };

export type Said = Omit<Deadline, 'textRead' | 'textLeft'>;

const NOTHING: Omit<Said, 'kind'> = { times: [], goesOn: false, implied: [], doubts: [] };

function kindOfTime({ start, end }: DueTime): DeadlineKind {
  if (start !== undefined) return 'range';
  if (end.day !== undefined || end.part !== undefined) return 'day';
  const months = end.last - end.first + 1;
  if (months === 1) return 'month';
  if (months === 12) return 'year';
  return months === 3 && end.first % 3 === 1 ? 'quarter' : 'part of year';
}

function kindOfTimes(times: readonly DueTime[]): DeadlineKind {
  const [first, second] = times;
  return first === undefined || second !== undefined ? 'several' : kindOfTime(first);
}

function impliedIn(times: readonly DueTime[], rhythmImplied: boolean): readonly Implied[] {
  const needsYear = times.some(({ end, every }) => end.year === undefined && every === undefined);
  return [...(needsYear ? (['year'] as const) : []), ...(rhythmImplied ? (['rhythm'] as const) : [])];
}

function waitsFor({ waits }: Gathered): Pick<Said, 'waitsFor'> {
  const text = waits.find((wait) => wait.text !== '')?.text;
  return text === undefined ? {} : { waitsFor: text };
}

/** "năm trước", "quý trước". */
function startsBefore({ last, shifted, every }: NamedPoint): boolean {
  return last < 1 && (shifted === true || every !== undefined);
}

/** Whether the words only bound data that a report covers: "từ ngày 15 tháng 12 năm trước … đến …", "tính đến ngày …". */
function isWindow({ items, flags }: Gathered): boolean {
  if (flags.has('window')) return true;
  return items.some(
    ({ start, point }) =>
      start !== undefined && (flags.has('reporting period') || startsBefore(start) || startsBefore(point)),
  );
}

function said(gathered: Gathered, { times, rhythmImplied }: Pick<TimesFound, 'times' | 'rhythmImplied'>): Said {
  const kind = isWindow(gathered) ? 'reporting window' : kindOfTimes(times);
  return {
    ...NOTHING,
    kind,
    times,
    ...waitsFor(gathered),
    goesOn: gathered.flags.has('goes on') || gathered.waits.some((wait) => wait.wait === 'continuous'),
    implied: impliedIn(times, rhythmImplied),
    doubts: gathered.latestBefore ? ['latest before'] : [],
  };
}

function review(why: string, ...candidates: readonly Said[]): Composed {
  return { status: 'review', why, candidates };
}

const SAYS_OTHER_WORDS = 'còn những chữ chưa đọc được, nên chưa chắc đây là thời hạn';
const SAYS_EITHER = 'ghi hai thời điểm, chưa rõ lấy thời điểm nào';

function composeTimes(gathered: Gathered): Composed {
  const found = dueTimesOf(gathered);
  if (found.fault !== undefined) return { status: 'impossible', why: found.fault };
  if (found.missing !== undefined) return { status: 'unreadable', why: found.missing };
  const deadline = said(gathered, found);
  if (found.doubt !== undefined) return review(found.doubt, deadline);
  if (gathered.items.some((item) => item.join === 'or')) {
    return review(SAYS_EITHER, ...found.times.map((time) => said(gathered, { ...found, times: [time] })));
  }
  const bare = gathered.items.some((item) => !item.explicit);
  if (bare && gathered.unknown > 0) return review(SAYS_OTHER_WORDS, deadline);
  return { status: 'read', deadline };
}

/** "Từ ngày 15/3/2026", "sau năm 2028", "từ năm 2027 trở đi": a start without an end. */
function composeOpenStart(gathered: Gathered, items: readonly Item[]): Composed {
  const times = items.map(({ point, after }): DueTime => ({
    end: pointOf(point),
    bound: after ? 'before' : 'through',
  }));
  return read(gathered, 'open start', { times });
}

function read(gathered: Gathered, kind: DeadlineKind, more: Partial<Said> = {}): Composed {
  return { status: 'read', deadline: { ...NOTHING, kind, ...waitsFor(gathered), ...more } };
}

const MONTHS_OF: Partial<Record<Rhythm, number>> = { month: 1, quarter: 3, year: 12 };

/** "Hằng quý" names no day: the end of each period, and said to be implied. */
function composeRhythm(gathered: Gathered, rhythm: Rhythm): Composed {
  const { clock, weekday } = gathered;
  if (rhythm === 'week') return read(gathered, 'weekly', { ...(weekday && { weekday }), ...(clock && { clock }) });
  if (rhythm === 'day') return read(gathered, 'daily', clock && { clock });
  const months = MONTHS_OF[rhythm];
  if (months === undefined || rhythm === 'half-year') return read(gathered, 'several rhythms');
  const time: DueTime = { end: { first: 1, last: months }, bound: 'through', every: rhythm };
  const deadline = { ...said(gathered, { times: [time], rhythmImplied: false }), implied: ['end of period'] as const };
  if (gathered.flags.has('yearly thing')) return read(gathered, 'no time');
  return gathered.unknown > 0 ? review(SAYS_OTHER_WORDS, deadline) : { status: 'read', deadline };
}

function composeCount(gathered: Gathered, { amount, unit }: NonNullable<Gathered['amount']>): Composed {
  const whole = Number.isInteger(amount) && unit !== 'hour';
  if (!whole) return read(gathered, gathered.waits.length > 0 ? 'event' : 'duration');
  const { countedFrom, direction } = gathered;
  const counted = { amount, unit, direction, ...(countedFrom && { from: pointOf(countedFrom) }) };
  return read(gathered, 'counted', { counted });
}

const WAITS = ['school year', 'by document', 'event', 'on request', 'when needed'] as const;

function composeWithoutTimes(gathered: Gathered): Composed {
  const { rhythms, amount, weekday } = gathered;
  const waits = new Set(gathered.waits.map((wait) => wait.wait));
  const [rhythm, other] = [...new Set(rhythms)];
  if (waits.has('times')) return read(gathered, 'times');
  if (amount !== undefined) return composeCount(gathered, amount);
  if (waits.has('continuous')) return read(gathered, 'continuous');
  if (waits.has('by document')) return read(gathered, 'by document');
  if (rhythm !== undefined)
    return other === undefined ? composeRhythm(gathered, rhythm) : read(gathered, 'several rhythms');
  const wait = WAITS.find((kind) => waits.has(kind));
  if (wait !== undefined) return read(gathered, wait);
  if (gathered.flags.has('goes on')) return read(gathered, 'continuous');
  if (weekday !== undefined) return { status: 'unreadable', why: 'không ghi là tuần nào' };
  return { status: 'unreadable', why: 'không đọc được thời gian' };
}

function isCounted({ amount, countedFrom, items }: Gathered): boolean {
  if (amount === undefined) return false;
  const isReport = amount.unit === 'month' && [3, 6, 9, 12].includes(amount.amount);
  if (countedFrom !== undefined && !isReport) return true;
  return items.length === 1 && items.every((item) => item.open);
}

/** The meaning of what was gathered. */
export function compose(gathered: Gathered): Composed {
  const { items, flags, amount, clock } = gathered;
  if (flags.has('lunar')) return { status: 'unreadable', why: 'CQTT chỉ đọc ngày dương lịch' };
  if (amount !== undefined && isCounted(gathered)) {
    gathered.countedFrom ??= items[0]?.point;
    return composeCount(gathered, amount);
  }
  const due = items.filter((item) => !item.open && !item.after && !(flags.has('onwards') && item.start === undefined));
  const certain = due.some((item) => !item.planned) ? due.filter((item) => !item.planned) : due;
  const last = certain[certain.length - 1];
  if (last === undefined) return items.length > 0 ? composeOpenStart(gathered, items) : composeWithoutTimes(gathered);
  const clocked = clock === undefined ? certain : [...certain.slice(0, -1), { ...last, clock }];
  return composeTimes({ ...gathered, items: clocked });
}
