// Which points of a unit in a roll-up are more than can be given: by the column of maxima, or by the words over the column.
import { compare, decimal } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import type { CellRef } from '../workbook/address';
import { shownText } from '../workbook/cell-text';
import { rowNameInTable } from './row-names';
import { aboveMaximum, scoreSheet } from './score-sheet';
import type { Table } from './table';
import { unitResults } from './unit-results';
import { unitColumns } from './unit-sums';

export interface UnitExcess {
  readonly unit: string;
  /** The criterion or the part of the score. */
  readonly name: string;
  readonly cell: CellRef;
  readonly points: Decimal;
  readonly max: Decimal;
  readonly maxCell: CellRef;
}

export function unitExcesses(table: Table): readonly UnitExcess[] {
  return table.units === 'columns' ? excessAcross(table) : excessDown(table);
}

function excessAcross(table: Table): readonly UnitExcess[] {
  return unitColumns(table).flatMap(({ name: unit, column, table: own }) =>
    aboveMaximum(scoreSheet(own), column).map(({ score: { row, ref: cell, points }, max }) => ({
      unit,
      name: rowNameInTable(own, row),
      cell,
      points,
      max: max.points,
      maxCell: max.ref,
    })),
  );
}

const MAXIMUM = /\(\s*(?:tối đa\s*)?(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:điểm|đ)\s*\)/iu;

/** "Nhóm 2 (30 điểm)" over a column of parts; where most units have more, the words mean something else. */
function excessDown(table: Table): readonly UnitExcess[] {
  const { bottom } = table.headerArea;
  return (table.columns.part ?? []).flatMap((column) => {
    const words = shownText(table.grid.seenAt(bottom, column)).replace(/\s+/g, ' ');
    const max = decimal(String(MAXIMUM.exec(words.normalize('NFC'))?.[1]));
    if (max === undefined) return [];
    const parts = unitResults(table).flatMap(({ row: { label }, parts: all }) =>
      all.filter(({ ref }) => ref.column === column).map((part) => ({ ...part, unit: label })),
    );
    const maxCell = { sheet: table.sheet, row: bottom, column };
    const beyond = parts.flatMap(({ unit, ref: cell, points }): UnitExcess[] =>
      points === undefined || compare(points, max) <= 0
        ? []
        : [{ unit, name: `“${words}”`, cell, points, max, maxCell }],
    );
    return beyond.length * 2 > parts.length ? [] : beyond;
  });
}
