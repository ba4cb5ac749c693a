// What officers write around a table: in its heading, between its rows, and under it.
import { shownText } from '../workbook/cell-text';
import type { CellRef } from '../workbook/address';
import type { Table } from './table';
import { remembered } from './remembered';

export interface Note {
  readonly cell: CellRef;
  readonly words: string;
}

const ROWS_AROUND = 30;
const MOST_LETTERS = 2000;
const known = new WeakMap<Table, readonly Note[]>();

/** The texts in the rows above the header, in rows of notes, and in the rows below a table. */
export function notesAround(table: Table): readonly Note[] {
  return remembered(known, table, () => readNotes(table));
}

function readNotes({ grid, sheet, headerArea, rows }: Table): readonly Note[] {
  const last = rows.reduce((lowest, { row }) => Math.max(lowest, row), headerArea.bottom);
  const notes: Note[] = [];
  const read = (row: number) => {
    for (const cell of grid.cellsOf(row)) {
      if (typeof cell.value !== 'string') continue;
      const words = shownText(cell).slice(0, MOST_LETTERS).normalize('NFC');
      notes.push({ cell: { sheet, row, column: cell.column }, words });
    }
  };
  for (let row = Math.max(0, headerArea.top - ROWS_AROUND); row < headerArea.top; row++) read(row);
  for (const { row, kind } of rows) if (kind === 'note') read(row);
  for (let row = last + 1; row <= last + ROWS_AROUND; row++) read(row);
  return notes;
}
