// Puts what was copied elsewhere into the sheet at the selected cell, as one step of undo.
import { areaBetween, type Area } from '../book/area';
import type { Book } from '../book/book';
import { entryOf } from '../book/entry';
import type { CopiedTable } from './copied-table';

/** The area that was filled; null where there was nothing. */
export function pasteTable(book: Book, table: CopiedTable): Area | null {
  const { sheetId, row, column } = book.selection();
  const sheet = book.sheets().find((each) => each.id === sheetId);
  const width = table.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (!sheet || width === 0) return null;
  const area = areaBetween(row, column, row + table.length - 1, column + width - 1);
  const formats = sheet.numberFormats(area);
  const entries = table.map((cells, i) =>
    Array.from({ length: width }, (_, j) => entryOf(cells[j] ?? '', formats[i]?.[j] ?? 'General', book.locale())),
  );
  const close = book.openUndoGroup();
  try {
    sheet.write(
      area,
      entries.map((line) => line.map((entry) => entry.input)),
    );
    sheet.writeNumberFormats(
      area,
      entries.map((line, i) => line.map((entry, j) => (formats[i]?.[j] === 'General' ? entry.format : null))),
    );
    // Texts with lines of their own are shown on lines of their own, as Excel does.
    entries.forEach((line, i) =>
      line.forEach(({ input }, j) => {
        if (typeof input === 'string' && input.includes('\n'))
          sheet.setStyle(areaBetween(row + i, column + j, row + i, column + j), { wrap: true });
      }),
    );
  } finally {
    close();
  }
  book.select(sheetId, [area]);
  return area;
}
