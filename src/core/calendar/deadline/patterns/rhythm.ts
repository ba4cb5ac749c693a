// Reads rhythms: "hằng năm", "mỗi quý", "định kỳ 06 tháng", "mỗi thứ Sáu", "01 lần/năm".
import type { Rhythm } from '../deadline';
import type { Line } from '../words/lexemes';
import type { Term } from '../words/lexicon';
import { after, signAt, termAt } from '../words/line';
import { wholeNumberAt } from '../words/numerals';
import type { Match } from './piece';

const UNITS: Partial<Record<Term, Rhythm>> = {
  year: 'year',
  quarter: 'quarter',
  month: 'month',
  week: 'week',
  day: 'day',
};

const MONTHS_OF_RHYTHMS: Readonly<Record<number, Rhythm | undefined>> = {
  1: 'month',
  3: 'quarter',
  6: 'half-year',
  12: 'year',
};

function rhythm(value: Rhythm, next: number): Match {
  return { piece: { is: 'rhythm', rhythm: value }, next };
}

/** A unit without a number, where a rhythm is awaited: "quý" in "hằng tháng, quý". */
export function unitRhythmAt(line: Line, at: number): Match | undefined {
  const unit = UNITS[termAt(line, at)];
  return unit && rhythm(unit, at + 1);
}

/** "6 tháng", where a rhythm is awaited. */
export function monthsRhythmAt(line: Line, at: number): Match | undefined {
  const number = wholeNumberAt(line, at);
  if (number === undefined || termAt(line, number.next) !== 'month') return undefined;
  const months = MONTHS_OF_RHYTHMS[number.value];
  return months && rhythm(months, number.next + 1);
}

/** The rhythm at its word. */
export function rhythmAt(line: Line, at: number): Match | undefined {
  switch (termAt(line, at)) {
    case 'yearly':
      return rhythm('year', at + 1);
    case 'every':
      if (termAt(line, at + 1) === 'weekday' || termAt(line, at + 1) === 'nth') return rhythm('week', at + 1);
      return unitRhythmAt(line, at + 1) ?? monthsRhythmAt(line, at + 1);
    case 'periodic':
    case 'report':
      return plainUnitAt(line, at + 1) ?? monthsRhythmAt(line, at + 1);
    default:
      // "theo ngày, giờ ghi trong giấy mời" is no rhythm.
      return termAt(line, at) === 'according to' && termAt(line, at + 1) !== 'day'
        ? plainUnitAt(line, at + 1)
        : undefined;
  }
}

/** A unit that no number, no "này" and no "đầu" follows. */
function plainUnitAt(line: Line, at: number): Match | undefined {
  const following = termAt(line, at + 1);
  const ends =
    following === 'end' || following === 'mark' || following === 'and' || following === 'or' || following === 'before';
  return ends ? unitRhythmAt(line, at) : undefined;
}

/** "02 lần", "một lần/năm", "lần": how often, which names no day. */
export function timesAt(line: Line, at: number): Match | undefined {
  const word = wholeNumberAt(line, at)?.next ?? at;
  if (termAt(line, word) !== 'times') return undefined;
  const slash = signAt(line, word + 1) === '/' ? word + 2 : word + 1;
  const next = after(line, slash, 'every', 'year', 'quarter', 'month', 'week', 'day');
  return { piece: { is: 'wait', wait: 'times', text: '' }, next };
}
