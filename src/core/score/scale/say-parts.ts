// How the parts of a rule are said in plain words: amounts, ranges, awards, effects on the level.
import { sayDecimal, type Decimal } from '../decimal';
import type { Amount, Award, Choice, Edge, LevelEffect, Range, StepScale } from './scale';

/** "2 điểm", "điểm tối đa", "50% số điểm". */
export function sayAmount(amount: Amount): string {
  if (amount.kind === 'points') return `${sayDecimal(amount.points)} điểm`;
  return amount.percent === 100 ? 'điểm tối đa' : `${sayDecimal(amount.percent)}% số điểm`;
}

/** "từ 60% đến dưới 80%", "2 cuộc", "từ 4 cuộc trở lên", "đủ 4 nội dung". */
export function sayRange(
  { measure, noun, whole }: Pick<StepScale, 'measure' | 'noun' | 'whole'>,
  range: Range,
): string {
  const number = ({ value }: Edge): string => sayDecimal(value) + (measure === 'share' ? '%' : '');
  const counted = noun === '' ? '' : ` ${noun}`;
  const words = sayEdges(range, number, counted);
  if (measure === 'missing') {
    if (range.to?.value !== 0) return `thiếu ${words}`;
    return whole === undefined ? 'đầy đủ' : `đủ ${sayDecimal(whole)}${counted}`;
  }
  return whole !== undefined && range.from?.value === whole && range.to?.value === whole ? `đủ ${words}` : words;
}

function sayEdges({ from, to }: Range, number: (edge: Edge) => string, counted: string): string {
  if (from === undefined) {
    return to === undefined
      ? `từ 0${counted} trở lên`
      : `${to.included ? 'không quá' : 'dưới'} ${number(to)}${counted}`;
  }
  if (to === undefined)
    return from.included ? `từ ${number(from)}${counted} trở lên` : `trên ${number(from)}${counted}`;
  if (from.value === to.value) return number(from) + counted;
  return `${from.included ? 'từ' : 'trên'} ${number(from)} đến ${to.included ? '' : 'dưới '}${number(to)}${counted}`;
}

/** "2 điểm", "điểm = tỷ lệ x 4", "từ 1 đến 2 điểm", "không áp dụng". */
export function sayAward(award: Award): string {
  switch (award.kind) {
    case 'rate':
      return `điểm = ${sayRate(award.times, award.per)}`;
    case 'less':
      return `trừ ${sayAmount(award.amount)}`;
    case 'between':
      return `từ ${sayDecimal(award.from)} đến ${sayDecimal(award.to)} điểm`;
    case 'notApplicable':
      return 'không áp dụng';
    default:
      return sayAmount(award);
  }
}

/** "tỷ lệ x 4", "tỷ lệ / 85% x 10", "tỷ lệ x điểm tối đa". */
export function sayRate(times: Amount, per: Decimal, share = 'tỷ lệ'): string {
  const divided = per === 100 ? share : `${share} / ${sayDecimal(per)}%`;
  return `${divided} x ${sayFactor(times)}`;
}

function sayFactor(times: Amount): string {
  if (times.kind === 'points') return sayDecimal(times.points);
  return times.percent === 100 ? 'điểm tối đa' : `${sayDecimal(times.percent)}% x điểm tối đa`;
}

/** "; không xét Mức 4", "; xét tối đa Mức 2", "; xếp loại Không đạt chuẩn". */
export function sayEffects(effects: readonly LevelEffect[]): string {
  return effects.map((effect) => `; ${sayEffect(effect)}`).join('');
}

function sayEffect(effect: LevelEffect): string {
  switch (effect.kind) {
    case 'excludes':
      return `không xét Mức ${effect.level}`;
    case 'caps':
      return `xét tối đa Mức ${effect.level}`;
    case 'fails':
      return 'xếp loại Không đạt chuẩn';
  }
}

/** "có: 2 điểm". */
export function sayChoice({ label, award, effects }: Choice): string {
  return `${label}: ${sayAward(award)}${sayEffects(effects)}`;
}
