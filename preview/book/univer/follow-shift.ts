// What is kept beside Univer's workbook goes with its cells when rows or columns come or go.
import type { BookTable } from '../book';
import { moveArea, movePlace, type Shift } from '../map/shift';
import type { SheetExtras } from './extras';

export function shiftedExtras(extras: SheetExtras, shift: Shift): SheetExtras {
  return {
    ...extras,
    conditionalFormats: extras.conditionalFormats.flatMap((format) => {
      const area = moveArea(format.area, shift);
      return area ? [{ ...format, area }] : [];
    }),
    notes: extras.notes.flatMap((note) => {
      const place = movePlace(note.row, note.column, shift);
      return place ? [{ ...note, row: place[0], column: place[1] }] : [];
    }),
  };
}

export function shiftedTables(tables: readonly BookTable[], sheetId: string, shift: Shift): readonly BookTable[] {
  return tables.flatMap((table) => {
    const area = table.sheetId === sheetId ? moveArea(table.area, shift) : table.area;
    return area ? [{ ...table, area }] : [];
  });
}
