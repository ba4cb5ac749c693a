// Which shares or counts the words of a case mean: "từ 60% đến dưới 80%", "02 - 03 cuộc", "thiếu 01 nội dung", "đủ 04 nội dung".
import { compare, decimalOf, multiply, type Decimal } from '../decimal';
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
const endingIn = (words: string): RegExp =>
  new RegExp(`(?:^|[^\\p{L}<>]|(?<![<>])(?=[<>≤≥]))(?:${words})(?: mức)?\\s*$`, 'u');

const OPEN_BELOW = endingIn('>|trên|hơn|quá|vượt|lớn hơn|cao hơn|nhiều hơn');
/** What the words right before a number make of it; the first that fits counts, for "không dưới" ends in "dưới". */
const EDGES: readonly (readonly [words: RegExp, side: 'from' | 'to', included: boolean])[] = [
  [endingIn('(?:lớn|cao|nhiều) hơn hoặc bằng|bằng hoặc (?:trên|(?:lớn|cao|nhiều) hơn)'), 'from', true],
  [endingIn('(?:nhỏ|thấp|ít) hơn hoặc bằng|bằng hoặc (?:dưới|(?:nhỏ|thấp|ít) hơn)'), 'to', true],
  [endingIn('(?:chưa|không) (?:đến|tới|đạt|đủ|đầy đủ)'), 'to', false],
  [endingIn('≥|>=|từ|tối thiểu|ít nhất|không (?:dưới|ít hơn|thấp hơn|kém|nhỏ hơn)'), 'from', true],
  [endingIn('≤|<=|tối đa|nhiều nhất|đến|tới|không (?:quá|vượt|vượt quá|hơn|lớn hơn|trên)'), 'to', true],
  [endingIn('<|dưới|nhỏ hơn|ít hơn|thấp hơn|kém hơn|cận'), 'to', false],
  [OPEN_BELOW, 'from', false],
];
const NOT_EXACT = endingIn('trước|sau|trong|trong vòng|mỗi|cứ|khoảng|gần|xấp xỉ|hoặc|thêm|tăng|giảm|còn|thứ');
const WITHIN_DAYS = endingIn('trong|trong vòng');
const AFTER_DAYS = endingIn('sau');
const DAYS = /^ (?:ngày|giờ|tháng|tuần)/;
const DELAY = /(?<!\p{L})(?:chậm|trễ|muộn|quá hạn)(?!\p{L})/u;
const ON_UP = /trở (?:lên|đi)/;
const ON_DOWN = /trở xuống/;
const UNTIL = /(?:^|\s)(?:đến|tới|-|~)\s*(?:hết\s)?$/;
const UNTIL_BELOW = /[\s-](?:dưới|nhỏ hơn|cận|<)\s*$/;
const OR = /^ (?:hoặc|hay) $/;
const OF = /^\s*\/\s*$/;
const RISING = /^\s*(<|≤|<=)[^\d<>≤≥=]*(<|≤|<=)\s*$/;
const MISSING = /(?:^|\P{L})thiếu(?:\s(?:từ|trên|dưới|đến|không quá|hơn))*\s$/u;
const COMPLETE = /(?:^|\P{L})(?:đủ|cả)\s$/u;
/** "Không đạt 01 nội dung": one of them missing, or not even one. */
const NOT_REACHED = /(?:không|chưa) đạt(?: (?:từ|trên|dưới))*\s$/;
const PARTS = /^(?:nội dung|tiêu chí|chỉ tiêu|tiêu chuẩn|yêu cầu)/;
const SHARE = /t[ỷỉ] lệ|(?<!\p{L})\p{L} ?\/ ?\p{L}(?!\p{L})/u;
const NOUN = /^\s?((?!trở\s)\p{L}+(?:\s(?!trở\s|được\s)\p{L}+)*)/u;

/** The range that a case's words name; `doubtful` for edges both in and out ("trên 90% trở lên"); undefined when they name none. */
export function rangeOf(label: Words): RangeReading | 'doubtful' | undefined {
  const [first, second, third] = [...label.plain.matchAll(NUMBERS)];
  if (first === undefined || third !== undefined) return undefined;
  const before = label.plain.slice(0, first.index);
  const last = second ?? first;
  const rest = label.plain.slice(last.index + last[0].length);
  const noun = NOUN.exec(rest)?.[1] ?? '';
  const isPercent = [first, last].some((number) => number[2] !== undefined);
  const isFraction = !isPercent && isFractional(first, last, before, noun);
  const valueOf = (number: RegExpExecArray): Decimal =>
    multiply(numberOf(String(number[1])), decimalOf(isFraction ? 100 : 1));
  const one = valueOf(first);
  const other = second && {
    value: valueOf(second),
    between: label.plain.slice(first.index + first[0].length, second.index),
  };
  if (other && OF.test(other.between)) {
    return isPercent || noun.startsWith('số') ? undefined : partOf(one, other.value, before, noun);
  }
  const range = other ? twoEdged(one, other.value, before, other.between) : oneEdged(one, before, rest);
  if (typeof range !== 'object') return range;
  const isExact = range.from?.value === range.to?.value;
  // "Có: 2 điểm / Không": points given, not a case of so many points.
  if (isExact && /^(?:điểm|đ$)/.test(noun)) return undefined;
  if (isPercent || isFraction || SHARE.test(before)) return { measure: 'share', range, noun: '' };
  if (isExact && COMPLETE.test(before)) return { measure: 'complete', range, noun, whole: one };
  if (NOT_REACHED.test(before) && PARTS.test(noun)) return 'doubtful';
  if (MISSING.test(before)) return { measure: 'missing', range, noun };
  // A delay is more than none: what is in time is another case.
  const moreThanNone: Range = DELAY.test(before) ? { from: { value: decimalOf(0), included: false } } : {};
  return { measure: 'count', range: { ...moreThanNone, ...range }, noun };
}

/** "Tỷ lệ từ 0,8 trở lên": a share written as a part of 1. */
function isFractional(first: RegExpExecArray, last: RegExpExecArray, before: string, noun: string): boolean {
  const values = [first, last].map((number) => numberOf(String(number[1])));
  const isSmall = values.every((value) => value <= 1);
  return isSmall && (SHARE.test(before) || (noun === '' && values.some((value) => !Number.isInteger(value))));
}

function oneEdged(value: Decimal, before: string, after: string): Range | 'doubtful' | undefined {
  const edge = EDGES.find(([words]) => words.test(before));
  const turn = ON_UP.test(after) ? 'from' : ON_DOWN.test(after) ? 'to' : undefined;
  if (turn !== undefined) {
    if (edge !== undefined && !edge[2]) return 'doubtful';
    return { [turn]: { value, included: true } };
  }
  if (edge !== undefined) return { [edge[1]]: { value, included: edge[2] } };
  if (DAYS.test(after) && WITHIN_DAYS.test(before)) return { to: { value, included: true } };
  if (DAYS.test(after) && AFTER_DAYS.test(before)) return { from: { value, included: false } };
  return NOT_EXACT.test(before) ? undefined : exactly(value);
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
