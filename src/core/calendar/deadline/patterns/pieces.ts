// Decides in which order patterns are tried at each word, and so turns a phrase into pieces.
import type { Line } from '../words/lexemes';
import type { Term } from '../words/lexicon';
import { digitsAt, isYear, signAt, termAt, valueAt } from '../words/line';
import { alwaysOpenAt, documentAt, numberedThingAt, otherNumberAt, shareAt, shareReachedAt } from './aside';
import { clockAt, weekdayAt } from './clock';
import { countAt, nextDayAt } from './count';
import { firstDayOfRangeAt, isAmount, loneDayAt, numericDayAt, numericMonthAt, wordedDayAt } from './date';
import { monthAt } from './month';
import { daysOfPeriodAt, edgeDayAt, halfMonthAt, partAt, weekOfMonthAt } from './part';
import { type Match, MONTH_ELSEWHERE, type Piece } from './piece';
import { withPoint } from './point-piece';
import { monthsOfQuarterAt, quarterAt } from './quarter';
import { monthsRhythmAt, rhythmAt, timesAt, unitRhythmAt } from './rhythm';
import { signPieceAt, stageAt } from './sign';
import { boundedEventAt, eventDayAt, waitAt } from './wait';
import { halfYearAt, monthsOfYearAt, sameYearAt, yearAt } from './year';
import { yearOf } from './year-of';

/** A piece with the words that it was read from. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

/** What stood before, which some patterns need to know. */
interface Before {
  /** A bound or "ngày" announces that a number is a date. */
  readonly announced: boolean;
  /** A rhythm was just read, so that a bare unit is another one. */
  readonly inRhythms: boolean;
  /** "trong", "hết", "cả" before "năm" alone. */
  readonly ofThisYear: boolean;
  /** A point and a comma: what follows may go on the list. */
  readonly inList: boolean;
  /** What such a list begins with. */
  readonly head: PlacedPiece | undefined;
}

const ANNOUNCES = new Set<Term>(['before', 'latest', 'within', 'until', 'from', 'after', 'due', 'planned', 'that is']);
// "Thời hạn: 15-12"; what "như sau:" announces may be anything.
const LABELS = new Set<Term>(['latest', 'due']);

/** The piece that only joins and bare numbers follow: a number here would go on its list. */
function listBefore(pieces: readonly PlacedPiece[]): PlacedPiece | undefined {
  let place = pieces.length - 1;
  while (pieces[place]?.piece.is === 'join' || pieces[place]?.piece.is === 'number') place--;
  return pieces[place];
}

/** The "10" of "10-12 tháng cuối quý". */
function isLoneDay(piece: Piece | undefined): boolean {
  return piece?.is === 'point' && piece.point.first === MONTH_ELSEWHERE;
}

function beforeOf(line: Line, at: number, pieces: readonly PlacedPiece[]): Before {
  const previous = termAt(line, at - 1);
  const labelled = signAt(line, at - 1) === ':' && LABELS.has(termAt(line, at - 2));
  const bounded = labelled || ANNOUNCES.has(previous);
  const last = pieces[pieces.length - 1]?.piece;
  const joined = last?.is === 'join' ? pieces[pieces.length - 2]?.piece : undefined;
  const ofThisYear = bounded || previous === 'whole';
  return {
    announced: bounded || (signAt(line, at - 1) === '-' && isLoneDay(joined)),
    inRhythms: joined?.is === 'rhythm',
    inList: joined?.is === 'point' || joined?.is === 'number',
    head: listBefore(pieces),
    ofThisYear,
  };
}

function looseNumberAt(line: Line, at: number): Match | undefined {
  const roman = termAt(line, at) === 'roman';
  if (!roman && (digitsAt(line, at) === 0 || digitsAt(line, at) > 2)) return undefined;
  const value = valueAt(line, at);
  const { year, months, next } = yearOf(line, at + 1);
  return { piece: { is: 'number', value, roman, year, months }, next };
}

function numberPieceAt(line: Line, at: number, before: Before): Match | undefined {
  const { announced, inRhythms, inList } = before;
  return (
    documentAt(line, at) ??
    listedNumberAt(line, at, before) ??
    alwaysOpenAt(line, at, announced) ??
    (inList ? shareAt(line, at) : undefined) ??
    (isAmount(line, at) ? undefined : numericDayAt(line, at, announced)) ??
    numericMonthAt(line, at) ??
    firstDayOfRangeAt(line, at) ??
    monthsOfYearAt(line, at) ??
    monthsOfQuarterAt(line, at) ??
    wordedDayAt(line, at, announced) ??
    clockAt(line, at) ??
    daysOfPeriodAt(line, at) ??
    (inRhythms ? monthsRhythmAt(line, at) : undefined) ??
    countAt(line, at) ??
    timesAt(line, at) ??
    yearAt(line, at) ??
    looseNumberIfAlone(line, at, inList) ??
    otherNumberAt(line, at)
  );
}

const QUARTERS = 4;

/** The "2/2026" of "Quý 1, 2/2026" and "ngày 15 của tháng 3 và 2/2026" is no February; that of "Quý I, 2/2026" may be one. */
function listedNumberAt(line: Line, at: number, { inList, head }: Before): Match | undefined {
  const loose = looseNumberAt(line, at);
  if (head?.piece.is !== 'point' || loose === undefined || !isYear(line, loose.next - 1)) return undefined;
  const { unit, monthsFollow = false } = head.piece.point;
  if (!monthsFollow && unit !== 'quarter') return undefined;
  const isQuarter = digitsAt(line, head.from + 1) > 0 && valueAt(line, at) <= QUARTERS;
  return inList && (monthsFollow || isQuarter) ? loose : withPoint(numericMonthAt(line, at), { unclear: true });
}

/** A short number that may go on a list ("tháng 3, 6, 9"), and is not the start of something longer. */
function looseNumberIfAlone(line: Line, at: number, inList: boolean): Match | undefined {
  if (signAt(line, at + 1) === '%') return undefined;
  const loose = looseNumberAt(line, at);
  if (inList && signAt(line, at + 1) === ',') return loose;
  const run = otherNumberAt(line, at).next;
  return loose !== undefined && loose.next >= run ? loose : undefined;
}

function dayPieceAt(line: Line, at: number): Match | undefined {
  return (
    nextDayAt(line, at) ??
    edgeDayAt(line, at) ??
    numericDayAt(line, at + 1, true) ??
    wordedDayAt(line, at + 1) ??
    loneDayAt(line, at + 1) ??
    eventDayAt(line, at)
  );
}

function yearPieceAt(line: Line, at: number, before: Before): Match | undefined {
  return (
    (before.inRhythms ? unitRhythmAt(line, at) : undefined) ??
    yearAt(line, at) ??
    countAt(line, at) ??
    (before.ofThisYear ? sameYearAt(line, at) : undefined)
  );
}

function wordPieceAt(line: Line, at: number, before: Before): Match | undefined {
  switch (termAt(line, at)) {
    case 'number':
    case 'numeral':
      return numberPieceAt(line, at, before);
    case 'roman':
      return looseNumberAt(line, at);
    case 'day':
      return dayPieceAt(line, at);
    case 'month':
    case 'month name':
      return monthAt(line, at) ?? (before.inRhythms ? unitRhythmAt(line, at) : undefined);
    case 'quarter':
    case 'quarter numeral':
      return quarterAt(line, at) ?? (before.inRhythms ? unitRhythmAt(line, at) : undefined);
    case 'year':
      return yearPieceAt(line, at, before);
    case 'first half':
    case 'second half':
      return halfYearAt(line, at) ?? halfMonthAt(line, at);
    case 'weekday':
    case 'nth':
      return weekdayAt(line, at);
    case 'early day':
      return wordedDayAt(line, at) ?? loneDayAt(line, at);
    case 'week':
      return weekOfMonthAt(line, at) ?? (before.inRhythms ? unitRhythmAt(line, at) : undefined);
    case 'times':
      return stageAt(line, at) ?? timesAt(line, at);
    case 'document':
      return documentAt(line, at);
    case 'number sign':
    case 'numbered thing':
      return documentAt(line, at) ?? numberedThingAt(line, at);
    case 'reached':
      return shareReachedAt(line, at) ?? signPieceAt(line, at);
    default:
      return otherPieceAt(line, at);
  }
}

function otherPieceAt(line: Line, at: number): Match | undefined {
  return (
    partAt(line, at) ?? rhythmAt(line, at) ?? waitAt(line, at) ?? boundedEventAt(line, at) ?? signPieceAt(line, at)
  );
}

/**
 * The pieces of a phrase, in order; every word belongs to one.
 *
 * @param line the words of the phrase
 */
export function piecesOf(line: Line): readonly PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  let at = 0;
  while (at < line.lexemes.length) {
    const match = wordPieceAt(line, at, beforeOf(line, at, pieces));
    const to = match?.next ?? at + 1;
    pieces.push({ piece: match?.piece ?? { is: 'unknown' }, from: at, to });
    at = to;
  }
  return pieces;
}
