// What explains that maxima add up to something else: those left blank, those that the criteria set has otherwise, groups that state another.
import { add, compare, subtract, sum } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { scoreSheet } from '../tables/score-sheet';
import type { ScoreColumn } from '../tables/score-sheet';
import { comparedWithSet } from '../tables/set-comparison';
import type { Table, TableRow } from '../tables/table';
import type { CellRef } from '../workbook/address';
import type { SumMismatch } from './sum-mismatch';

// Each doubles the totals that are possible.
const MOST_GROUPS = 8;

/** The cells whose own findings explain why the maxima of some criteria are not what a sum states; none where they do not. */
export function explainingMaxima(
  table: Table,
  max: ScoreColumn,
  set: Table | undefined,
  way: readonly TableRow[],
  stated: Decimal,
): readonly CellRef[] {
  const cells = way.map(max.at);
  const added = sum(cells.map(({ points }) => points));
  const blank = cells.filter(({ reading }) => reading.kind === 'blank');
  if (blank.length > 0 && compare(added, stated) < 0) return blank.map(({ ref }) => ref);
  const bySet = maximaBySet(table, set);
  const wanted = cells.map((cell) => bySet.get(cell.row) ?? cell.points);
  if (compare(sum(wanted), stated) !== 0) return [];
  return cells.filter(({ points }, place) => points !== wanted[place]).map(({ ref }) => ref);
}

/** What the set gives each criterion of the table. */
function maximaBySet(table: Table, set: Table | undefined): ReadonlyMap<TableRow, Decimal> {
  const compared = comparedWithSet(table, set);
  const stated = compared && scoreSheet(compared.set).max;
  if (compared === undefined || stated === undefined) return new Map();
  return new Map([...compared.same, ...compared.reworded].map(({ row, inSet }) => [row, stated.at(inSet).points]));
}

/** All totals that the maxima can make: of each group that states another maximum than its criteria, either may be meant. */
export function reachedTotals(added: Decimal, mismatches: readonly SumMismatch[]): ReadonlySet<Decimal> {
  const reached = new Set([added]);
  const groups = mismatches.filter((one) => one.sum.kind !== 'total').slice(0, MOST_GROUPS);
  for (const { stated, expected } of groups) {
    for (const total of [...reached]) reached.add(add(total, subtract(stated, expected)));
  }
  return reached;
}
