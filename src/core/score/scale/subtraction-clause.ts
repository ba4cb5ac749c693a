// Deductions written as a formula: "Điểm = điểm tối đa - số báo cáo chậm x 0,5".
import type { Clause } from './clause';
import { formulaOf } from './formula';
import { cut, type Words } from './text';

const FROM_THE_MAXIMUM =
  /^(?:(?:số )?điểm(?: (?:số|đạt được|đánh giá))?\s?[:=] ?)?(?:số )?điểm (?:tối đa|chuẩn)(?: của [^-]{1,40})?\s?-/;

/** The deduction for each of what the formula counts. */
export function readSubtraction(words: Words): Clause | undefined {
  const maximum = FROM_THE_MAXIMUM.exec(words.plain);
  const formula = maximum === null ? undefined : formulaOf(cut(words, maximum[0].length));
  if (formula?.kind !== 'each') return undefined;
  const amount = { kind: 'points', points: formula.points } as const;
  return { kind: 'deduction', deduction: { label: formula.noun, each: true, amount } };
}
