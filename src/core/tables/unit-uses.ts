// Where a table names its agencies: each agency once, with every way it is written.
import { isCollective } from '../text/unit-name';
import { unitIdentity, unitsIn, writtenUnit } from '../text/unit-list';
import type { CellRef } from '../workbook/address';
import { newMap, remembered } from './remembered';
import type { Role, Table } from './table';

export interface Spelling {
  readonly written: string;
  /** The cells that write it so, from the top. */
  readonly cells: readonly [CellRef, ...CellRef[]];
}

const ROLES: readonly Role[] = ['lead', 'cooperating', 'unit', 'follow'];

/** The agencies of a table by their identity, each with its spellings in the order in which they are met. */
export function unitUses(table: Table): ReadonlyMap<string, readonly Spelling[]> {
  const uses = new Map<string, Map<string, CellRef[]>>();
  // The lists of cells of all the spellings that a text writes: most texts stand in many rows.
  const read = new Map<string, readonly CellRef[][]>();
  for (const column of ROLES.flatMap((role) => table.columns[role] ?? [])) {
    for (const { row, kind } of table.rows) {
      const value = kind === 'task' || kind === 'criterion' ? table.grid.at(row, column)?.value : undefined;
      if (typeof value !== 'string') continue;
      let lists = read.get(value);
      if (lists === undefined) read.set(value, (lists = listsOf(uses, value)));
      if (lists.length === 0) continue;
      const cell = { sheet: table.sheet, row, column };
      for (const cells of lists) cells.push(cell);
    }
  }
  return new Map(
    [...uses].map(([identity, spellings]) => [
      identity,
      // A list is begun by the first cell that writes it.
      [...spellings].map(([written, cells]) => ({ written, cells: cells as [CellRef, ...CellRef[]] })),
    ]),
  );
}

function listsOf(uses: Map<string, Map<string, CellRef[]>>, value: string): readonly CellRef[][] {
  return namesOf(value).map((name) => listOf(uses, name));
}

function listOf(uses: Map<string, Map<string, CellRef[]>>, { identity, written }: Name): CellRef[] {
  return remembered(remembered(uses, identity, newMap<string, CellRef[]>), written, () => []);
}

interface Name {
  readonly identity: string;
  readonly written: string;
}

function namesOf(list: string): readonly Name[] {
  return unitsIn(list)
    .filter((name) => !isCollective(name))
    .map((name) => ({ identity: unitIdentity(name), written: writtenUnit(name) }))
    .filter(({ written }) => written !== '');
}
