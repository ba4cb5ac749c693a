// What amounts and awards come to in points under a maximum, and how the calculation is shown.
import {
  compare,
  decimalOf,
  multiply,
  multiplyByRatio,
  roundHalfUp,
  sayDecimal,
  subtract,
  type Decimal,
} from '../decimal';
import type { ScaleScore } from './facts';
import { sayAward } from './say-parts';
import type { Amount, Award, LevelEffect, Provisions } from './scale';

/** A part of a whole, kept as two numbers so that 98 of 100 is exactly 98 %. */
export interface Share {
  readonly part: Decimal;
  readonly whole: Decimal;
}

const HUNDRED = decimalOf(100);
const ZERO = decimalOf(0);

/** The points of an amount: its own, or its percentage of the maximum. */
export function pointsOf(amount: Amount, maximum: Decimal): Decimal {
  if (amount.kind === 'points') return amount.points;
  return multiply(maximum, decimalOf(amount.percent / 100));
}

/** What is left of the maximum when an amount is taken off: nothing less than 0. */
export function leftAfter(amount: Amount, maximum: Decimal): Decimal {
  return decimalOf(Math.max(0, subtract(maximum, pointsOf(amount, maximum))));
}

/** The points that a share earns of an amount; `per` is the share in percent that earns all of it. */
export function pointsForShare(times: Decimal, { part, whole }: Share, per: Decimal): Decimal {
  return multiplyByRatio(times, multiply(part, HUNDRED), multiply(whole, per)) ?? ZERO;
}

/** "98%", "17/20". */
export function sayShare({ part, whole }: Share): string {
  return whole === 1 ? `${sayDecimal(multiply(part, HUNDRED))}%` : `${sayDecimal(part)}/${sayDecimal(whole)}`;
}

/** The score of an award, as it leaves the rule: capped, rounded, and refused when it exceeds the maximum. */
export function awarded(
  scale: Provisions,
  award: Award,
  effects: readonly LevelEffect[],
  because: string,
  maximum: Decimal,
  share?: Share,
): ScaleScore {
  switch (award.kind) {
    case 'notApplicable':
      return review('Không áp dụng: tiêu chí này không tính điểm ở đơn vị, cần xem cách quy đổi.');
    case 'between':
      return review(`${because}: người chấm cho ${sayAward(award)}.`, [award.from, award.to]);
    case 'rate': {
      if (share === undefined) return review(`${because}: cần tỷ lệ để tính điểm.`);
      const points = pointsForShare(pointsOf(award.times, maximum), share, award.per);
      const times = sayDecimal(pointsOf(award.times, maximum));
      const per = award.per === 100 ? '' : ` / ${sayDecimal(award.per)}%`;
      return settled(
        scale,
        points,
        effects,
        `${because}: ${sayShare(share)}${per} x ${times} = ${sayDecimal(points)} điểm`,
        maximum,
      );
    }
    case 'less': {
      const off = pointsOf(award.amount, maximum);
      const left = leftAfter(award.amount, maximum);
      return settled(
        scale,
        left,
        effects,
        `${because}: ${sayDecimal(maximum)} - ${sayDecimal(off)} = ${sayDecimal(left)} điểm`,
        maximum,
      );
    }
    default: {
      const points = pointsOf(award, maximum);
      const said = award.kind === 'percent' && award.percent !== 100 ? `${sayAward(award)} = ` : '';
      return settled(scale, points, effects, `${because}: ${said}${sayDecimal(points)} điểm`, maximum);
    }
  }
}

/** A calculated score brought under the rule's own most and rounding; a question where it still exceeds the maximum. */
export function settled(
  { most, places }: Provisions,
  points: Decimal,
  effects: readonly LevelEffect[],
  working: string,
  maximum: Decimal,
): ScaleScore {
  const capped = decimalOf(Math.min(points, most ? pointsOf(most, maximum) : Infinity));
  const score = places === undefined ? capped : roundHalfUp(capped, places);
  const steps = [
    working,
    ...(capped === points ? [] : [`tối đa ${sayDecimal(capped)} điểm`]),
    ...(score === capped ? [] : [`làm tròn ${sayDecimal(score)} điểm`]),
  ];
  if (compare(score, maximum) > 0) {
    return review(`Theo cách chấm được ${sayDecimal(score)} điểm, vượt điểm tối đa ${sayDecimal(maximum)} điểm.`, [
      maximum,
    ]);
  }
  return { kind: 'score', score, working: `${steps.join('; ')}.`, effects };
}

/** A question, with the scores that it lies between. */
export function review(reason: string, candidates: readonly Decimal[] = []): ScaleScore {
  return { kind: 'review', reason, candidates };
}

/** Facts that can't be. */
export function invalid(reason: string): ScaleScore {
  return { kind: 'invalid', reason };
}
