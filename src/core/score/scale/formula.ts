// What a formula says: "tỷ lệ x 4", "số ngày tiếp / số ngày phải tiếp x 2", "(tỷ lệ giải ngân/85%) x 10", "số mô hình x 0,5".
import { compare, decimalOf, multiply, type Decimal } from '../decimal';
import type { Amount } from './scale';
import { cut, NUMBER, numberOf, type Words } from './text';

/** A formula as data: a share times an amount, a part over a whole times an amount, or a number of things times points. */
export type Formula =
  | { readonly kind: 'rate'; readonly times: Amount; readonly per: Decimal }
  | {
      readonly kind: 'ratio';
      readonly part: string;
      readonly whole: string;
      readonly times: Amount;
      readonly per: Decimal;
    }
  | { readonly kind: 'each'; readonly noun: string; readonly points: Decimal };

interface Factor {
  readonly kind: 'number' | 'percent' | 'maximum' | 'rate' | 'quantity';
  readonly value: Decimal;
  readonly words: string;
  readonly divides: boolean;
}

const OPERATOR = /[×*/÷]|(?<=[\s)\d%])x(?=[\s(\d])|(?<=\s)(?:nhân với|nhân|chia cho|chia(?! sẻ))(?=\s)/g;
const DIVIDES = /[/÷]|chia/;
const DIVIDED_GROUP = /(?:[/÷]|chia(?: cho)?)\s*\([^)]*[x×*/÷]/;
const NUMBER_ALONE = new RegExp(`^(${NUMBER})\\s*(%|phần trăm|điểm|đ)?$`);
const MAXIMUM = /^(?:(?:số|tổng|thang|mức) )*(?:điểm (?:tối đa|chuẩn)|thang điểm|điểm của tiêu chí)(?: của .{0,40})?$/;
const RATE = /^(?:t[ỷỉ] lệ|phần trăm)/;
const NAME = /^(?!.*(?:[+-] |(?<!\p{L})trừ(?!\p{L})))\p{L}[^\d=:]*$/u;
const OPENING =
  /(?:(?:cách |công thức )?(?:tính|chấm|cho) )*(?:(?:số )?điểm(?! tối đa| chuẩn)(?: (?:số|đạt được|đánh giá|tiêu chí))* ?)?(?:(?:được |tính |chấm )*(?:bằng|theo công thức|theo|là) ?)?[:=]?/;
const HUNDRED = decimalOf(100);
const PERCENT = decimalOf(0.01);

/** The formula that words make; undefined when they make none that is understood in full. */
export function formulaOf(words: Words): Formula | undefined {
  const opening = words.plain.length - words.plain.replace(OPENING, '').length;
  const factors = factorsOf(cut(words, opening));
  if (factors === undefined || DIVIDED_GROUP.test(words.plain) || (factors.length === 1 && opening === 0))
    return undefined;
  const [first, second, third] = factors.filter(({ kind }) => kind === 'quantity' || kind === 'rate');
  const times = timesOf(factors);
  const per = divisorOf(factors);
  if (first === undefined || first.divides || third !== undefined || times === undefined || per === undefined)
    return undefined;
  if (first.kind === 'rate') return second === undefined ? { kind: 'rate', times, per } : undefined;
  if (factors.length === (second === undefined ? 1 : 2)) return undefined;
  if (second?.kind === 'quantity' && second.divides)
    return { kind: 'ratio', part: first.words, whole: second.words, times, per };
  const isCount = factors.length === 2 && factors.some(({ kind }) => kind === 'number') && !/điểm/i.test(first.words);
  if (times.kind === 'percent' || !isCount) return undefined;
  return {
    kind: 'each',
    noun: first.words.replace(/(?:tổng )?(?:số )?(?:lượng )?(?:(?:mỗi|từng) )*/i, ''),
    points: times.points,
  };
}

function factorsOf(words: Words): readonly Factor[] | undefined {
  const factors: (Factor | undefined)[] = [];
  let from = 0;
  let divides = false;
  for (const sign of words.plain.matchAll(OPERATOR)) {
    factors.push(factorOf(cut(words, from, sign.index), divides));
    from = sign.index + sign[0].length;
    divides = DIVIDES.test(sign[0]);
  }
  factors.push(factorOf(cut(words, from), divides));
  return factors.every((factor) => factor !== undefined) ? factors : undefined;
}

function factorOf(words: Words, divides: boolean): Factor | undefined {
  const raw = words.raw.replace(/ ?[()] ?/g, ' ').trim();
  const plain = words.plain.replace(/ ?[()] ?/g, ' ').trim();
  const number = NUMBER_ALONE.exec(plain);
  if (number !== null) {
    const isPercent = number[2] === '%' || number[2] === 'phần trăm';
    return { kind: isPercent ? 'percent' : 'number', value: numberOf(String(number[1])), words: raw, divides };
  }
  if (!NAME.test(plain)) return undefined;
  const kind = MAXIMUM.test(plain) ? 'maximum' : RATE.test(plain) ? 'rate' : 'quantity';
  return { kind, value: HUNDRED, words: raw, divides };
}

/** The product of all numbers that multiply; a percentage of the maximum where the formula names it or names no number. */
function timesOf(factors: readonly Factor[]): Amount | undefined {
  const multipliers = factors.filter(({ kind, divides }) => !divides && (kind === 'number' || kind === 'percent'));
  const maxima = factors.filter(({ kind }) => kind === 'maximum');
  if (maxima.length > 1 || maxima[0]?.divides === true) return undefined;
  const product = multipliers.reduce(
    (so, { kind, value }) => (kind === 'percent' ? multiply(so, multiply(value, PERCENT)) : multiply(so, value)),
    decimalOf(1),
  );
  const ofMaximum = maxima.length === 1 || multipliers.length === 0;
  return ofMaximum ? { kind: 'percent', percent: multiply(product, HUNDRED) } : { kind: 'points', points: product };
}

/** The share in percent that earns the whole: what the formula divides by, 100 when it does not. */
function divisorOf(factors: readonly Factor[]): Decimal | undefined {
  const [divisor, another] = factors.filter(
    ({ kind, divides }) => divides && (kind === 'number' || kind === 'percent'),
  );
  if (divisor === undefined) return HUNDRED;
  return another === undefined && compare(divisor.value, decimalOf(0)) > 0 ? divisor.value : undefined;
}
