// Which scores each kind of rule can give, before the rule's cap and rounding.
import { decimalOf, subtract, type Decimal } from '../decimal';
import { gapsOf } from './coverage';
import type { PossibleScores } from './facts';
import { leftAfter, pointsForShare, pointsOf } from './points';
import { reachableSums } from './reachable';
import type { Award, DeductionScale, EachScale, Range, Scale } from './scale';

const ZERO = decimalOf(0);
const HUNDRED = decimalOf(100);
const NOTHING: PossibleScores = { scores: [], stretches: [] };

/** The scores of the rule's own kind; its choices beside that are not among them. */
export function possibleOfKind(scale: Scale, maximum: Decimal): PossibleScores {
  switch (scale.kind) {
    case 'choices': {
      // What the rule does not say of the other case is 0 or asked about; it is not impossible.
      const asked = scale.choices.filter(({ award }) => award.kind !== 'notApplicable');
      const isOpen = asked.length === 1 || (asked.length > 0 && asked.every(({ answer }) => answer !== 'no'));
      return isOpen ? single(ZERO) : NOTHING;
    }
    case 'steps': {
      const [gap] = gapsOf(scale);
      const isOpenBelow = gap?.from?.value === 0 && gap.from.included;
      return joined([
        ...scale.steps.map(({ award, range }) => possibleOfAward(award, maximum, range)),
        isOpenBelow ? single(ZERO) : NOTHING,
      ]);
    }
    case 'ratio':
      return stretch(
        ZERO,
        pointsForShare(pointsOf(scale.times, maximum), { part: HUNDRED, whole: HUNDRED }, scale.per),
      );
    case 'each':
      return possibleOfEach(scale, maximum);
    case 'deductions':
      return possibleOfDeductions(scale, maximum);
    case 'free': {
      if (scale.only !== undefined) return { scores: scale.only, stretches: [] };
      const { from, step } = scale;
      const to = pointsOf(scale.to, maximum);
      return { scores: [], stretches: [step === undefined ? { from, to } : { from, to, step }] };
    }
  }
}

/** The scores of an award, over the range of shares that earn it. */
export function possibleOfAward(award: Award, maximum: Decimal, range: Range = {}): PossibleScores {
  switch (award.kind) {
    case 'notApplicable':
      return NOTHING;
    case 'less':
      return single(leftAfter(award.amount, maximum));
    case 'between':
      return stretch(award.from, award.to);
    case 'rate': {
      const times = pointsOf(award.times, maximum);
      const at = (percent: Decimal): Decimal => pointsForShare(times, { part: percent, whole: HUNDRED }, award.per);
      return stretch(at(range.from?.value ?? ZERO), at(range.to?.value ?? HUNDRED));
    }
    default:
      return single(pointsOf(award, maximum));
  }
}

function possibleOfEach({ items, most }: EachScale, maximum: Decimal): PossibleScores {
  const cap = most === undefined ? maximum : pointsOf(most, maximum);
  const sums = reachableSums(
    items.map(({ points, once }) => ({ points, times: once ? 1 : Infinity })),
    cap,
  );
  return sums === undefined ? stretch(ZERO, cap) : { scores: sums, stretches: [] };
}

function possibleOfDeductions(scale: DeductionScale, maximum: Decimal): PossibleScores {
  const start = pointsOf(scale.start, maximum);
  // A score under 0 is never lower than the 100 points that a whole set has.
  const most = scale.mostTaken ? pointsOf(scale.mostTaken, maximum) : scale.belowZero ? HUNDRED : start;
  const lowest = subtract(start, most);
  const floor = scale.belowZero ? lowest : decimalOf(Math.max(0, lowest));
  const parts = scale.deductions.map(({ amount, each }) => ({
    points: pointsOf(amount, maximum),
    times: each ? (scale.whole ?? Infinity) : 1,
  }));
  const taken = reachableSums(parts, subtract(start, floor));
  if (taken === undefined) return stretch(floor, start);
  return { scores: taken.map((points) => subtract(start, points)), stretches: [] };
}

/** One score alone. */
export function single(score: Decimal): PossibleScores {
  return { scores: [score], stretches: [] };
}

/** All scores between two. */
function stretch(from: Decimal, to: Decimal): PossibleScores {
  return { scores: [], stretches: [{ from, to }] };
}

/** All that any of them has. */
export function joined(all: readonly PossibleScores[]): PossibleScores {
  return { scores: all.flatMap(({ scores }) => scores), stretches: all.flatMap(({ stretches }) => stretches) };
}
