// Which kind of rule its clauses make together: choices, steps, a ratio, points for each, deductions, or free points.
import { decimalOf } from '../decimal';
import { FULL, isAmount, NONE } from './amount';
import { choicesOf } from './choices';
import type { Formula } from './formula';
import type { Gathered } from './gathered';
import { asPenalties } from './penalty';
import type { Award, DeductionScale, Item, Provisions, Scale } from './scale';
import { sortedCases, stepScaleOf, type SortedCase } from './steps';

/** The rule that gathered clauses make; the words whose edges are doubtful; undefined where the clauses don't go together. */
export function scaleOf(
  said: Gathered,
  outside: 'bonus' | 'penalty' | undefined,
): Scale | { readonly doubtful: string } | undefined {
  const gathered = outside === 'penalty' ? asPenalties(said) : said;
  if (gathered === undefined) return undefined;
  const cases = sortedCases(gathered.cases);
  if ('label' in cases) return { doubtful: cases.label.raw };
  const { deductions, items, formulas, frees, most, mostTaken, places, evidence } = gathered;
  const ways = [deductions, items, formulas, frees].filter(({ length }) => length > 0);
  if (ways.length > 1 || (mostTaken !== undefined && deductions.length === 0)) return undefined;
  const provisions: Provisions = {
    choices: choicesOf(cases),
    evidence,
    ...(most && { most }),
    ...(outside && { outside }),
    ...(places !== undefined && { places }),
  };
  if (deductions.length > 0) return deductionScaleOf(gathered, cases, provisions);
  const [formula] = formulas;
  const isRanged = cases.some(({ reading }) => reading !== undefined);
  if (isRanged) return ways.length === 0 || formula ? stepScaleOf(cases, formula, provisions) : undefined;
  // A share and points of their own, added up, are no kind of rule that is read.
  if (formula !== undefined) return gathered.isSum ? undefined : ratioScaleOf(formula, provisions);
  // Points for each and points once are added up or not; the rule does not say.
  const isOnlyEach = cases.every(({ award }) => isNothing(award));
  if (items.length > 0) return isOnlyEach ? { kind: 'each', items, ...provisions } : undefined;
  if (gathered.isSum) {
    const parts = partsOf(cases);
    return parts && { kind: 'each', items: parts, ...provisions, choices: [] };
  }
  return freeScaleOf(gathered, provisions) ?? (cases.length > 0 ? { kind: 'choices', ...provisions } : undefined);
}

function deductionScaleOf(
  gathered: Gathered,
  cases: readonly SortedCase[],
  provisions: Provisions,
): DeductionScale | undefined {
  if (cases.some(({ reading }) => reading !== undefined && reading.measure !== 'complete')) return undefined;
  const [named, second] = cases.filter(({ reading, award }) => reading ?? !isNothing(award));
  if (second !== undefined || (named && gathered.most)) return undefined;
  const start = named?.award ?? gathered.most ?? (provisions.outside === 'penalty' ? NONE : FULL);
  if (!isAmount(start)) return undefined;
  const { mostTaken, belowZero } = gathered;
  return {
    kind: 'deductions',
    start,
    ...(named?.reading?.whole !== undefined && { whole: named.reading.whole }),
    noun: named?.reading?.noun ?? '',
    deductions: gathered.deductions,
    ...(mostTaken && { mostTaken }),
    belowZero: belowZero || provisions.outside === 'penalty',
    ...withoutMost(provisions),
    choices: choicesOf(cases.filter((one) => one !== named)),
  };
}

/** What is taken off starts from the most that is given, so that it is said once. */
function withoutMost({ choices, evidence, outside, places }: Provisions): Provisions {
  return { choices, evidence, ...(outside && { outside }), ...(places !== undefined && { places }) };
}

function isNothing(award: Award): boolean {
  return award.kind === 'notApplicable' || (award.kind === 'points' && award.points === 0);
}

const WORK_DUE = /phải|kế hoạch|quy định|định mức|chỉ tiêu|yêu cầu|tối thiểu|cần/;
const WORK_GIVEN = /giao|đăng ký|đề ra|định kỳ/;
const DONE = /thực tế|đã/;
const OF_ALL = /tổng|toàn bộ/;

/** A ratio of work done over work due may exceed 1; a part of a whole may not. */
function ratioScaleOf(formula: Formula, provisions: Provisions): Scale {
  if (formula.kind === 'each') {
    return { kind: 'each', items: [{ noun: formula.noun, points: formula.points, once: false }], ...provisions };
  }
  const { times, per } = formula;
  if (formula.kind === 'rate') return { kind: 'ratio', of: 'share', part: '', whole: '', times, per, ...provisions };
  const { part, whole } = formula;
  const due = whole.toLowerCase();
  const isWork = WORK_DUE.test(due) || (!OF_ALL.test(due) && (WORK_GIVEN.test(due) || DONE.test(part.toLowerCase())));
  return { kind: 'ratio', of: isWork ? 'work' : 'share', part, whole, times, per, ...provisions };
}

/** Cases that the rule says to add up, each earned once. */
function partsOf(cases: readonly SortedCase[]): Item[] | undefined {
  const items = cases.flatMap(({ label, award }) =>
    award.kind === 'points' ? [{ noun: label.raw, points: award.points, once: true }] : [],
  );
  return items.length > 0 && items.length === cases.length ? items : undefined;
}

/** Points between two numbers; a most, a step, or the need for evidence alone leaves the points free. */
function freeScaleOf({ frees, step, cases }: Gathered, { most, ...provisions }: Provisions): Scale | undefined {
  const steps = step === undefined ? {} : { step };
  const [free] = frees;
  if (free !== undefined) return { kind: 'free', ...free, ...steps, ...provisions };
  if (cases.length > 0 || (most === undefined && step === undefined && !provisions.evidence)) return undefined;
  return { kind: 'free', from: decimalOf(0), to: most ?? FULL, ...steps, ...provisions };
}
