// How a rule as data is said back in one plain sentence, which reads as the same rule again.
import { sayDecimal } from '../decimal';
import { sayAmount, sayAward, sayChoice, sayEffects, sayRange, sayRate } from './say-parts';
import { wordsOf } from './text';
import type { Deduction, DeductionScale, FreeScale, RatioScale, Scale } from './scale';

/**
 * Says a rule back, so that the officer sees how it was read; the sentence reads as the same rule.
 * @param scale a rule as data
 * @returns Vietnamese clauses with ";" between them
 */
export function sayScale(scale: Scale): string {
  const clauses = [...saidFirst(scale), ...scale.choices.map(sayChoice), ...saidLast(scale)];
  const outside = scale.outside === undefined ? '' : scale.outside === 'bonus' ? 'Điểm thưởng: ' : 'Điểm trừ: ';
  const said = outside + clauses.join('; ').trim();
  // Words of the rule's own are left as written, capital or not.
  return beginsWithLabel(scale) ? said : said.charAt(0).toUpperCase() + said.slice(1);
}

function beginsWithLabel(scale: Scale): boolean {
  if (scale.kind === 'each') return scale.items[0]?.once === true;
  if (scale.kind !== 'deductions') return scale.kind === 'choices';
  return isStartUnsaid(scale) && !scale.deductions.some((deduction, index) => index === 0 && isSaidWithEach(deduction));
}

function saidFirst(scale: Scale): readonly string[] {
  switch (scale.kind) {
    case 'choices':
      return [];
    case 'steps':
      return scale.steps.map(
        ({ range, award, effects }) => `${sayRange(scale, range)}: ${sayAward(award)}${sayEffects(effects)}`,
      );
    case 'ratio':
      return [sayRatio(scale)];
    case 'each':
      return [
        ...scale.items.map(({ noun, points, once }) => `${once ? '' : 'mỗi '}${noun}: ${sayDecimal(points)} điểm`),
        ...(scale.items[0]?.once === true ? ['cộng điểm các nội dung'] : []),
      ];
    case 'deductions':
      return sayDeductions(scale);
    case 'free':
      return [sayFree(scale)];
  }
}

function saidLast(scale: Scale): readonly string[] {
  return [
    ...(scale.most === undefined ? [] : [`tối đa ${sayAmount(scale.most)}`]),
    ...(scale.evidence ? ['không có minh chứng: 0 điểm'] : []),
    ...(scale.places === undefined ? [] : [`làm tròn đến ${scale.places} chữ số thập phân`]),
  ];
}

function sayRatio({ part, whole, times, per }: RatioScale): string {
  return `điểm = ${sayRate(times, per, part === '' ? 'tỷ lệ' : `${part} / ${whole}`)}`;
}

function sayDeductions(scale: DeductionScale): string[] {
  const { start, whole, noun, deductions, mostTaken, belowZero, outside } = scale;
  const beginning =
    whole === undefined ? `tối đa ${sayAmount(start)}` : `đủ ${sayDecimal(whole)} ${noun}: ${sayAmount(start)}`;
  return [
    ...(isStartUnsaid(scale) ? [] : [beginning]),
    ...deductions.map(sayDeduction),
    ...(mostTaken === undefined ? [] : [`trừ không quá ${sayAmount(mostTaken)}`]),
    ...(belowZero && outside !== 'penalty' ? ['có thể âm'] : []),
  ];
}

/** Deductions start from the maximum, or from 0 outside the 100, unless the rule says otherwise. */
function isStartUnsaid({ start, whole, outside }: DeductionScale): boolean {
  return whole === undefined && (outside === 'penalty' || (start.kind === 'percent' && start.percent === 100));
}

function sayDeduction(deduction: Deduction): string {
  const { label, amount, effects } = deduction;
  return `${isSaidWithEach(deduction) ? 'mỗi ' : ''}${label} trừ ${sayAmount(amount)}${sayEffects(effects)}`;
}

function isSaidWithEach({ label, each }: Deduction): boolean {
  return each && !/\d|mỗi|từng/.test(wordsOf(label).plain);
}

function sayFree({ from, to, step, only }: FreeScale): string {
  if (only !== undefined) return `chấm ${only.map(sayDecimal).join('; ')} điểm`;
  const isPart = to.kind === 'percent' && to.percent !== 100;
  const end = sayAmount(to);
  const range = isPart ? `tối đa ${end}` : `từ ${sayDecimal(from)} đến ${end}`;
  return step === undefined ? range : `${range}; bước ${sayDecimal(step)}`;
}
