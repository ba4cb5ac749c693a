// The cells in the rows of a table whose text has some trait: from the survey of the sheet, so that no rule walks over the cells.
import type { Cell } from '../workbook/snapshot';
import { surveyOf } from './sheet-survey';
import type { Table, TableRow } from './table';

export interface MarkedCell {
  readonly row: TableRow;
  readonly cell: Cell;
  readonly text: string;
}

/** The texts beside the rows of a table that have one of the traits, from the top, from the left; in any column of the sheet. */
export function cellsMarked({ rows, grid, headerArea }: Table, traits: number): readonly MarkedCell[] {
  const first = headerArea.bottom + 1;
  const marked: MarkedCell[] = [];
  for (const found of surveyOf(grid.sheet).texts) {
    if ((found.traits & traits) === 0) continue;
    for (const { row: index, cell } of found.cells) {
      const row = rows[index - first];
      if (row !== undefined) marked.push({ row, cell, text: found.text });
    }
  }
  return marked.sort((one, other) => one.row.row - other.row.row || one.cell.column - other.cell.column);
}
