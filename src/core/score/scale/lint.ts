// What is wrong with a rule itself: ranges left out or said twice, and points that don't fit the maximum or their order.
import { compare, sayDecimal, type Decimal } from '../decimal';
import { gapsOf, overlapsOf } from './coverage';
import type { ScaleFinding } from './facts';
import { highestScore } from './possible';
import { sayRange } from './say-parts';
import type { Range, Scale, StepScale } from './scale';

/**
 * Findings about a rule itself, so that the set can be asked about before anyone is scored by it.
 * @param scale the rule, as `readScale` reads it
 * @param maximum the criterion's maximum, in points; leave it out when it is not known
 */
export function lintScale(scale: Scale, maximum?: Decimal): readonly ScaleFinding[] {
  return [
    ...duplicates(scale),
    ...(scale.kind === 'steps' ? stepFindings(scale) : []),
    ...(maximum === undefined ? [] : maximumFindings(scale, maximum)),
  ];
}

function stepFindings(scale: StepScale): ScaleFinding[] {
  const said = (range: Range): string => `“${sayRange(scale, range)}”`;
  const none = scale.choices.some(({ answer }) => answer === 'no');
  const gaps = gapsOf(scale).filter(({ to }) => !(none && to?.value === 0));
  const overlaps = overlapsOf(scale).filter(({ one, other }) => said(one.range) !== said(other.range));
  return [
    ...gaps.map((gap) => ({
      kind: 'gap' as const,
      ...(isAtEnd(gap, scale) ? { isUsual: true as const } : {}),
      what: `Cách chấm chưa nói ${said(gap)} được bao nhiêu điểm.`,
    })),
    ...overlaps.map(({ one, other }) => ({
      kind: 'overlap' as const,
      ...(isNested(one.range, other.range) ? { isUsual: true as const } : {}),
      what: `Hai bậc ${said(one.range)} và ${said(other.range)} chồng lên nhau.`,
    })),
    ...orderFinding(scale),
  ];
}

/** "Từ 90% trở lên: 3 điểm; từ 80% trở lên: 2 điểm": the highest that is reached counts. */
function isNested(one: Range, other: Range): boolean {
  return (one.to === undefined && other.to === undefined) || (one.from === undefined && other.from === undefined);
}

function isAtEnd({ from, to }: Range, { steps }: StepScale): boolean {
  const below = steps.some(({ range }) => Number(range.from?.value ?? 0) < Number(from?.value));
  const above = steps.some(({ range }) => to !== undefined && Number(range.to?.value ?? Infinity) > to.value);
  return !(below && above);
}

/** Points that rise and then fall as the share or count rises. */
function orderFinding({ steps }: StepScale): ScaleFinding[] {
  const points = [...steps]
    .sort((one, other) => (one.range.from?.value ?? 0) - (other.range.from?.value ?? 0))
    .flatMap(({ award }) => (award.kind === 'points' ? [award.points] : []));
  const turns = points.slice(1).map((point, index) => Math.sign(point - Number(points[index])));
  if (!turns.includes(1) || !turns.includes(-1)) return [];
  return [{ kind: 'order', what: `Điểm các bậc không tăng dần hoặc giảm dần: ${points.map(sayDecimal).join('; ')}.` }];
}

function duplicates(scale: Scale): ScaleFinding[] {
  const labels = [
    ...scale.choices.map(({ label }) => label),
    ...(scale.kind === 'steps' ? scale.steps.map(({ range }) => sayRange(scale, range)) : []),
    ...(scale.kind === 'deductions' ? scale.deductions.map(({ label }) => label) : []),
    ...(scale.kind === 'each' ? scale.items.map(({ noun }) => noun) : []),
  ].map((label) => label.toLowerCase());
  const twice = new Set(labels.filter((label, index) => labels.indexOf(label) !== index));
  return [...twice].map((label) => ({ kind: 'duplicate', what: `Cách chấm ghi “${label}” hai lần.` }));
}

function maximumFindings(scale: Scale, maximum: Decimal): ScaleFinding[] {
  const highest = highestScore(scale, maximum);
  if (highest === undefined || scale.outside === 'penalty') return [];
  const order = compare(highest, maximum);
  if (order === 0) return [];
  const said = `Cách chấm cho cao nhất ${sayDecimal(highest)} điểm, điểm tối đa ghi ${sayDecimal(maximum)} điểm.`;
  return [{ kind: order > 0 ? 'above-maximum' : 'below-maximum', what: said }];
}
