// What a rule of points off says without the word "trừ": "Điểm trừ: mỗi cán bộ bị kỷ luật: 2 điểm" takes 2 points off for each.
import type { Case, Gathered } from './gathered';
import type { Deduction } from './scale';

/** The clauses of a rule of points off, what they give taken off instead; undefined where that is not plain. */
export function asPenalties(gathered: Gathered): Gathered | undefined {
  const { most, ...rest } = gathered;
  const named = rest.cases.filter(({ award }) => award.kind !== 'points' || award.points > 0);
  const once = named.flatMap(deductionOf);
  const each = rest.items.map(({ noun, points }) => ({
    label: noun,
    each: true,
    amount: { kind: 'points' as const, points },
    effects: [],
  }));
  const deductions: Deduction[] = [...rest.deductions, ...each, ...once];
  if (once.length < named.length || deductions.length === 0) return undefined;
  const limit = rest.mostTaken ?? most;
  return {
    ...rest,
    cases: rest.cases.filter((one) => !named.includes(one)),
    items: [],
    deductions,
    ...(limit && { mostTaken: limit }),
  };
}

/** A case with a number in it is one of several steps, not one thing that happens. */
function deductionOf({ label, award, effects }: Case): Deduction[] {
  if (award.kind !== 'points' || /\d/.test(label.plain)) return [];
  return [{ label: label.raw, each: false, amount: award, effects }];
}
