// What is taken off, and for what: "Mỗi báo cáo chậm trừ 0,5 điểm", "trừ 1 điểm/lần vi phạm", "Chậm: trừ 50% số điểm".
import { decimalOf } from '../decimal';
import { FULL } from './amount';
import type { Clause } from './clause';
import { rangeOf } from './range';
import type { Amount } from './scale';
import { cut, NUMBER, numberOf, type Words } from './text';

const TAKEN =
  /(?<!\p{L})(?<!(?:giảm|khấu|ngoại|điểm) )trừ(?: (?:đi|bớt|ngay|thêm))? (?=\d|(?:một )?nửa|toàn bộ|hết|tất cả|(?:số )?điểm tối đa)/u;
const POINTS = new RegExp(
  `^(${NUMBER})\\s?(?:(%|phần trăm)(?: (?:số )?điểm(?: tối đa| chuẩn| của tiêu chí)?)?|điểm|đ(?!\\p{L}))?`,
  'u',
);
const HALF = /^(?:một )?nửa (?:số )?điểm(?: tối đa)?/;
const ALL = /^(?:(?:toàn bộ|hết|tất cả) (?:số )?điểm|(?:số )?điểm tối đa|hết)(?: của tiêu chí| tối đa)?/;
const FOR_EACH =
  /^\s?(?:\/|(?:(?:cho|với|đối với|trên|tính) )?(?:mỗi|từng) |(?:cho|với|đối với|trên) (?=0?1 |một ))\s?(?:0?1 |một |mỗi )?/;
const IF = /^\s(?:nếu|khi|đối với|cho|với|trường hợp)\s/;
const EACH =
  /^(?:(?:cứ|mỗi|từng|có|để|mỗi lần|nếu) )*(?:cứ|mỗi|từng)(?: (?:0?1|một))? (?:có )?|^(?:(?:cứ|có|để) )*(?:0?1|một) /;
const OPENING = /^(?:(?:nếu|trường hợp|để|có trường hợp) )+/;
const CLOSING = /[\s:](?:thì|bị|sẽ|phải|được)$/;
const EACH_INSIDE = /(?<!\p{L})(?:mỗi|từng) /u;

/** The deduction that a clause names; undefined when it names none, or one for more than a single occurrence. */
export function readDeduction(words: Words): Clause | undefined {
  const taken = TAKEN.exec(words.plain);
  if (taken === null) return undefined;
  const from = taken.index + taken[0].length;
  const { amount, length } = takenOf(words.plain.slice(from));
  if (amount === undefined) return undefined;
  const rest = cut(words, from + length);
  const before = withoutOpening(cut(words, 0, taken.index));
  const forEach = FOR_EACH.exec(words.plain.slice(from + length));
  const behind = forEach ?? IF.exec(words.plain.slice(from + length));
  if (rest.plain !== '' && behind === null) return undefined;
  const after = cut(words, from + length + (behind?.[0].length ?? 0));
  const label = before.label.plain === '' ? after : before.label;
  const range = rangeOf(label);
  const isEach = before.each || forEach !== null || EACH_INSIDE.test(label.plain) || isOne(range);
  if (!/\d/.test(label.plain) || isOne(range)) {
    return { kind: 'deduction', deduction: { label: label.raw, each: isEach, amount } };
  }
  // "Quá hạn 1%" may mean each 1 %.
  if (typeof range === 'object' && range.measure === 'share' && range.range.from?.value === range.range.to?.value)
    return undefined;
  return isEach || range === undefined ? undefined : { kind: 'award', label, award: { kind: 'less', amount } };
}

/** "Chậm 01 ngày trừ 0,5 điểm" is said of each day. */
function isOne(reading: ReturnType<typeof rangeOf>): boolean {
  if (typeof reading !== 'object' || reading.measure === 'share') return false;
  const { from, to } = reading.range;
  return from?.value === 1 && from.included && to?.value === 1;
}

function takenOf(words: string): { amount?: Amount; length: number } {
  const half = HALF.exec(words);
  if (half !== null) return { amount: { kind: 'percent', percent: decimalOf(50) }, length: half[0].length };
  const all = ALL.exec(words);
  if (all !== null) return { amount: FULL, length: all[0].length };
  const points = POINTS.exec(words);
  if (points === null) return { length: 0 };
  const value = numberOf(String(points[1]));
  const amount: Amount =
    points[2] === undefined ? { kind: 'points', points: value } : { kind: 'percent', percent: value };
  return { amount, length: points[0].length };
}

function withoutOpening(words: Words): { label: Words; each: boolean } {
  const ended = cut(words, 0, CLOSING.exec(words.plain)?.index);
  const headless = cut(ended, ended.plain.lastIndexOf(':') + 1);
  const each = EACH.exec(headless.plain);
  const opening = each ?? OPENING.exec(headless.plain);
  return { label: cut(headless, opening?.[0].length ?? 0), each: each !== null };
}
