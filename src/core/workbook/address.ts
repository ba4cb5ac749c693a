// How cells and areas are named: zero-based numbers inside, A1 at the edges.

/** One cell of a named sheet; `row` and `column` count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included; rows and columns count from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const AREA = /^\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/i;

/**
 * The letters of a column.
 * @param column zero-based column number
 * @example columnLetters(27) // → "AB"
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The number of a column written in letters.
 * @param letters "A" … "XFD", either case
 * @example columnNumber('AB') // → 27
 */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/**
 * A cell's name without its sheet.
 * @example cellName(18, 3) // → "D19"
 */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * An area's name without its sheet; one cell has a single name.
 * @example areaName({ top: 0, left: 0, bottom: 1, right: 2 }) // → "A1:C2"
 */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${cellName(area.bottom, area.right)}`;
}

/**
 * Reads "B2", "$B$2" or "B2:D9" (no sheet name) as an area.
 * @returns undefined where the text names no area of a sheet
 * @example readArea('$B$2:D9') // → {"top":1,"left":1,"bottom":8,"right":3}
 */
export function readArea(text: string): Area | undefined {
  if (!AREA.test(text)) return undefined;
  const names = text.replaceAll('$', '').split(':');
  const rows = names.map((name) => Number(name.replace(/\D/g, '')) - 1);
  const columns = names.map((name) => columnNumber(name.replace(/\d/g, '')));
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : undefined;
}

/** Whether a cell lies in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/**
 * A sheet's name as a formula quotes it.
 * @example quotedSheet("Bảng 1's") // → "'Bảng 1''s'"
 */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
