// How areas are written: "A1:B2", "A:C", "1:3", and with a sheet's name before them.
import { areaBetween, lastColumn, lastRow, SHEET_COLUMNS, SHEET_ROWS, type Area } from './area';

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

/** Null where the text is no address or lies outside a sheet. A sheet's name before it is not allowed here. */
export function parseArea(text: string): Area | null {
  const bare = text.replaceAll('$', '');
  const ends = cornersOf(bare);
  if (!ends) return null;
  const area = areaBetween(
    Math.min(ends[0], ends[2]),
    Math.min(ends[1], ends[3]),
    Math.max(ends[0], ends[2]),
    Math.max(ends[1], ends[3]),
  );
  return area.row >= 0 && lastRow(area) < SHEET_ROWS && lastColumn(area) < SHEET_COLUMNS ? area : null;
}

function cornersOf(bare: string): readonly [number, number, number, number] | null {
  const cells = CELLS.exec(bare);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return [Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right)];
  }
  const columns = COLUMNS.exec(bare);
  if (columns) return [0, columnNumber(columns[1] ?? ''), SHEET_ROWS - 1, columnNumber(columns[2] ?? '')];
  const rows = ROWS.exec(bare);
  return rows && [Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1];
}

/** The address without a sheet; `absolute` puts the $ signs. */
export function addressOf(area: Area, absolute = false): string {
  const sign = absolute ? '$' : '';
  const column = (index: number): string => sign + columnName(index);
  const row = (index: number): string => `${sign}${index + 1}`;
  if (area.columns === SHEET_COLUMNS && area.column === 0) return `${row(area.row)}:${row(lastRow(area))}`;
  if (area.rows === SHEET_ROWS && area.row === 0) return `${column(area.column)}:${column(lastColumn(area))}`;
  const first = column(area.column) + row(area.row);
  return area.rows * area.columns === 1 ? first : `${first}:${column(lastColumn(area))}${row(lastRow(area))}`;
}

export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELLS.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'Bảng chấm'!A1" → the sheet's name and the rest; the name is null where none stands before. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { sheet: null, rest: address };
  const name = address.slice(0, mark);
  const bare = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: bare, rest: address.slice(mark + 1) };
}
