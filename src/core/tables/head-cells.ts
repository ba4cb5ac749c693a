// The texts around the tables of a sheet: the letterhead and title over the first one, notes and signatures under the last.
import type { SentSheet } from './sent-sheets';
import type { Cell } from '../workbook/snapshot';

export interface AroundCell {
  readonly row: number;
  readonly cell: Cell;
  readonly text: string;
}

const MOST_ROWS = 40;

/** Texts over the first table. */
export function headCells({ sheet, tables }: SentSheet): readonly AroundCell[] {
  const top = Math.min(...tables.map(({ headerArea }) => headerArea.top));
  return textsOf(sheet.rows.filter(({ index }) => index < top && index >= top - MOST_ROWS));
}

/** Texts under the last table. */
export function footCells({ sheet, lastRow }: SentSheet): readonly AroundCell[] {
  return textsOf(sheet.rows.filter(({ index }) => index > lastRow && index <= lastRow + MOST_ROWS));
}

function textsOf(rows: SentSheet['sheet']['rows']): readonly AroundCell[] {
  return rows.flatMap(({ index, cells }) =>
    cells.flatMap((cell) =>
      // How capitals look in an old font is not what was typed.
      typeof cell.value === 'string' && cell.typed === undefined
        ? [{ row: index, cell, text: cell.value.normalize('NFC') }]
        : [],
    ),
  );
}
