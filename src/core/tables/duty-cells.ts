// What a task has in a column: its own cell, a merged one over it, or that of the task or group above.
import { isBlankCell } from '../workbook/cell-text';
import type { Cell } from '../workbook/snapshot';
import type { Role, Table, TableRow } from './table';

/** Indices of the tasks that have no tasks below them; the further rows of a merged task are not counted. */
export function leafTasks(table: Table): readonly number[] {
  return table.rows.flatMap((row, index) =>
    row.kind === 'task' && !row.hasChildren && row.partOf === undefined && row.label !== '' ? [index] : [],
  );
}

/** The cell that a reader sees for a row in the columns of a role; undefined where all are blank. */
export function seenCell(table: Table, row: TableRow, role: Role): Cell | undefined {
  for (const column of table.columns[role] ?? []) {
    const cell = table.grid.seenAt(row.row, column);
    if (!isBlankCell(cell)) return cell;
  }
  return undefined;
}

/** Whether a row, one that it is part of, or one above it in the table's order of parents holds something in a role. */
export function isGiven(table: Table, index: number, role: Role): boolean {
  for (let at: number | undefined = index; at !== undefined; at = table.rows[at]?.parent) {
    const row = table.rows[at];
    if (row && seenCell(table, row, role)) return true;
  }
  // The further rows of a merged task follow it.
  for (let next = index + 1; table.rows[next]?.partOf === index; next++) {
    const row = table.rows[next];
    if (row && seenCell(table, row, role)) return true;
  }
  return false;
}

/** The tasks without anything in a role, and whether most others have it: then these are missing, else not filled in yet. */
export function missingDuties(
  table: Table,
  role: Role,
): { readonly missing: readonly number[]; readonly most: boolean } {
  if (table.columns[role] === undefined) return { missing: [], most: false };
  const tasks = leafTasks(table);
  const missing = tasks.filter((index) => !isGiven(table, index, role));
  return { missing, most: missing.length * 2 <= tasks.length && missing.length < tasks.length };
}
