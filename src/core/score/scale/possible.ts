// Which scores a rule can give under a maximum, whether a given one is among them, and what a cell may hold.
import { compare, decimalOf, roundHalfUp, type Decimal } from '../decimal';
import type { EntryLimits, PossibleScores } from './facts';
import { pointsOf } from './points';
import { underMaximum } from './parts';
import { joined, possibleOfAward, possibleOfKind, single } from './possible-awards';
import type { Scale } from './scale';
import { isWhole } from './sound-facts';

const ZERO = decimalOf(0);
/** A drop-down longer than this is no help. */
const LONGEST_LIST = 25;

/**
 * The scores that a rule can give, none above the maximum. Where the rule does not say what the worst case gives, 0 is among them.
 * @param scale the rule, as `readScale` reads it
 * @param maximum the criterion's maximum, in points
 */
export function possibleScores(scale: Scale, maximum: Decimal): PossibleScores {
  const { scores, stretches } = namedScores(scale, maximum);
  return {
    scores: scores.filter((score) => compare(score, maximum) <= 0),
    stretches: stretches
      .filter(({ from }) => compare(from, maximum) <= 0)
      .map((stretch) => ({ ...stretch, to: decimalOf(Math.min(stretch.to, maximum)) })),
  };
}

/** The highest score that a rule names, even above the maximum; undefined when it names none. */
export function highestScore(scale: Scale, maximum: Decimal): Decimal | undefined {
  const { scores, stretches } = namedScores(scale, maximum);
  return [...scores, ...stretches.map(({ to }) => to)].sort(compare).at(-1);
}

/** What the rule's words come to, after its own cap and rounding. */
function namedScores(read: Scale, maximum: Decimal): PossibleScores {
  const scale = underMaximum(read, maximum);
  const { scores, stretches } = joined([
    possibleOfKind(scale, maximum),
    ...scale.choices.map(({ award }) => possibleOfAward(award, maximum)),
    ...(scale.evidence ? [single(ZERO)] : []),
  ]);
  const { places } = scale;
  const cap = scale.most ? pointsOf(scale.most, maximum) : Infinity;
  const settled = (score: Decimal): Decimal => {
    const capped = decimalOf(Math.min(score, cap));
    return places === undefined ? capped : roundHalfUp(capped, places);
  };
  const step = places === undefined ? {} : { step: decimalOf(10 ** -places) };
  return {
    scores: [...new Set(scores.map(settled))].sort(compare),
    stretches: stretches.map((one) => ({ ...step, ...one, from: settled(one.from), to: settled(one.to) })),
  };
}

/** Whether a rule can give a score under a maximum. */
export function isPossible(scale: Scale, score: Decimal, maximum: Decimal): boolean {
  const { scores, stretches } = possibleScores(scale, maximum);
  if (scores.some((possible) => compare(possible, score) === 0)) return true;
  return stretches.some(({ from, to, step }) => {
    if (compare(score, from) < 0 || compare(score, to) > 0) return false;
    return step === undefined || isWhole((score - from) / step) || compare(score, to) === 0;
  });
}

/** What a cell for the score may hold: a list for a drop-down where it is short, else the limits of a number. */
export function entryLimits(scale: Scale, maximum: Decimal): EntryLimits {
  const { scores, stretches } = possibleScores(scale, maximum);
  const stepped = stretches.map(({ from, to, step }) => scoresIn(from, to, step));
  if (stepped.every((list) => list !== undefined)) {
    const all = [...new Set([...scores, ...stepped.flat()])].sort(compare);
    if (all.length <= LONGEST_LIST) return { kind: 'list', scores: all };
  }
  const ends = [...scores, ...stretches.flatMap(({ from, to }) => [from, to])];
  return { kind: 'between', from: decimalOf(Math.min(...ends)), to: decimalOf(Math.max(...ends)) };
}

function scoresIn(from: Decimal, to: Decimal, step: Decimal | undefined): readonly Decimal[] | undefined {
  if (step === undefined || to - from >= LONGEST_LIST * step) return undefined;
  const steps = Math.floor(decimalOf((to - from) / step));
  return [...Array.from({ length: steps + 1 }, (_, index) => decimalOf(from + index * step)), to];
}
