// The rows of a table of levels, and which band each states.
import type { Band } from '../score/band';
import { readBands } from '../score/band-table';
import type { CellRef } from '../workbook/address';
import { isBlankCell } from '../workbook/cell-text';
import type { CellValue } from '../workbook/snapshot';
import { rowsBelow } from './lists-levels';
import type { Table } from './table';

export interface LevelRow {
  readonly values: readonly CellValue[];
  /** The last cell of the row: its scores stand there. */
  readonly cell: CellRef;
}

/** The rows under the header; numbers of rows are no scores. */
export function levelRows({ grid, sheet, columns, headerArea }: Table): readonly LevelRow[] {
  const { stt = [] } = columns;
  return rowsBelow(grid, headerArea).map(({ row, cells }) => {
    const own = cells.filter(({ column }) => !stt.includes(column));
    const last = own.filter((cell) => !isBlankCell(cell) && /\d/.test(String(cell.value))).pop();
    return { values: own.map(({ value }) => value), cell: { sheet, row, column: last?.column ?? headerArea.left } };
  });
}

export interface StatedBands {
  readonly bands: readonly { readonly band: Band; readonly cell: CellRef }[];
  /** Rows whose words have two meanings, and which. */
  readonly unclear: readonly { readonly says: string; readonly cell: CellRef }[];
  /** Rows whose words are no band of scores. */
  readonly unread: readonly CellRef[];
}

/** What a table of levels states, row by row. */
export function statedBands(levels: Table): StatedBands {
  const rows = levelRows(levels);
  const { bands } = readBands(rows.map(({ values }) => values));
  const alone = rows.map((row) => ({ cell: row.cell, ...readBands([row.values]) }));
  const stating = alone.filter((row) => row.bands.length > 0);
  return {
    bands: stating.flatMap(({ cell }, place) => bands.slice(place, place + 1).map((band) => ({ band, cell }))),
    unclear: alone.flatMap(({ cell, unclear }) => unclear.map((says) => ({ says, cell }))),
    unread: alone.filter(({ problems, unclear }) => problems.length > unclear.length).map(({ cell }) => cell),
  };
}
