// Decides what a phrase without dates says: a rhythm, a count from an event, a wait, or nothing about time.
import type { DeadlineKind, DueTime, Rhythm } from '../deadline';
import { MONTH_ELSEWHERE } from '../patterns/piece';
import { saidTimes } from './compose-times';
import { pointOf } from './due-times';
import type { Amount, Gathered } from './gathered';
import { type Composed, read, review, SAYS_EXCEPTION, SAYS_MONTH_MISSING, SAYS_OTHER_WORDS, unreadable } from './said';

/** "Hằng quý" names no day: the end of each period, and said to be implied. */
function composePeriods(
  gathered: Gathered,
  every: 'month' | 'quarter' | 'year',
  months: number,
  year?: number,
): Composed {
  if (gathered.flags.has('yearly thing')) return read(gathered, 'no time');
  const time: DueTime = { end: { first: 1, last: months, year }, bound: 'through', every };
  const deadline = { ...saidTimes(gathered, [time]), implied: ['end of period'] as const };
  if (gathered.flags.has('except')) return review(SAYS_EXCEPTION, deadline);
  return gathered.unknown > 0 ? review(SAYS_OTHER_WORDS, deadline) : { status: 'read', deadline };
}

/** "Hằng quý năm 2026": the end of each of that year; nothing for other rhythms. */
export function composeRhythmOfYear(gathered: Gathered, year: number | undefined): Composed | undefined {
  const [rhythm, other] = gathered.rhythms;
  if (other !== undefined) return undefined;
  if (rhythm === 'month') return composePeriods(gathered, rhythm, 1, year);
  return rhythm === 'quarter' ? composePeriods(gathered, rhythm, 3, year) : undefined;
}

function composeRhythm(gathered: Gathered, rhythm: Rhythm): Composed {
  const { clock, weekday } = gathered;
  switch (rhythm) {
    case 'day':
      return read(gathered, 'daily', clock && { clock });
    case 'week':
      return read(gathered, 'weekly', { ...(weekday && { weekday }), ...(clock && { clock }) });
    case 'month':
      return composePeriods(gathered, rhythm, 1);
    case 'quarter':
      return composePeriods(gathered, rhythm, 3);
    case 'year':
      return composePeriods(gathered, rhythm, 12);
    default:
      return read(gathered, 'periodic', { rhythms: [rhythm] });
  }
}

/** An amount of time from or before an event, or from a day that the phrase names; hours and parts of days are only durations. */
export function composeCount(gathered: Gathered, { amount, unit }: Amount): Composed {
  const { countedFrom, direction, waits } = gathered;
  if (!Number.isInteger(amount) || unit === 'hour') return read(gathered, waits.length > 0 ? 'event' : 'duration');
  if (countedFrom?.first === MONTH_ELSEWHERE) return unreadable(SAYS_MONTH_MISSING);
  const counted = { amount, unit, direction, ...(countedFrom && { from: pointOf(countedFrom) }) };
  return read(gathered, 'counted', { counted });
}

/** Waits that a rhythm beside them does not outweigh, and those that it does. */
const STRONG_WAITS = ['times', 'continuous', 'by document'] as const;
const WEAK_WAITS = ['school year', 'event', 'on request', 'when needed'] as const;

function waitAmong(gathered: Gathered, kinds: readonly DeadlineKind[]): DeadlineKind | undefined {
  return kinds.find((kind) => gathered.waits.some(({ wait }) => wait === kind));
}

/** The meaning of a phrase in which no date is due. */
export function composeWithoutTimes(gathered: Gathered): Composed {
  const { rhythms, amount, weekday, flags } = gathered;
  const distinct = [...new Set(rhythms)];
  const [rhythm, other] = distinct;
  if (amount !== undefined && waitAmong(gathered, ['times']) === undefined) return composeCount(gathered, amount);
  const strong = waitAmong(gathered, STRONG_WAITS);
  if (strong !== undefined) return read(gathered, strong);
  if (other !== undefined) return read(gathered, 'periodic', { rhythms: distinct });
  if (rhythm !== undefined) return composeRhythm(gathered, rhythm);
  const weak = waitAmong(gathered, WEAK_WAITS);
  if (weak !== undefined) return read(gathered, weak);
  if (flags.has('goes on')) return read(gathered, 'continuous');
  return unreadable(weekday === undefined ? 'không đọc được thời gian' : 'không ghi là tuần nào');
}
