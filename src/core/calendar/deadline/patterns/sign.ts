// Reads the words and marks that bind times together: "trước", "chậm nhất", "từ", "đến", commas, dashes.
import type { Line } from '../words/lexemes';
import type { Term } from '../words/lexicon';
import { isGlued, isYear, signAt, termAt } from '../words/line';
import { wholeNumberAt } from '../words/numerals';
import type { Flag, Join, Marker, Match } from './piece';

const MARKERS: Partial<Record<Term, Marker>> = {
  before: 'before',
  latest: 'latest',
  within: 'within',
  due: 'due',
  until: 'until',
  from: 'from',
  after: 'after',
};

const FLAGS: Partial<Record<Term, Flag>> = {
  'goes on': 'goes on',
  onwards: 'onwards',
  window: 'window',
  'reporting period': 'reporting period',
  'that is': 'that is',
  planned: 'planned',
  except: 'except',
  lunar: 'lunar',
  'yearly thing': 'yearly thing',
};

const JOINS: Readonly<Record<string, Join | undefined>> = {
  ',': 'comma',
  '+': 'and',
  ';': 'semicolon',
  '-': 'dash',
  ':': 'colon',
  '(': 'open',
  ')': 'close',
  '.': 'stop',
  '/': 'comma',
};

const SILENT = new Set<Term>([
  'filler',
  'of',
  'report',
  'arising',
  'periodic',
  'stage',
  'period',
  'afternoon',
  'whole',
  'reached',
  'work',
]);
const QUOTES = new Set(['"', "'", '“', '”', '«', '»', '*', '…', '!', '?']);

function aside(next: number): Match {
  return { piece: { is: 'aside' }, next };
}

function joinAt(line: Line, at: number): Match | undefined {
  const term = termAt(line, at);
  if (term === 'and' || term === 'or') return { piece: { is: 'join', join: term }, next: at + 1 };
  const join = JOINS[signAt(line, at)];
  return join && { piece: { is: 'join', join }, next: at + 1 };
}

const STAGES = new Set<Term>(['stage', 'period', 'times']);

/** "đợt 2", "giai đoạn 1", "lần 2/2026": which stage, not when. */
export function stageAt(line: Line, at: number): Match | undefined {
  if (!STAGES.has(termAt(line, at))) return undefined;
  const number = termAt(line, at + 1) === 'roman' ? { value: 1, next: at + 2 } : wholeNumberAt(line, at + 1);
  if (number === undefined || number.value > 31) return undefined;
  const ofYear = signAt(line, number.next) === '/' && isYear(line, number.next + 1);
  if (ofYear) return aside(number.next + 2);
  const joined = ['/', '-', '.'].includes(signAt(line, number.next)) && isGlued(line, number.next);
  return joined ? undefined : aside(number.next);
}

/** "từ nay": from the day of the document, which bounds nothing. */
function fromNowAt(line: Line, at: number): Match | undefined {
  const fromNow = termAt(line, at) === 'from' && termAt(line, at + 1) === 'this';
  return fromNow ? aside(at + 2) : undefined;
}

/** A word or mark that joins, bounds or says nothing about time. */
export function signPieceAt(line: Line, at: number): Match | undefined {
  const term = termAt(line, at);
  const next = at + 1;
  const marker = MARKERS[term];
  const flag = FLAGS[term];
  const fixed = fromNowAt(line, at) ?? stageAt(line, at) ?? joinAt(line, at);
  if (fixed !== undefined) return fixed;
  if (marker !== undefined) return { piece: { is: 'marker', marker }, next };
  if (flag !== undefined) return { piece: { is: 'flag', flag }, next };
  return SILENT.has(term) || QUOTES.has(signAt(line, at)) ? aside(next) : undefined;
}
