// What a task has in a column: its own cell, a merged one over it, or that of the task or group above.
import { isBlankCell } from '../workbook/cell-text';
import type { Cell } from '../workbook/snapshot';
import { ancestorsOf, furtherRowsOf } from './relatives';
import type { Role, Table, TableRow } from './table';

/** The tasks that have no tasks below them; the further rows of a merged task are not counted. */
function leafTasks(table: Table): readonly TableRow[] {
  return table.rows.filter(
    ({ kind, hasChildren, partOf, label }) => kind === 'task' && !hasChildren && partOf === undefined && label !== '',
  );
}

/** The cell that a reader sees for a row in the columns of a role; undefined where all are blank. */
export function seenCell(table: Table, row: TableRow, role: Role): Cell | undefined {
  for (const column of table.columns[role] ?? []) {
    const cell = table.grid.seenAt(row.row, column);
    if (!isBlankCell(cell) && !isTitleOver(table, row, column)) return cell;
  }
  return undefined;
}

/** The name of a group, merged over its whole row, is nothing that the group has in a column. */
function isTitleOver({ grid, columns }: Table, { row }: TableRow, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  if (merge === undefined) return false;
  const labels = [...(columns.criterion ?? []), ...(columns.task ?? [])];
  return labels.some((label) => label >= merge.left && label <= merge.right);
}

/** Whether a row, a further row of it, or one above it in the order of numbers holds something in a role. */
export function isGiven(table: Table, row: TableRow, role: Role): boolean {
  if (seenCell(table, row, role)) return true;
  for (const above of ancestorsOf(table, row)) if (seenCell(table, above, role)) return true;
  return furtherRowsOf(table, row).some((part) => seenCell(table, part, role) !== undefined);
}

export interface MissingDuties {
  /** The first column of the role. */
  readonly column: number;
  readonly missing: readonly TableRow[];
  /** Most tasks have it: then these are missing it, else it is not filled in yet. */
  readonly most: boolean;
}

/** The tasks without anything in a role; undefined for a table without such a column. */
export function missingDuties(table: Table, role: Role): MissingDuties | undefined {
  const column = table.columns[role]?.[0];
  if (column === undefined) return undefined;
  const tasks = leafTasks(table);
  const missing = tasks.filter((row) => !isGiven(table, row, role));
  return { column, missing, most: missing.length * 2 <= tasks.length };
}
