// Which rows of a table are sums, and of which criteria: parents, subtotals and the total.
import { columnLetters } from '../workbook/address';
import { readRowNumber } from './numbering';
import { parentOf } from './relatives';
import { scoreSheet } from './score-sheet';
import { plainLabel } from './row-words';
import type { Table, TableRow } from './table';
import { remembered } from './remembered';

type Way = readonly TableRow[];

export interface Sum {
  readonly row: TableRow;
  readonly kind: 'parent' | 'subtotal' | 'total';
  /** The criteria summed; a row that can be read in several ways has more than one list, the usual first. */
  readonly ways: readonly [Way, ...Way[]];
}

const known = new WeakMap<Table, readonly Sum[]>();

/** The rows of a table that state sums, in its order. */
export function sumsOf(table: Table): readonly Sum[] {
  return remembered(known, table, () => readSums(table));
}

/** The grand total of a table; undefined where it has none. */
export function grandTotal(table: Table): Sum | undefined {
  return sumsOf(table)
    .filter(({ kind }) => kind === 'total')
    .pop();
}

/**
 * A formula that adds some cells of a column, neighbours as ranges.
 * @example sumFormula(3, [9, 10, 11, 16]) // → "=SUM(D10:D12,D17)"
 */
export function sumFormula(column: number, rows: readonly number[]): string {
  const letters = columnLetters(column);
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run?.to === row - 1) run.to = row;
    else runs.push({ from: row, to: row });
  }
  const names = runs.map(({ from, to }) =>
    from === to ? `${letters}${from + 1}` : `${letters}${from + 1}:${letters}${to + 1}`,
  );
  return `=SUM(${names.join(',')})`;
}

function readSums(table: Table): readonly Sum[] {
  const { leaves } = scoreSheet(table);
  const parts = partsOf(table, leaves);
  const sums: Sum[] = [];
  const add = (row: TableRow, kind: Sum['kind'], ways: readonly Way[]) => {
    const [usual, ...others] = ways.filter((way) => way.length > 0);
    if (usual) sums.push({ row, kind, ways: [usual, ...others] });
  };
  for (const row of table.rows) {
    if (row.hasChildren) add(row, 'parent', [parts.get(row) ?? []]);
    else if (row.kind === 'subtotal') add(row, 'subtotal', subtotalWays(table, row, leaves, parts));
    else if (row.kind === 'total') add(row, 'total', totalWays(row, leaves));
  }
  return sums;
}

/** The criteria below each row that has some, at any depth. */
function partsOf(table: Table, leaves: Way): ReadonlyMap<TableRow, Way> {
  const parts = new Map<TableRow, TableRow[]>();
  for (const leaf of leaves) {
    for (let above = parentOf(table, leaf); above; above = parentOf(table, above)) {
      const own = parts.get(above);
      if (own === undefined) parts.set(above, [leaf]);
      else own.push(leaf);
    }
  }
  return parts;
}

/** "Cộng nhóm III" adds the group of that number; "Cộng" the group above it, or all since the last subtotal, or all so far. */
function subtotalWays(table: Table, row: TableRow, leaves: Way, parts: ReadonlyMap<TableRow, Way>): readonly Way[] {
  const named = namedGroup(table, row);
  if (named) return [parts.get(named) ?? []];
  const before = table.rows.filter((other) => other.row < row.row);
  const closing = before.filter(({ kind }) => kind === 'subtotal' || kind === 'total').pop()?.row ?? -1;
  const groups = before.filter(({ hasChildren, depth, row: at }) => hasChildren && depth === 0 && at > closing);
  const own = groups.map((group) => parts.get(group) ?? []).pop() ?? [];
  const all = leaves.filter((leaf) => leaf.row < row.row);
  return [own, all.filter((leaf) => leaf.row > closing), all];
}

const NAMED_GROUP = /(?:nhom|muc|phan|linh vuc|tieu chi|cong|tong) ([a-z0-9]{1,5})$/;

/** The group of that number: at the top, else the nearest above ("Cộng I" within part A). */
function namedGroup(table: Table, { label, row }: TableRow): TableRow | undefined {
  const name = NAMED_GROUP.exec(plainLabel(label))?.[1];
  const number = name === undefined ? undefined : readRowNumber(name.toUpperCase());
  if (number === undefined) return undefined;
  const alike = table.rows.filter(
    ({ hasChildren, numbering }) =>
      hasChildren && numbering?.style === number.style && numbering.ordinal === number.ordinal,
  );
  return alike.find(({ depth }) => depth === 0) ?? alike.filter((group) => group.row < row).pop();
}

/** The total adds all criteria within the 100; one that adds bonus and deduction too is as good. */
function totalWays(row: TableRow, leaves: Way): readonly Way[] {
  const before = leaves.filter((leaf) => leaf.row < row.row);
  const summed = before.length > 0 ? before : leaves;
  const inside = summed.filter(({ outside }) => outside === undefined);
  return inside.length === summed.length ? [inside] : [inside, summed];
}
