// Goes through the pieces of a phrase once and gathers what they say.
import type { Rhythm } from '../deadline';
import type { Line } from '../words/lexemes';
import { after, writtenBetween } from '../words/line';
import { dayElsewhere, dayMatch, monthMatch, quarterMatch, withPoint } from '../patterns/point-piece';
import { type Join, type Match, MONTH_ELSEWHERE, type Piece } from '../patterns/piece';
import type { PlacedPiece } from '../patterns/pieces';
import { addPoint } from './add-point';
import { type Gathered, nothingGathered } from './gathered';

/** Something that cannot be, with the words that say it. */
export interface Impossible {
  readonly why: string;
  readonly part: string;
}

function addUnknown(gathered: Gathered): void {
  gathered.markers.clear();
  gathered.amountBefore = false;
  gathered.join = undefined;
  gathered.unknown++;
  gathered.apart = true;
}

function addJoin(gathered: Gathered, join: Join): void {
  const keeps = join === 'comma' && gathered.join !== undefined && gathered.join !== 'close';
  // "gia hạn: 31/12"
  gathered.join = keeps || gathered.join === 'or' ? gathered.join : join;
  gathered.amountBefore = false;
  if (join !== 'semicolon' && join !== 'stop') return;
  // "01/3 bắt đầu; 30/6 kết thúc": the word belongs to what stands before it.
  if (gathered.markers.size > 0) gathered.unknown++;
  gathered.markers.clear();
}

function addWait(gathered: Gathered, piece: Extract<Piece, { is: 'wait' }>): void {
  const { markers } = gathered;
  gathered.continuousFirst ||= piece.wait === 'continuous' && gathered.items.length === 0;
  if (piece.wait === 'before event') gathered.direction = 'before';
  gathered.waits.push({ wait: piece.wait === 'before event' ? 'event' : piece.wait, text: piece.text });
  markers.clear();
}

function addRhythm(gathered: Gathered, rhythm: Rhythm): void {
  const { items } = gathered;
  const last = items[items.length - 1];
  gathered.rhythms.push(rhythm);
  if (last?.point.first === MONTH_ELSEWHERE && rhythm !== 'year') items[items.length - 1] = { ...last, repeated: true };
}

function addFlag(gathered: Gathered, flag: Extract<Piece, { is: 'flag' }>['flag']): void {
  // "trừ nợ", "báo cáo riêng": an exception to nothing.
  if (flag === 'except') return;
  gathered.flags.add(flag);
  const last = gathered.items.pop();
  // "Từ năm 2026 trở đi", "năm 2026 trở đi"
  if (last !== undefined) gathered.items.push(flag === 'onwards' ? { ...last, open: true } : last);
  if (flag === 'planned') gathered.planned = true;
  if (flag !== 'that is') return;
  // "42 ngày trước ngày bầu cử (tức ngày 01/02/2026)": what follows says it all.
  gathered.items = [];
  gathered.amount = undefined;
  gathered.waits.length = 0;
}

const LISTING: ReadonlySet<Join | undefined> = new Set(['and', 'or', 'comma', 'dash']);

/** "quý II, 3 hộ", "quý II, 15 hộ": the number may be of another thing. */
function ofList(piece: Extract<Piece, { is: 'number' }>, match: Match, next: Piece | undefined): Match | undefined {
  if (piece.roman || piece.year !== undefined) return match;
  if (match.piece.is === 'impossible') return undefined;
  return next?.is === 'unknown' ? withPoint(match, { unclear: true }) : match;
}

/** "tháng 3, 6, 9", "quý I, II": a bare number is another of the unit before it; after a bound and before "hằng tháng" it is a day. */
function pointOfNumber(
  gathered: Gathered,
  piece: Extract<Piece, { is: 'number' }>,
  next: Piece | undefined,
): Match | undefined {
  const { items, join, markers } = gathered;
  const last = items[items.length - 1]?.point;
  const year = { year: piece.year, months: piece.months, next: 0 };
  const lone = dayElsewhere(piece.value);
  if (markers.size > 0 && next?.is === 'rhythm' && last === undefined)
    return { piece: { is: 'point', point: lone }, next: 0 };
  if (last === undefined || !(LISTING.has(join) || (join === undefined && markers.has('until')))) return undefined;
  if (last.unit === 'quarter') return ofList(piece, quarterMatch(piece.value, year), next);
  if (piece.roman) return undefined;
  if (last.unit === 'month') return ofList(piece, monthMatch(piece.value, year), next);
  if (last.monthsFollow === true && last.day !== undefined) {
    if (next?.is === 'unknown') return undefined;
    // "ngày 10 tháng 3-5": to the 10th of May, or the 10th of each of three months.
    return withPoint(dayMatch(last.day, piece.value, year, true), join === 'dash' ? { unclear: true } : {});
  }
  return last.first === MONTH_ELSEWHERE ? { piece: { is: 'point', point: lone }, next: 0 } : undefined;
}

function addCount(gathered: Gathered, { amount, unit }: Extract<Piece, { is: 'count' }>): void {
  const { markers, items, join } = gathered;
  const last = items[items.length - 1];
  gathered.amount ??= { amount, unit };
  gathered.amountBefore = true;
  if (markers.has('before')) gathered.direction = 'before';
  if (last?.bound === 'before' && join === undefined) {
    // "trước ngày 15/11/2026 10 ngày"
    gathered.countedFrom = last.point;
    gathered.direction = 'before';
  }
  markers.clear();
}

function addClock(gathered: Gathered, piece: Extract<Piece, { is: 'clock' }>): void {
  const bound = gathered.markers.has('before') ? 'before' : 'through';
  gathered.clock = { hour: piece.hour, minute: piece.minute, bound };
  gathered.markers.delete('before');
}

/** "hằng tháng, riêng tháng 12 …": what follows holds for the exception alone. */
function startsException({ items, rhythms }: Gathered, piece: Piece, next: Piece | undefined): boolean {
  const isExcept = piece.is === 'flag' && piece.flag === 'except';
  return isExcept && next !== undefined && items.length + rhythms.length > 0;
}

/**
 * What the pieces say together; or, when a day, month or quarter among them does not exist, why.
 *
 * @param line the words
 * @param pieces the pieces that cover them
 */
export function gather(line: Line, pieces: readonly PlacedPiece[]): Gathered | Impossible {
  const gathered = nothingGathered(line, pieces);
  for (const [index, { piece: found, from, to }] of pieces.entries()) {
    const next = pieces[index + 1]?.piece;
    const piece = found.is === 'number' ? (pointOfNumber(gathered, found, next)?.piece ?? found) : found;
    if (piece.is === 'impossible') return { why: piece.why, part: writtenBetween(line, after(line, from, 'day'), to) };
    if (startsException(gathered, piece, next)) {
      gathered.flags.add('except');
      return gathered;
    }
    addPiece(gathered, piece);
  }
  return gathered;
}

function addPiece(gathered: Gathered, piece: Piece): void {
  switch (piece.is) {
    case 'point':
      return addPoint(gathered, piece.point);
    case 'marker':
      gathered.markers.add(piece.marker);
      return;
    case 'join':
      return addJoin(gathered, piece.join);
    case 'rhythm':
      return addRhythm(gathered, piece.rhythm);
    case 'clock':
      return addClock(gathered, piece);
    case 'weekday':
      gathered.weekday = piece.weekday;
      return;
    case 'count':
      return addCount(gathered, piece);
    case 'wait':
      return addWait(gathered, piece);
    case 'flag':
      return addFlag(gathered, piece.flag);
    case 'aside':
      return;
    default:
      return addUnknown(gathered);
  }
}
