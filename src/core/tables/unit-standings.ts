// The level that a roll-up states of each unit, and the points by which it is reached: a unit a row, or a unit a column.
import type { Decimal } from '../score/decimal';
import type { CellRef } from '../workbook/address';
import { grandTotal } from './sums';
import { totalOf } from './decision';
import type { Table } from './table';
import { unitResults } from './unit-results';
import { unitColumns } from './unit-sums';

export interface UnitStanding {
  readonly unit: string;
  /** Where its level stands. */
  readonly level: CellRef;
  readonly points: Decimal;
  /** Where its points stand. */
  readonly total: CellRef;
}

export function unitStandings(table: Table): readonly UnitStanding[] {
  return table.units === 'columns' ? standingsAcross(table) : standingsDown(table);
}

function standingsDown(table: Table): readonly UnitStanding[] {
  return unitResults(table).flatMap(({ row: { label: unit }, level, deciding }): UnitStanding[] =>
    level === undefined || deciding?.points === undefined
      ? []
      : [{ unit, level: level.ref, points: deciding.points, total: deciding.ref }],
  );
}

/** Of units with one column each: of two columns the one that decides is not known. */
function standingsAcross(table: Table): readonly UnitStanding[] {
  const units = unitColumns(table);
  if (new Set(units.map(({ name }) => name)).size < units.length) return [];
  return units.flatMap(({ name: unit, column, table: own }): UnitStanding[] => {
    const level = table.levelCells.find(({ cell }) => cell.column === column.column)?.cell;
    const total = grandTotal(own);
    if (level === undefined || total === undefined) return [];
    return [{ unit, level, points: totalOf(own, column), total: column.at(total.row).ref }];
  });
}
