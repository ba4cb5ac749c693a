// Reads what the work waits for: an event, a request, a plan; up to where a new time begins.
import type { Line } from '../words/lexemes';
import { after, digitsAt, signAt, termAt, writtenBetween } from '../words/line';
import { documentAt } from './aside';
import { countAt } from './count';
import type { CountUnit, Match, Wait } from './piece';

const STOPS = new Set([';', '(', ')']);

/** "trước ngày 15", "đến hết 30/6": a time with its bound, where an event's words end even without a comma. */
function startsBoundedTime(line: Line, at: number): boolean {
  const term = termAt(line, at);
  if (term === 'latest') return true;
  if (term !== 'before' && term !== 'until') return false;
  return digitsAt(line, after(line, at + 1, 'day', 'month', 'quarter', 'year')) > 0;
}

const STARTS_TIME = new Set([
  ...[
    'before',
    'latest',
    'due',
    'within',
    'until',
    'from',
    'every',
    'yearly',
    'periodic',
    'day',
    'month',
    'month name',
  ],
  ...[
    'quarter',
    'quarter numeral',
    'year',
    'number',
    'start',
    'final',
    'middle',
    'on request',
    'continuous',
    'planned',
    'that is',
  ],
]);

function startsTimeAfterJoin(line: Line, at: number): boolean {
  return STARTS_TIME.has(termAt(line, after(line, at, 'filler', 'and')));
}

/** What is counted from an event; the months and years of "sơ kết 6 tháng", "kỷ niệm 80 năm" are the event's own. */
const COUNTED_FROM_EVENT = new Set<CountUnit>(['day', 'working day', 'week']);

/** "trước khi họp 03 ngày"; but not "trước kỳ họp 10 ngày đầu tháng 7". */
function isCount(line: Line, at: number): boolean {
  // "kỳ họp cuối năm ngày …" has no five days.
  const count = termAt(line, at) === 'year' ? undefined : countAt(line, at);
  if (count?.piece.is !== 'count' || !COUNTED_FROM_EVENT.has(count.piece.unit)) return false;
  const following = termAt(line, count.next);
  return following !== 'start' && following !== 'final';
}

/** The place where the words about an event or a document end. */
function clauseEnd(line: Line, at: number, kind: Wait, endsAtCount: boolean): number {
  // "theo kế hoạch quý I và quý II": what is joined to a document's name belongs to it.
  const isDocument = kind === 'by document';
  let place = at;
  while (termAt(line, place) !== 'end') {
    const sign = signAt(line, place);
    const joins = sign === ',' || (!isDocument && (termAt(line, place) === 'and' || termAt(line, place) === 'or'));
    // "trước dịp lễ 30/4 và 01/5": both are of the event.
    const inEvent = digitsAt(line, place - 1) > 0 && digitsAt(line, place + 1) > 0;
    if (STOPS.has(sign) || (joins && !inEvent && startsTimeAfterJoin(line, place + 1))) break;
    if (place > at && (startsBoundedTime(line, place) || (endsAtCount && isCount(line, place)))) break;
    place = documentAt(line, place)?.next ?? place + 1;
  }
  return place;
}

function wait(line: Line, at: number, kind: Wait, endsAtCount = false): Match {
  const next = clauseEnd(line, at + 1, kind, endsAtCount);
  return { piece: { is: 'wait', wait: kind, text: writtenBetween(line, at, next) }, next };
}

/** "sau khi …", "trước khi …", "theo …", "khi có yêu cầu", "năm học …". */
export function waitAt(line: Line, at: number): Match | undefined {
  switch (termAt(line, at)) {
    case 'once':
      return wait(line, at, 'event');
    case 'before event':
      return wait(line, at, 'before event', true);
    case 'according to':
      return wait(line, at, 'by document');
    case 'on request':
      return wait(line, at, 'on request');
    case 'school year':
      return { piece: { is: 'wait', wait: 'school year', text: '' }, next: afterSchoolYear(line, at + 1) };
    case 'when needed':
      return { piece: { is: 'wait', wait: 'when needed', text: '' }, next: at + 1 };
    case 'continuous':
      return { piece: { is: 'wait', wait: 'continuous', text: '' }, next: at + 1 };
    default:
      return undefined;
  }
}

/** "học kỳ I năm học 2025-2026", "học kỳ II năm 2025-2026": its numbers are no years of the calendar. */
function afterSchoolYear(line: Line, at: number): number {
  const numeral = after(line, at, 'roman');
  const number = digitsAt(line, numeral) > 0 ? numeral + 1 : numeral;
  const isRange = signAt(line, number) === '-' && digitsAt(line, number + 1) > 0;
  if (isRange) return number + 2;
  return termAt(line, number) === 'year' ? afterSchoolYear(line, number + 1) : number;
}

/** "ngày bầu cử", "ngày nhận được đủ hồ sơ": a day that only its event tells. */
export function eventDayAt(line: Line, at: number): Match | undefined {
  return digitsAt(line, at + 1) > 0 ? undefined : wait(line, at, 'event');
}

const NAMES_EVENT = new Set(['word', 'document', 'yearly thing', 'numbered thing', 'report']);

/** "trước kỳ họp HĐND", "sau ngày bầu cử", "kể từ ngày ký": a bound at an event that has no date here. */
export function boundedEventAt(line: Line, at: number): Match | undefined {
  const term = termAt(line, at);
  if (term !== 'before' && term !== 'after' && term !== 'from') return undefined;
  const name = after(line, at + 1, 'of', 'stage');
  const isEvent = NAMES_EVENT.has(termAt(line, name)) || (termAt(line, name) === 'day' && isDayOfEvent(line, name + 1));
  return isEvent ? wait(line, at, term === 'before' ? 'before event' : 'event', true) : undefined;
}

/** After "ngày" stands neither a number nor a word that makes it a day of the calendar; "trước ngày làm việc tiếp theo" waits, too. */
function isDayOfEvent(line: Line, at: number): boolean {
  return !OF_CALENDAR.has(termAt(line, after(line, at, 'working')));
}

const OF_CALENDAR = new Set(['number', 'numeral', 'nth', 'early day', 'start', 'final', 'year']);
