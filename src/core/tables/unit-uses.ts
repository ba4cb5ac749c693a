// Where a table names its agencies: each agency once, with every way it is written.
import { isCollective } from '../text/unit-name';
import { unitIdentity, unitsIn, writtenUnit } from '../text/unit-list';
import type { CellRef } from '../workbook/address';
import type { Role, Table } from './table';

export interface Spelling {
  readonly written: string;
  /** The cells that write it so, from the top. */
  readonly cells: readonly [CellRef, ...CellRef[]];
}

const ROLES: readonly Role[] = ['lead', 'cooperating', 'unit', 'follow'];

/** The agencies of a table by their identity, each with its spellings in the order in which they are met. */
export function unitUses(table: Table): ReadonlyMap<string, readonly Spelling[]> {
  const uses = new Map<string, Map<string, [CellRef, ...CellRef[]]>>();
  const read = new Map<string, readonly { identity: string; written: string }[]>();
  for (const column of ROLES.flatMap((role) => table.columns[role] ?? [])) {
    for (const { row, kind } of table.rows) {
      const value = kind === 'task' || kind === 'criterion' ? table.grid.at(row, column)?.value : undefined;
      if (typeof value !== 'string') continue;
      let names = read.get(value);
      if (names === undefined) read.set(value, (names = namesOf(value)));
      for (const { identity, written } of names) {
        const cell = { sheet: table.sheet, row, column };
        const spellings = uses.get(identity) ?? new Map<string, [CellRef, ...CellRef[]]>();
        uses.set(identity, spellings);
        const cells = spellings.get(written);
        if (cells) cells.push(cell);
        else spellings.set(written, [cell]);
      }
    }
  }
  return new Map(
    [...uses].map(([identity, spellings]) => [
      identity,
      [...spellings].map(([written, cells]) => ({ written, cells })),
    ]),
  );
}

function namesOf(list: string) {
  return unitsIn(list)
    .filter((name) => !isCollective(name))
    .map((name) => ({ identity: unitIdentity(name), written: writtenUnit(name) }))
    .filter(({ written }) => written !== '');
}
