// When cases that a rule lists are parts of one score: together they make the maximum, and none of them is a grade or a denial.
import { compare, sum, type Decimal } from '../decimal';
import { isDenied } from './choices';
import type { Scale } from './scale';

const GRADES = /^(?:(?:xếp )?loại )?(?:xuất sắc|tốt|khá|trung bình|yếu|kém|cao|thấp|sớm|đúng)(?!\p{L})/u;

/** The rule as it is under a maximum: cases that add up to it are parts, each earned once. */
export function underMaximum(scale: Scale, maximum: Decimal): Scale {
  if (scale.kind !== 'choices') return scale;
  const items = scale.choices.flatMap(({ label, award }) =>
    award.kind === 'points' && award.points > 0 ? [{ noun: label, points: award.points, once: true }] : [],
  );
  const areAll = items.length > 1 && items.length === scale.choices.length;
  const areCases = scale.choices.some(({ label }) => isDenied(label.toLowerCase()) || GRADES.test(label.toLowerCase()));
  const addsUp = compare(sum(items.map(({ points }) => points)), maximum) === 0;
  return areAll && addsUp && !areCases ? { ...scale, kind: 'each', items, choices: [] } : scale;
}
