// How a rule as data is said back in one plain sentence, which reads as the same rule again.
import { sayDecimal } from '../decimal';
import { sayAmount, sayAward, sayChoice, sayEffects, sayRange, sayRate } from './say-parts';
import type { Deduction, DeductionScale, FreeScale, RatioScale, Scale } from './scale';

const STARTS_WITH_WORDS_OF_ITS_OWN = new Set<Scale['kind']>(['steps', 'ratio', 'free']);
const OWN_WORDS = /^(?:mỗi|đủ \d|tối đa) /;

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
  const isOwn = STARTS_WITH_WORDS_OF_ITS_OWN.has(scale.kind) || OWN_WORDS.test(said);
  return isOwn ? said.charAt(0).toUpperCase() + said.slice(1) : said;
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
        ...(scale.items.some(({ once }) => once) ? ['cộng điểm các nội dung'] : []),
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

function sayDeductions({ start, whole, noun, deductions, mostTaken, belowZero, outside }: DeductionScale): string[] {
  const beginning =
    whole === undefined ? `tối đa ${sayAmount(start)}` : `đủ ${sayDecimal(whole)} ${noun}: ${sayAmount(start)}`;
  const isUnsaid =
    whole === undefined && (outside === 'penalty' || (start.kind === 'percent' && start.percent === 100));
  return [
    ...(isUnsaid ? [] : [beginning]),
    ...deductions.map(sayDeduction),
    ...(mostTaken === undefined ? [] : [`trừ không quá ${sayAmount(mostTaken)}`]),
    ...(belowZero && outside !== 'penalty' ? ['có thể âm'] : []),
  ];
}

function sayDeduction({ label, each, amount, effects }: Deduction): string {
  const isEachInside = /\d|mỗi|từng/i.test(label);
  return `${each && !isEachInside ? 'mỗi ' : ''}${label} trừ ${sayAmount(amount)}${sayEffects(effects)}`;
}

function sayFree({ from, to, step, only }: FreeScale): string {
  if (only !== undefined) return `chấm ${only.map(sayDecimal).join('; ')} điểm`;
  const isPart = to.kind === 'percent' && to.percent !== 100;
  const end = to.kind === 'points' ? `${sayDecimal(to.points)} điểm` : sayAmount(to);
  const range = isPart ? `tối đa ${end}` : `từ ${sayDecimal(from)} đến ${end}`;
  return step === undefined ? range : `${range}; bước ${sayDecimal(step)}`;
}
