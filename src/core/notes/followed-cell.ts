// How a note names its cell so that it follows when rows or columns are inserted: by a formula that every program calculates.
import { cellName, columnNumber, quotedSheet } from '../workbook/address';
import type { CellRef } from '../workbook/address';
import type { Cell } from '../workbook/snapshot';
import { shownText } from '../workbook/cell-text';

const POINTED = /ROW\((?:'((?:[^']|'')+)'|([^'!()]+))!\$?([A-Z]{1,3})\$?(\d{1,7})\)/i;
const NAMED = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/**
 * The formula, without "=", that gives a cell's name for as long as the cell is there.
 * @example followingFormula({ sheet: 'Bảng', row: 18, column: 3 }) // → "ADDRESS(ROW('Bảng'!D19),COLUMN('Bảng'!D19),4)"
 */
export function followingFormula({ sheet, row, column }: CellRef): string {
  const cell = `${quotedSheet(sheet)}!${cellName(row, column)}`;
  return `ADDRESS(ROW(${cell}),COLUMN(${cell}),4)`;
}

/** The cell that a line names: where its formula points, else by the names of sheet and cell as typed; undefined for neither. */
export function followedCell(cell: Cell | undefined, sheet: string): CellRef | undefined {
  const [, quoted, plain, letters, digits] = POINTED.exec(cell?.formula ?? '') ?? [];
  if (letters !== undefined) {
    return { sheet: quoted?.replaceAll("''", "'") ?? String(plain), ...place(letters, String(digits)) };
  }
  const typed = NAMED.exec(shownText(cell).trim());
  return typed?.[1] === undefined || sheet === '' ? undefined : { sheet, ...place(typed[1], String(typed[2])) };
}

function place(letters: string, digits: string): Pick<CellRef, 'row' | 'column'> {
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}
