// Which rows stand above and below a row in the order of a table's numbers.
import type { Table, TableRow } from './table';
import { remembered } from './remembered';

/** The row that a row belongs to; undefined at the top. */
export function parentOf(table: Table, { parent }: TableRow): TableRow | undefined {
  return parent === undefined ? undefined : table.rows[parent];
}

/** The rows above a row, the nearest first. */
export function ancestorsOf(table: Table, row: TableRow): readonly TableRow[] {
  const ancestors: TableRow[] = [];
  for (let above = parentOf(table, row); above; above = parentOf(table, above)) ancestors.push(above);
  return ancestors;
}

const further = new WeakMap<Table, ReadonlyMap<TableRow | undefined, readonly TableRow[]>>();

/** The further rows of a task or criterion that is merged over several. */
export function furtherRowsOf(table: Table, row: TableRow): readonly TableRow[] {
  return remembered(further, table, () => grouped(table, ({ partOf }) => partOf)).get(row) ?? [];
}

const children = new WeakMap<Table, ReadonlyMap<TableRow | undefined, readonly TableRow[]>>();

/** The rows that stand directly under a row. */
export function childrenOf(table: Table, row: TableRow): readonly TableRow[] {
  return remembered(children, table, () => grouped(table, ({ parent }) => parent)).get(row) ?? [];
}

function grouped(table: Table, place: (row: TableRow) => number | undefined): Map<TableRow | undefined, TableRow[]> {
  const groups = new Map<TableRow | undefined, TableRow[]>();
  for (const row of table.rows) {
    const at = place(row);
    if (at === undefined) continue;
    const group = groups.get(table.rows[at]) ?? [];
    group.push(row);
    groups.set(table.rows[at], group);
  }
  return groups;
}
