// The score that is left when what happened is taken off the start.
import { add, decimalOf, multiply, sayDecimal, subtract, type Decimal } from '../decimal';
import type { ScaleFacts, ScaleScore } from './facts';
import { scoreOfMissing } from './missing';
import { invalid, pointsOf, review, settled } from './points';
import type { DeductionScale } from './scale';
import { scoreOfAnswer } from './score-choices';

const ZERO = decimalOf(0);

/** The score of a rule of deductions. */
export function scoreOfDeductions(scale: DeductionScale, facts: ScaleFacts, maximum: Decimal): ScaleScore {
  const { deductions, choices, whole } = scale;
  const { yes, counts, count } = facts;
  const isAsked = yes !== undefined && choices.some(({ answer }) => answer === (yes ? 'yes' : 'no'));
  if (isAsked && counts === undefined && count === undefined) return scoreOfAnswer(scale, yes, maximum);
  if (counts !== undefined && counts.length !== deductions.length) {
    return invalid(`Cách chấm có ${deductions.length} lý do trừ điểm, số liệu ghi ${counts.length} số.`);
  }
  const happened = counts?.map(decimalOf);
  if (happened !== undefined && deductions.length > 1) return scoreAfter(scale, happened, maximum);
  if (deductions.length === 1 && (whole !== undefined || facts.total === undefined)) {
    const missing = scoreOfMissing(facts, whole, (number) => scoreAfter(scale, [number], maximum));
    if (missing !== undefined) return missing;
    if (yes !== undefined && (!yes || deductions[0]?.each === false))
      return scoreAfter(scale, [decimalOf(Number(yes))], maximum);
  }
  return invalid('Cách chấm này cần số lần của từng lý do trừ điểm, theo thứ tự đã ghi.');
}

/** The start less all that happened, at most what may be taken off, and not under 0 unless the rule says so. */
function scoreAfter(scale: DeductionScale, counts: readonly Decimal[], maximum: Decimal): ScaleScore {
  const { deductions, mostTaken, belowZero } = scale;
  const start = pointsOf(scale.start, maximum);
  const happened = counts
    .flatMap((times, index) =>
      deductions
        .slice(index, index + 1)
        .map((deduction) => ({ ...deduction, points: pointsOf(deduction.amount, maximum), times })),
    )
    .filter(({ times }) => times > 0);
  const repeated = happened.find(({ each, times }) => !each && times > 1);
  const taken = happened.reduce((all, { points, times }) => add(all, multiply(points, times)), ZERO);
  const most = mostTaken ? pointsOf(mostTaken, maximum) : Infinity;
  const capped = decimalOf(Math.min(taken, most));
  const left = subtract(start, capped);
  const score = belowZero ? left : decimalOf(Math.max(0, left));
  const parts = happened.map(({ points, times }) => ` - ${sayDecimal(times)} x ${sayDecimal(points)}`).join('');
  const limit = capped === taken ? '' : ` (trừ không quá ${sayDecimal(capped)})`;
  const floor = score === left ? '' : ', không tính điểm âm';
  const working = `${sayDecimal(start)}${parts}${limit}${floor} = ${sayDecimal(score)} điểm`;
  if (repeated === undefined)
    return settled(
      scale,
      score,
      happened.flatMap(({ effects }) => effects),
      working,
      maximum,
    );
  return review(
    `“${repeated.label}” xảy ra ${sayDecimal(repeated.times)} lần, cách chấm không ghi trừ theo từng lần.`,
    [score],
  );
}
