// Where cells and areas go when cells are inserted or removed.
import { areaBetween, contains, lastColumn, lastRow, SHEET_COLUMNS, SHEET_ROWS, type Area } from '../area';
import { movedSpan } from './line-sizes';

export interface Shift {
  readonly area: Area;
  /** Down and right insert; up and left remove. */
  readonly direction: 'down' | 'right' | 'up' | 'left';
}

const isVertical = (shift: Shift): boolean => shift.direction === 'down' || shift.direction === 'up';
const isInsertion = (shift: Shift): boolean => shift.direction === 'down' || shift.direction === 'right';

/** Whole columns stay when rows move, whole rows when columns move. Null: all of it was removed. */
export function moveArea(area: Area, shift: Shift): Area | null {
  const hole = shift.area;
  const sign = isInsertion(shift) ? 1 : -1;
  if (isVertical(shift)) {
    if (area.rows === SHEET_ROWS) return area;
    if (area.column < hole.column || lastColumn(area) > lastColumn(hole)) return area;
    const rows = movedSpan(area.row, lastRow(area), hole.row, sign * hole.rows);
    return rows && areaBetween(rows[0], area.column, rows[1], lastColumn(area));
  }
  if (area.columns === SHEET_COLUMNS) return area;
  if (area.row < hole.row || lastRow(area) > lastRow(hole)) return area;
  const columns = movedSpan(area.column, lastColumn(area), hole.column, sign * hole.columns);
  return columns && areaBetween(area.row, columns[0], lastRow(area), columns[1]);
}

/** Null: the cell was removed. */
export function movePlace(row: number, column: number, shift: Shift): readonly [number, number] | null {
  if (!isInsertion(shift) && contains(shift.area, row, column)) return null;
  const moved = moveArea(areaBetween(row, column, row, column), shift);
  return moved && [moved.row, moved.column];
}
