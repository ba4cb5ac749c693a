// What score a rule gives for facts, with the calculation in words; or why the facts can't be, or what has to be asked.
import { add, compare, decimalOf, multiply, sayDecimal, type Decimal } from '../decimal';
import { FULL } from './amount';
import type { ScaleFacts, ScaleScore } from './facts';
import { invalid, pointsForShare, pointsOf, review, sayShare, settled } from './points';
import { underMaximum } from './parts';
import { sayScale } from './say';
import type { EachScale, Item, RatioScale, Scale } from './scale';
import { scoreOfChoices, scoreOfNamedChoice } from './score-choices';
import { scoreOfDeductions } from './score-deductions';
import { scoreOfSteps } from './score-steps';
import { shareIn, unsoundness } from './sound-facts';

const ZERO = decimalOf(0);
const ONE = decimalOf(1);

/**
 * The score that a rule gives for facts: never above the maximum, and under 0 only where the rule says so.
 * @param scale the rule, as `readScale` reads it
 * @param facts what is known; facts of another kind than the rule asks for are invalid
 * @param maximum the criterion's maximum, in points
 * @returns the score with its calculation in Vietnamese; `invalid` or `review` with the reason
 */
export function scoreFor(scale: Scale, facts: ScaleFacts, maximum: Decimal): ScaleScore {
  const unsound = unsoundness(facts);
  if (unsound !== undefined) return invalid(unsound);
  if (facts.applicable === false)
    return review('Không áp dụng: tiêu chí này không tính điểm ở đơn vị, cần xem cách quy đổi.');
  if (facts.evidence === false) {
    return scale.evidence
      ? settled(scale, ZERO, [], 'Không có minh chứng: 0 điểm', maximum)
      : review('Cách chấm không ghi điểm khi không có minh chứng.', [ZERO]);
  }
  return scoreOfNamedChoice(scale, facts, maximum) ?? scoreOfKind(underMaximum(scale, maximum), facts, maximum);
}

function scoreOfKind(scale: Scale, facts: ScaleFacts, maximum: Decimal): ScaleScore {
  switch (scale.kind) {
    case 'choices':
      return scoreOfChoices(scale, facts, maximum);
    case 'steps':
      return scoreOfSteps(scale, facts, maximum);
    case 'ratio':
      return scoreOfRatio(scale, facts, maximum);
    case 'each':
      return scoreOfEach(scale, facts, maximum);
    case 'deductions':
      return scoreOfDeductions(scale, facts, maximum);
    case 'free':
      return review(`Điểm do người chấm quyết định: ${sayScale(scale)}.`);
  }
}

/** Done over due earns the whole when it is more; part of a whole can't be more. */
function scoreOfRatio(scale: RatioScale, facts: ScaleFacts, maximum: Decimal): ScaleScore {
  const share = shareIn(facts);
  if (typeof share === 'string') return invalid(share);
  if (share === undefined) return invalid('Cách chấm này cần tỷ lệ, hoặc số đã làm và tổng số.');
  const isAbove = compare(share.part, share.whole) > 0;
  if (isAbove && scale.of === 'share') return invalid(`Tỷ lệ ${sayShare(share)} vượt 100%.`);
  const times = pointsOf(scale.times, maximum);
  const points = pointsForShare(times, isAbove ? { part: ONE, whole: ONE } : share, scale.per);
  const per = scale.per === 100 ? '' : ` / ${sayDecimal(scale.per)}%`;
  const more = isAbove ? ', vượt số phải làm nên tính đủ' : '';
  return settled(
    scale,
    points,
    [],
    `${sayShare(share)}${per} x ${sayDecimal(times)}${more} = ${sayDecimal(points)} điểm`,
    maximum,
  );
}

/** So many of each, times its points; what exceeds the maximum earns no more. */
function scoreOfEach(scale: EachScale, facts: ScaleFacts, maximum: Decimal): ScaleScore {
  const { items } = scale;
  const numbers = numbersOf(items, facts);
  if (numbers?.length !== items.length) return invalid(`Cách chấm này cần ${items.length} số đếm.`);
  const parts = numbers.flatMap((number, index) =>
    items.slice(index, index + 1).map((item) => ({ ...item, times: decimalOf(number) })),
  );
  const repeated = parts.find(({ once, times }) => once && times > 1);
  if (repeated !== undefined) return invalid(`“${repeated.noun}” chỉ tính một lần.`);
  const points = parts.reduce((all, part) => add(all, multiply(part.points, part.times)), ZERO);
  const working = parts.map((part) => `${sayDecimal(part.times)} x ${sayDecimal(part.points)}`).join(' + ');
  const most = scale.most ?? FULL;
  return settled({ ...scale, most }, points, [], `${working} = ${sayDecimal(points)} điểm`, maximum);
}

/** The number of each item; where all earn the same, how many of them there are is enough. */
function numbersOf(
  items: readonly Item[],
  { counts, count, done, total, yes }: ScaleFacts,
): readonly number[] | undefined {
  if (counts !== undefined) return counts;
  const [first, ...others] = items;
  if (yes === false) return items.map(() => 0);
  const number = total === items.length ? (count ?? done) : count;
  const areParts = first?.once === true && others.every(({ points }) => points === first.points);
  if (areParts && number !== undefined && number <= items.length)
    return items.map((_, index) => (index < number ? 1 : 0));
  return count === undefined ? undefined : [count];
}
