// How a table ranks its units: all together or each group for itself, with or without passing places over after a tie.
import { rankedUnits, unitResults } from './unit-results';
import type { RankedUnit } from './unit-results';
import type { Table } from './table';

export interface JudgedRank extends RankedUnit {
  /** The place that the points give; undefined where the stated one is right. */
  readonly expected: number | undefined;
}

const FEWEST = 3;

/** Every rank of a table with the place that it should be; nothing of a table that ranks by something else than its points. */
export function judgedRanks(table: Table): readonly JudgedRank[] {
  const units = unitResults(table);
  const groups = [...new Set(units.map(({ row }) => row.parent))];
  const together = judged(rankedUnits(units));
  const apart = groups.flatMap((parent) => judged(rankedUnits(units.filter(({ row }) => row.parent === parent))));
  const best = wrong(apart) < wrong(together) ? apart : together;
  return best.length < FEWEST || wrong(best) * 2 >= best.length ? [] : best;
}

function wrong(ranks: readonly JudgedRank[]): number {
  return ranks.filter(({ expected }) => expected !== undefined).length;
}

function judged(ranks: readonly RankedUnit[]): readonly JudgedRank[] {
  const passing = ranks.map((one) => ({ ...one, expected: isWithinTie(one) ? undefined : one.place }));
  const dense = ranks.map((one) => ({ ...one, expected: one.rank === one.densePlace ? undefined : one.densePlace }));
  return wrong(dense) < wrong(passing) ? dense : passing;
}

/** Places may be given within a tie by what the table does not show. */
function isWithinTie({ rank, place, tied }: RankedUnit): boolean {
  return rank >= place && rank < place + tied.length;
}
