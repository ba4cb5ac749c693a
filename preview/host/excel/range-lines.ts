// The rows or the columns of a sheet, spoken of in the same way.
import type { BookSheet } from '../../book/sheet';

export interface Lines {
  readonly isHidden: (line: number) => boolean;
  readonly setHidden: (first: number, count: number, hidden: boolean) => void;
  readonly size: (line: number) => number;
  readonly setSize: (first: number, count: number, size: number) => void;
}

export function linesOf(sheet: BookSheet, which: 'row' | 'column'): Lines {
  return which === 'row'
    ? {
        isHidden: (row) => sheet.isRowHidden(row),
        setHidden: (first, count, hidden) => sheet.setRowsHidden(first, count, hidden),
        size: (row) => sheet.rowHeight(row),
        setSize: (first, count, height) => sheet.setRowHeight(first, count, height),
      }
    : {
        isHidden: (column) => sheet.isColumnHidden(column),
        setHidden: (first, count, hidden) => sheet.setColumnsHidden(first, count, hidden),
        size: (column) => sheet.columnWidth(column),
        setSize: (first, count, width) => sheet.setColumnWidth(first, count, width),
      };
}

/** What all lines share; null where they differ. */
export function common<T>(first: number, count: number, of: (line: number) => T): T | null {
  const value = of(first);
  for (let line = first + 1; line < first + count; line++) if (of(line) !== value) return null;
  return value;
}
