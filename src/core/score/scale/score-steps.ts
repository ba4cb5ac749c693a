// The score of a share, a count or what is missing among the steps of a rule.
import { compare, decimalOf, sayDecimal, type Decimal } from '../decimal';
import { holds } from './coverage';
import type { ScaleFacts, ScaleScore } from './facts';
import { scoreOfMissing } from './missing';
import { awarded, invalid, review, sayShare, type Share } from './points';
import { sayRange } from './say-parts';
import type { Range, Step, StepScale } from './scale';
import { candidatesOf, labelsOf, scoreOfAnswer, scoreOfChoice } from './score-choices';
import { isWhole, shareIn } from './sound-facts';

const HUNDRED = decimalOf(100);

/** The score of a rule of steps. */
export function scoreOfSteps(scale: StepScale, facts: ScaleFacts, maximum: Decimal): ScaleScore {
  switch (scale.measure) {
    case 'share':
      return scoreOfShare(scale, facts, maximum);
    case 'count':
      return scoreOfCount(scale, facts, maximum);
    case 'missing':
      return (
        scoreOfMissing(facts, scale.whole, (missing) =>
          scoreAmong(scale, { part: missing, whole: HUNDRED }, `Thiếu ${sayDecimal(missing)}`, maximum),
        ) ?? invalid('Cách chấm này cần số còn thiếu, hoặc số đã có và tổng số.')
      );
  }
}

function scoreOfShare(scale: StepScale, facts: ScaleFacts, maximum: Decimal): ScaleScore {
  const share = shareIn(facts);
  if (typeof share === 'string') return invalid(share);
  if (share === undefined) {
    return facts.yes === undefined || scale.choices.length === 0
      ? invalid('Cách chấm này cần tỷ lệ, hoặc số đã làm và tổng số.')
      : scoreOfAnswer(scale, facts.yes, maximum);
  }
  const isAbove = compare(share.part, share.whole) > 0;
  if (isAbove && !scale.steps.some(({ range }) => Math.max(range.from?.value ?? 0, range.to?.value ?? 0) > 100)) {
    return invalid(`Tỷ lệ ${sayShare(share)} vượt 100%.`);
  }
  const score = scoreAmong(scale, share, `Tỷ lệ ${sayShare(share)}`, maximum);
  if (share.part === 0) return unlessNone(scale, score, 'Tỷ lệ 0%', maximum);
  const isHeld = scale.steps.some(({ range }) => holds(range, share.part, share.whole));
  return isHeld ? score : unlessTold(scale, score, maximum);
}

/** The score, unless a case told by words may be the one that holds. */
function unlessTold({ choices }: StepScale, score: ScaleScore, maximum: Decimal): ScaleScore {
  const told = choices.filter(({ answer, award }) => answer !== 'no' && award.kind !== 'notApplicable');
  if (told.length === 0) return score;
  const others = candidatesOf(
    told.map(({ award }) => award),
    maximum,
  );
  const candidates = score.kind === 'score' ? [...new Set([score.score, ...others])].sort(compare) : others;
  return review(`Có thể thuộc trường hợp ${labelsOf({ choices: told })}.`, candidates);
}

/** The score of 0, unless "không thực hiện" is a case of its own that gives another; its score where no step holds 0. */
function unlessNone(scale: StepScale, score: ScaleScore, zero: string, maximum: Decimal): ScaleScore {
  const none = scale.choices.find(({ answer }) => answer === 'no');
  if (none === undefined) return score;
  const other = scoreOfChoice(scale, none, maximum);
  if (score.kind !== 'score') return score.kind === 'invalid' ? other : score;
  if (other.kind === 'score' && compare(other.score, score.score) === 0) return score;
  const candidates = [...new Set([score.score, ...candidatesOf([none.award], maximum)])].sort(compare);
  return review(`${zero} có thể là “${none.label}”.`, candidates);
}

function scoreOfCount(scale: StepScale, facts: ScaleFacts, maximum: Decimal): ScaleScore {
  const { whole, choices } = scale;
  const { count = facts.done, total, yes } = facts;
  if (count === undefined) {
    return yes === undefined ? invalid('Cách chấm này cần một số đếm.') : scoreOfPresence(scale, yes, maximum);
  }
  const number = decimalOf(count);
  const impossible = impossibleCount(number, total, whole);
  if (impossible !== undefined) return invalid(impossible);
  const none = count === 0 ? choices.find(({ answer }) => answer === 'no') : undefined;
  if (none !== undefined) {
    // "Đúng hạn" beside delays is a 0 of its own; below an edge, as "dưới 50 lượt", 0 is "không tổ chức".
    if (!scale.steps.some(({ range }) => range.to?.value === 0)) return scoreOfChoice(scale, none, maximum);
    const inTime = scoreAmong(scale, { part: number, whole: HUNDRED }, 'Số đếm 0', maximum);
    return unlessNone(scale, inTime, 'Số đếm 0', maximum);
  }
  const score = scoreAmong(scale, { part: number, whole: HUNDRED }, `Số đếm ${sayDecimal(number)}`, maximum);
  return count === 0 ? score : unlessTold(scale, score, maximum);
}

function impossibleCount(count: Decimal, total: number | undefined, whole: Decimal | undefined): string | undefined {
  if (!isWhole(count)) return `Số đếm phải là số nguyên: ${sayDecimal(count)}.`;
  if (whole === undefined) return total === undefined ? undefined : 'Cách chấm này cần một số đếm, không cần tổng số.';
  if (total !== undefined && total !== whole) {
    return `Cách chấm ghi ${sayDecimal(whole)}, không phải ${sayDecimal(decimalOf(total))}.`;
  }
  return count > whole ? `${sayDecimal(count)} nhiều hơn ${sayDecimal(whole)}.` : undefined;
}

/** "Có" or "không" asked of a count: some or none, all there or not. */
function scoreOfPresence(scale: StepScale, yes: boolean, maximum: Decimal): ScaleScore {
  const answer = yes ? 'yes' : 'no';
  if (scale.choices.some((choice) => choice.answer === answer)) return scoreOfAnswer(scale, yes, maximum);
  const [step, ...others] = scale.steps.filter(({ range }) => mayAnswer(range, yes, scale.whole));
  if (step !== undefined && others.every((other) => gives(other) === gives(step))) {
    return awarded(scale, step.award, step.effects, yes ? 'Có' : 'Không', maximum);
  }
  return review(
    'Cần số đếm: mỗi bậc cho một điểm khác.',
    candidatesOf(
      scale.steps.map(({ award }) => award),
      maximum,
    ),
  );
}

function mayAnswer(range: Range, yes: boolean, whole: Decimal | undefined): boolean {
  if (whole !== undefined) return yes ? holds(range, whole, HUNDRED) : (range.from?.value ?? 0) < whole;
  if (!yes) return holds(range, decimalOf(0), HUNDRED);
  return range.to === undefined || range.to.value > 1 || (range.to.value === 1 && range.to.included);
}

function scoreAmong(scale: StepScale, share: Share, because: string, maximum: Decimal): ScaleScore {
  const [step, ...others] = scale.steps.filter(({ range }) => holds(range, share.part, share.whole));
  if (step === undefined) return invalid(`${because} không thuộc bậc nào của cách chấm.`);
  const range = sayRange(scale, step.range);
  const other = others.find((another) => gives(another) !== gives(step));
  if (other !== undefined) return invalid(`${because} thuộc hai bậc: “${range}” và “${sayRange(scale, other.range)}”.`);
  return awarded(
    scale,
    step.award,
    step.effects,
    `${because}, bậc “${range}”`,
    maximum,
    scale.measure === 'share' ? share : undefined,
  );
}

function gives({ award, effects }: Step): string {
  return JSON.stringify([award, effects]);
}
