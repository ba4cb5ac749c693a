// What a table says of each criterion in numbers, where it has a column for them: the count or the share that its scoring rule asks for.
import { factsOfCells } from '../score/facts-of-cells';
import type { FactsReading } from '../score/facts-of-cells';
import type { Scale } from '../score/scale';
import { isBlankCell } from '../workbook/cell-text';
import type { CellRef } from '../workbook/address';
import type { Cell } from '../workbook/snapshot';
import { readScaleOf, scalesOf } from './criterion-scales';
import type { CriterionScale } from './criterion-scales';
import { headerKey } from './header-sense';
import type { Recognised } from './recognised';
import type { Role, Table, TableRow } from './table';
import { remembered } from './remembered';

export interface CriterionFacts {
  readonly row: TableRow;
  readonly scale: Scale;
  readonly stated: CriterionScale;
  readonly ref: CellRef;
  readonly cell: Cell | undefined;
  readonly reading: FactsReading;
}

const FACTS = /^(?:so lieu|ket qua thuc hien|ket qua dat duoc|ty le|ti le|so luong|thuc hien|ket qua)(?= |$)/;
const TAKEN: readonly Role[] = ['max', 'self', 'appraised', 'scale'];
const OF_HUNDRED = /%|tỷ lệ|tỉ lệ/iu;
const known = new WeakMap<Table, readonly CriterionFacts[]>();

/** The criteria with a scoring rule that was read, with the cell for their numbers; none where the table has no such column. */
export function factsIn(table: Table, { criteria }: Recognised): readonly CriterionFacts[] {
  return remembered(known, table, () => readFacts(table, criteria));
}

function readFacts(table: Table, criteria: Table | undefined): readonly CriterionFacts[] {
  const found = factColumn(table);
  if (found === undefined) return [];
  return scalesOf(table, criteria).flatMap(({ row, scale: stated }) => {
    const scale = readScaleOf(stated);
    if (scale === undefined || scale.kind === 'free') return [];
    const cell = table.grid.seenAt(row.row, found.column);
    const value = cell === undefined || isBlankCell(cell) ? null : cell.value;
    // 85 under "Tỷ lệ (%)" is 85%.
    const share = typeof value === 'number' && value > 1 && OF_HUNDRED.test(found.header) ? `${value}%` : value;
    const reading = factsOfCells(scale, [share]);
    return [{ row, scale, stated, ref: { sheet: table.sheet, row: row.row, column: found.column }, cell, reading }];
  });
}

function factColumn({
  grid,
  headerArea,
  columns,
}: Table): { readonly column: number; readonly header: string } | undefined {
  const taken = new Set(TAKEN.flatMap((role) => columns[role] ?? []));
  for (let column = headerArea.left; column <= headerArea.right; column++) {
    const header = grid.seenAt(headerArea.bottom, column)?.value;
    if (typeof header === 'string' && !taken.has(column) && FACTS.test(headerKey(header))) return { column, header };
  }
  return undefined;
}
