// What a rectangle of cells is in the preview: zero-based, with its size in rows and columns.
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET_ROWS = 1048576;
export const SHEET_COLUMNS = 16384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

export function areaBetween(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function lastRow(area: Area): number {
  return area.row + area.rows - 1;
}

export function lastColumn(area: Area): number {
  return area.column + area.columns - 1;
}

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
}

export function intersection(one: Area, other: Area): Area | null {
  const top = Math.max(one.row, other.row);
  const left = Math.max(one.column, other.column);
  const bottom = Math.min(lastRow(one), lastRow(other));
  const right = Math.min(lastColumn(one), lastColumn(other));
  return top > bottom || left > right ? null : areaBetween(top, left, bottom, right);
}

export function bounding(one: Area, other: Area): Area {
  return areaBetween(
    Math.min(one.row, other.row),
    Math.min(one.column, other.column),
    Math.max(lastRow(one), lastRow(other)),
    Math.max(lastColumn(one), lastColumn(other)),
  );
}

/** Whole rows or whole columns: Excel gives no values for these and takes none. */
export function isUnbounded(area: Area): boolean {
  return area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS;
}
