// Whether the total of each unit of a roll-up is the sum of its parts: the parts beside it, or the criteria above it.
import { compare, decimalOf, sum } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import type { CellRef } from '../workbook/address';
import { shownText } from '../workbook/cell-text';
import { isUnitName } from './header-sense';
import { readOutside } from './row-words';
import { scoreSheet } from './score-sheet';
import type { ScoreColumn } from './score-sheet';
import type { Table } from './table';
import { unitResults } from './unit-results';
import { remembered } from './remembered';

export interface UnitSum {
  readonly unit: string;
  readonly total: CellRef;
  readonly stated: Decimal;
  readonly added: Decimal;
}

/** Units with a total and all parts; none where most totals are not sums of what stands beside them. */
export function unitSums(table: Table): readonly UnitSum[] {
  const sums = unitResults(table).flatMap(({ row, total, parts }): UnitSum[] => {
    const points = parts.flatMap((part) => (part.points === undefined ? [] : signed(table, part.ref, part.points)));
    if (total?.points === undefined || points.length < 2 || points.length < parts.length) return [];
    return [{ unit: row.label, total: total.ref, stated: total.points, added: sum(points) }];
  });
  const right = sums.filter(({ stated, added }) => compare(stated, added) === 0).length;
  return right * 2 > sums.length ? sums : [];
}

/** "Điểm trừ" is taken off, written with its sign or without. */
function signed({ grid, headerArea }: Table, { column }: CellRef, points: Decimal): Decimal {
  const isDeducted = readOutside(shownText(grid.seenAt(headerArea.bottom, column))) === 'deduction';
  return isDeducted && points > 0 ? decimalOf(-points) : points;
}

const columnsRead = new WeakMap<Table, readonly UnitColumn[]>();

export interface UnitColumn {
  readonly name: string;
  readonly column: ScoreColumn;
  /** The table as if it were this unit's alone. */
  readonly table: Table;
}

/** The columns of a roll-up that has a unit in each, read as the self scores of a table of that unit. */
export function unitColumns(table: Table): readonly UnitColumn[] {
  return remembered(columnsRead, table, () => readColumns(table));
}

function readColumns(table: Table): readonly UnitColumn[] {
  const { unit = [], ...others } = table.columns;
  if (table.units !== 'columns') return [];
  return unit.flatMap((at) => {
    const own: Table = { ...table, columns: { ...others, self: [at] } };
    const { scores } = scoreSheet(own);
    return scores
      .filter(({ column }) => column === at)
      .map((column) => ({ name: unitOver(table, at), column, table: own }));
  });
}

/** The highest header cell over a column, merged ones included: the unit stands over its scores. */
function unitOver({ grid, headerArea: { top, bottom } }: Table, column: number): string {
  for (let row = top; row <= bottom; row++) {
    const text = shownText(grid.seenAt(row, column));
    if (isUnitName(text)) return text;
  }
  return shownText(grid.seenAt(bottom, column));
}
