// The part of a sheet that the officer selected, as a sheet of its own.
import { contains, type Area } from '../../core/workbook/address';
import type { Sheet } from '../../core/workbook/snapshot';

/** Cells, merges and hidden lines of the area only; they keep their places. */
export function cropped(sheet: Sheet, area: Area): Sheet {
  const rows = sheet.rows.flatMap((row) => {
    const cells = row.cells.filter(({ column }) => contains(area, row.index, column));
    return cells.length > 0 ? [{ ...row, cells }] : [];
  });
  return { ...sheet, rows, merges: sheet.merges.filter((merge) => contains(area, merge.top, merge.left)) };
}
