// Which shares or counts the words of a case mean: "từ 60% đến dưới 80%", "02 - 03 cuộc", "thiếu 01 nội dung", "đủ 04 nội dung".
import { compare, type Decimal } from '../decimal';
import type { Range } from './scale';
import { NUMBER, numberOf, type Words } from './text';

/** The case of one step: what is measured, between which edges, what is counted, and of how many. */
export interface RangeReading {
  readonly measure: 'share' | 'count' | 'missing' | 'complete';
  readonly range: Range;
  readonly noun: string;
  readonly whole?: Decimal;
}

const NUMBERS = new RegExp(`(${NUMBER})(\\s?%|\\s*phần trăm)?`, 'g');
const endingIn = (words: string): RegExp => new RegExp(`(?:^|[^\\p{L}<>])(?:${words})\\s*$`, 'u');

const OPEN_BELOW = endingIn('>|trên|hơn|quá|vượt|lớn hơn|cao hơn|nhiều hơn');
/** What the words right before a number make of it; the first that fits counts, for "không dưới" ends in "dưới". */
const EDGES: readonly (readonly [words: RegExp, side: 'from' | 'to', included: boolean])[] = [
  [endingIn('(?:chưa|không) (?:đến|tới|đạt|đủ|đầy đủ)'), 'to', false],
  [endingIn('≥|>=|từ|tối thiểu|ít nhất|không (?:dưới|ít hơn|thấp hơn|kém|nhỏ hơn)'), 'from', true],
  [endingIn('≤|<=|tối đa|nhiều nhất|đến|tới|không (?:quá|vượt|vượt quá|hơn|lớn hơn|trên)'), 'to', true],
  [endingIn('<|dưới|nhỏ hơn|ít hơn|thấp hơn|kém hơn|cận'), 'to', false],
  [OPEN_BELOW, 'from', false],
];
const DATE_FOLLOWS = endingIn('trước|sau|trong|trong vòng|mỗi|cứ');
const ON_UP = /trở (?:lên|đi)/;
const ON_DOWN = /trở xuống/;
const UNTIL = /(?:^|\s)(?:đến|tới|-|~)\s*(?:hết\s*)?$/;
const UNTIL_BELOW = /(?:^|\s)(?:dưới|nhỏ hơn|cận|<)\s*$/;
const OR = /^\s*(?:hoặc|hay)\s*$/;
const OF = /^\s*\/\s*$/;
const RISING = /^\s*(<|≤|<=)[^\d<>≤≥=]*(<|≤|<=)\s*$/;
const MISSING = /(?:^|\P{L})thiếu(?:\s(?:từ|trên|dưới|đến|không quá|hơn))*\s*$/u;
const COMPLETE = /(?:^|\P{L})(?:đủ|cả)\s*$/u;
const NOT = /(?:chưa|không)\s(?:đầy\s)?đủ\s*$/;
const SHARE = /t[ỷỉ] lệ/;
const NOUN = /^\s*(\p{L}+(?:\s(?!trở\s|thì\s|được\s)\p{L}+)*)/u;

/** The range that a case's words name; `doubtful` for edges both in and out ("trên 90% trở lên"); undefined when they name none. */
export function rangeOf(label: Words): RangeReading | 'doubtful' | undefined {
  const [first, second, third] = [...label.plain.matchAll(NUMBERS)];
  if (first === undefined || third !== undefined) return undefined;
  const before = label.plain.slice(0, first.index);
  const last = second ?? first;
  const end = last.index + last[0].length;
  const one = numberOf(first[1] ?? '');
  const isShare = [first, last].some((number) => number[2] !== undefined) || SHARE.test(before);
  const noun = isShare ? '' : (NOUN.exec(label.plain.slice(end))?.[1] ?? '');
  if (second === undefined) {
    const range = oneEdged(one, before, label.plain.slice(end));
    if (typeof range !== 'object' || isShare) return measured(range, 'share', '');
    if (COMPLETE.test(before) && !NOT.test(before)) return { measure: 'complete', range, noun, whole: one };
    return measured(range, MISSING.test(before) ? 'missing' : 'count', noun);
  }
  const other = numberOf(second[1] ?? '');
  const between = label.plain.slice(first.index + first[0].length, second.index);
  if (OF.test(between)) return isShare || noun.startsWith('số') ? undefined : partOf(one, other, before, noun);
  const range = twoEdged(one, other, before, between);
  return measured(range, isShare ? 'share' : MISSING.test(before) ? 'missing' : 'count', noun);
}

function measured(
  range: Range | 'doubtful' | undefined,
  measure: RangeReading['measure'],
  noun: string,
): RangeReading | 'doubtful' | undefined {
  return typeof range === 'object' ? { measure, range, noun } : range;
}

function oneEdged(value: Decimal, before: string, after: string): Range | 'doubtful' | undefined {
  const edge = EDGES.find(([words]) => words.test(before));
  const turn = ON_UP.test(after) ? 'from' : ON_DOWN.test(after) ? 'to' : undefined;
  if (turn !== undefined) {
    if (edge !== undefined && !edge[2]) return 'doubtful';
    return { [turn]: { value, included: true } };
  }
  if (edge !== undefined) return { [edge[1]]: { value, included: edge[2] } };
  return DATE_FOLLOWS.test(before) ? undefined : exactly(value);
}

function twoEdged(one: Decimal, other: Decimal, before: string, between: string): Range | 'doubtful' | undefined {
  const rising = RISING.exec(between);
  if (rising !== null) return fromTo(one, rising[1] !== '<', other, rising[2] !== '<');
  if (OR.test(between)) return other - one === 1 ? fromTo(one, true, other, true) : undefined;
  if (UNTIL_BELOW.test(between)) return fromTo(one, !OPEN_BELOW.test(before), other, false);
  return UNTIL.test(between) ? fromTo(one, !OPEN_BELOW.test(before), other, true) : undefined;
}

/** "04/05 nội dung": that many of them, no more and no fewer. */
function partOf(part: Decimal, whole: Decimal, before: string, noun: string): RangeReading | undefined {
  const bounded = EDGES.some(([words]) => words.test(before));
  return bounded || compare(part, whole) > 0 ? undefined : { measure: 'count', range: exactly(part), noun, whole };
}

function fromTo(one: Decimal, oneIn: boolean, other: Decimal, otherIn: boolean): Range | 'doubtful' {
  const order = compare(one, other);
  if (order > 0 || (order === 0 && !(oneIn && otherIn))) return 'doubtful';
  return { from: { value: one, included: oneIn }, to: { value: other, included: otherIn } };
}

/** The range that holds one value alone. */
export function exactly(value: Decimal): Range {
  return { from: { value, included: true }, to: { value, included: true } };
}
