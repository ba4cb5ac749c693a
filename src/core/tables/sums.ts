// Which rows of a table are sums, and of which criteria: parents, subtotals and the total.
import { columnLetters } from '../workbook/address';
import { sum } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { readRowNumber } from './numbering';
import { scoreSheet } from './score-sheet';
import type { ScoreColumn } from './score-sheet';
import { plainLabel } from './row-words';
import type { Table, TableRow } from './table';

export interface Sum {
  /** Index of the row that states the sum. */
  readonly index: number;
  readonly kind: 'parent' | 'subtotal' | 'total';
  /** Indices of the criteria summed; a row that can be read in several ways has more than one list, the usual first. */
  readonly ways: readonly (readonly number[])[];
}

const known = new WeakMap<Table, readonly Sum[]>();

/** The rows of a table that state sums, in its order. */
export function sumsOf(table: Table): readonly Sum[] {
  const sums = known.get(table) ?? readSums(table);
  known.set(table, sums);
  return sums;
}

/** The points of some criteria of a column, those of a section of deductions taken off. */
export function signedPoints(
  table: Table,
  column: ScoreColumn,
  way: readonly number[],
  as: 'points' | 'summed',
): Decimal {
  return sum(
    way.map((index) => {
      const points = column.cells.get(index)?.[as] ?? (0 as Decimal);
      return table.rows[index]?.outside === 'deduction' ? (-Math.abs(points) as Decimal) : points;
    }),
  );
}

/**
 * A formula that adds some cells of a column, neighbours as ranges.
 * @example sumFormula(3, [9, 10, 11, 16]) // → "=SUM(D10:D12,D17)"
 */
export function sumFormula(column: number, rows: readonly number[]): string {
  const letters = columnLetters(column);
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  const ranges = runs.map(([from, to]) =>
    from === to ? `${letters}${from + 1}` : `${letters}${from + 1}:${letters}${to + 1}`,
  );
  return `=SUM(${ranges.join(',')})`;
}

function readSums(table: Table): readonly Sum[] {
  const { leaves } = scoreSheet(table);
  const below = leavesBelow(table, leaves);
  const sums: Sum[] = [];
  table.rows.forEach((row, index) => {
    const parts = below.get(index);
    if (row.hasChildren && parts) sums.push({ index, kind: 'parent', ways: [parts] });
    if (row.kind === 'subtotal')
      sums.push({ index, kind: 'subtotal', ways: subtotalWays(table, index, leaves, below) });
    if (row.kind === 'total') sums.push({ index, kind: 'total', ways: totalWays(table, index, leaves) });
  });
  return sums.filter(({ ways }) => ways.some((way) => way.length > 0));
}

function leavesBelow(table: Table, leaves: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const below = new Map<number, number[]>();
  for (const leaf of leaves) {
    for (let parent = table.rows[leaf]?.parent; parent !== undefined; parent = table.rows[parent]?.parent) {
      const parts = below.get(parent);
      if (parts) parts.push(leaf);
      else below.set(parent, [leaf]);
    }
  }
  return below;
}

/** "Cộng nhóm III" adds the group of that number; "Cộng" the group above it, or all since the last subtotal. */
function subtotalWays(
  table: Table,
  index: number,
  leaves: readonly number[],
  below: ReadonlyMap<number, readonly number[]>,
): readonly (readonly number[])[] {
  const named = namedGroup(table, table.rows[index]);
  const namedParts = named === undefined ? undefined : below.get(named);
  if (namedParts) return [namedParts];
  const isClosing = ({ kind }: TableRow) => kind === 'subtotal' || kind === 'total';
  const before = previousIndex(table, index, isClosing) ?? -1;
  const group = previousIndex(table, index, (row) => row.hasChildren && row.depth === 0);
  const since = leaves.filter((leaf) => leaf > before && leaf < index);
  const all = leaves.filter((leaf) => leaf < index);
  const parts = group === undefined ? undefined : below.get(group);
  return [...(parts && group !== undefined && group > before ? [parts] : []), since, all].filter(
    (way) => way.length > 0,
  );
}

function namedGroup(table: Table, row: TableRow | undefined): number | undefined {
  const name = /(?:nhom|muc|phan|linh vuc|tieu chi|cong|tong) ([a-z0-9]{1,5})$/.exec(plainLabel(row?.label ?? ''))?.[1];
  const number = name === undefined ? undefined : readRowNumber(name.toUpperCase());
  if (number === undefined) return undefined;
  const found = table.rows.findIndex((group) => {
    const own = group.hasChildren && group.depth === 0 ? readRowNumber(group.number) : undefined;
    return own !== undefined && own.style === number.style && own.ordinal === number.ordinal;
  });
  return found < 0 ? undefined : found;
}

/** The total adds all criteria within the 100; one that adds bonus and deduction too is as good. */
function totalWays(table: Table, index: number, leaves: readonly number[]): readonly (readonly number[])[] {
  const before = leaves.filter((leaf) => leaf < index);
  const summed = before.length > 0 ? before : leaves;
  const inside = summed.filter((leaf) => table.rows[leaf]?.outside === undefined);
  return inside.length === summed.length ? [inside] : [inside, summed];
}

function previousIndex(table: Table, from: number, wanted: (row: TableRow) => boolean): number | undefined {
  for (let index = from - 1; index >= 0; index--) {
    const row = table.rows[index];
    if (row && wanted(row)) return index;
  }
  return undefined;
}
