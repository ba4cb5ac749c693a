// What a stated sum should be and is not, as the rules about group sums, totals and maxima all ask it.
import { compare } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { scoreCellRef } from '../tables/score-sheet';
import type { ScoreColumn } from '../tables/score-sheet';
import { signedPoints, sumsOf } from '../tables/sums';
import type { Sum } from '../tables/sums';
import type { Table } from '../tables/table';
import type { CellRef } from '../workbook/address';

export interface SumMismatch {
  readonly sum: Sum;
  readonly column: ScoreColumn;
  readonly expected: Decimal;
  readonly stated: Decimal;
  /** Cells whose mending makes the sum right by itself. */
  readonly causes: readonly CellRef[];
}

/** Sums of a column that differ from what their criteria add up to, by rows and by columns. */
export function sumMismatches(table: Table, column: ScoreColumn): readonly SumMismatch[] {
  const mismatches = known.get(column) ?? sumsOf(table).flatMap((sum) => mismatch(table, column, sum) ?? []);
  known.set(column, mismatches);
  return mismatches;
}

// A column belongs to one table, so its mismatches are worked out once for all rules.
const known = new WeakMap<ScoreColumn, readonly SumMismatch[]>();

/**
 * Whether the rows of a table can be what they seem: where most parents differ from the sum of their children, the children
 * are not their parts, and nothing is said of sums.
 */
export function sumsAreMeant(table: Table, column: ScoreColumn): boolean {
  const parents = sumsOf(table).filter(({ index }) => column.cells.get(index)?.reading.kind === 'score');
  const wrong = sumMismatches(table, column).filter(({ causes }) => causes.length === 0);
  return wrong.length < 3 || wrong.length * 2 <= parents.length;
}

function mismatch(table: Table, column: ScoreColumn, sum: Sum): SumMismatch | undefined {
  const reading = column.cells.get(sum.index)?.reading;
  const [usual] = sum.ways;
  if (reading?.kind !== 'score' || usual === undefined) return undefined;
  const stated = reading.score;
  const equals = (as: 'points' | 'summed') => (way: readonly number[]) =>
    compare(signedPoints(table, column, way, as), stated) === 0;
  if (sum.ways.some(equals('points'))) return undefined;
  const expected = signedPoints(table, column, usual, 'points');
  const causes = sum.ways.some(equals('summed'))
    ? textCells(table, column, usual)
    : partialCauses(table, column, sum, stated);
  return { sum, column, expected, stated, causes };
}

function textCells(table: Table, column: ScoreColumn, way: readonly number[]): readonly CellRef[] {
  return way.flatMap((index) => {
    const score = column.cells.get(index);
    return typeof score?.cell?.value === 'string' ? [scoreCellRef(table, column.column, score.row)] : [];
  });
}

/** A parent that adds its children rightly is wrong only because one of them, a sum itself, is. */
function partialCauses(table: Table, column: ScoreColumn, sum: Sum, stated: Decimal): readonly CellRef[] {
  if (sum.kind !== 'parent') return [];
  const children: number[] = [];
  for (let index = sum.index + 1; (table.rows[index]?.depth ?? 0) > (table.rows[sum.index]?.depth ?? 0); index++) {
    if (table.rows[index]?.parent === sum.index && column.cells.has(index)) children.push(index);
  }
  if (compare(signedPoints(table, column, children, 'summed'), stated) !== 0) return [];
  return children.flatMap((index) => {
    const row = table.rows[index];
    return row?.hasChildren ? [scoreCellRef(table, column.column, row)] : [];
  });
}
