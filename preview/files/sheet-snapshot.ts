// One sheet of a workbook file, as Univer keeps it.
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Cell, CellValue, Sheet } from 'hucre';
import { SHEET_FRAME } from '../book/univer/empty-snapshot';
import { extraOf, styleFor } from '../book/univer/styles';
import { styleOf } from './cell-styles';
import { colorOf } from './colors';

/** Gives each look a short name, once. */
export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly names = new Map<string, string>();

  nameOf(style: IStyleData): string | undefined {
    const text = JSON.stringify(style);
    if (text === '{}') return undefined;
    const known = this.names.get(text) ?? `s${this.names.size}`;
    this.names.set(text, known);
    this.styles[known] = style;
    return known;
  }
}

type Cells = Record<number, Record<number, ICellData>>;

const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;
const PIXELS_A_POINT = 4 / 3;
const MILLISECONDS_A_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);
/** A column of n characters of the usual font is this wide, in pixels. */
const widthOf = (characters: number): number => Math.round(characters * 7 + 5);

export function sheetSnapshot(
  sheet: Sheet,
  id: string,
  table: StyleTable,
  theme: readonly string[] | undefined,
): Partial<IWorksheetData> {
  const cellData: Cells = {};
  sheet.rows.forEach((row, r) => row.forEach((value, c) => value !== null && put(cellData, r, c, contentOf(value))));
  for (const [place, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    put(cellData, row, column, { ...cellContent(cell, id), ...lookOf(cell, table, theme) });
  }
  const { rows, columns } = sizeOf(cellData, sheet);
  const { freezePane = {}, view } = sheet;
  return {
    ...SHEET_FRAME,
    id,
    name: sheet.name,
    tabColor: colorOf(view?.tabColor, theme) ?? '',
    hidden: flag(sheet.hidden || sheet.veryHidden),
    cellData,
    rowCount: rows + SPARE_ROWS,
    columnCount: columns + SPARE_COLUMNS,
    columnData: columnsOf(sheet),
    rowData: rowsOf(sheet),
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    freeze: {
      xSplit: freezePane.columns ?? 0,
      ySplit: freezePane.rows ?? 0,
      startRow: freezePane.rows ?? -1,
      startColumn: freezePane.columns ?? -1,
    },
    showGridlines: flag(view?.showGridLines !== false),
  };
}

function put(cells: Cells, row: number, column: number, cell: ICellData): void {
  const line = (cells[row] ??= {});
  line[column] = { ...line[column], ...cell };
}

/** A following cell of a shared formula has no text of its own in the file: Univer works it out from the first one. */
function cellContent(cell: Cell, sheetId: string): ICellData {
  const content = contentOf(
    cell.formula === undefined && cell.formulaType === undefined ? cell.value : (cell.formulaResult ?? cell.value),
  );
  const si = cell.formulaType === 'shared' ? `${sheetId}-${cell.formulaSharedIndex ?? 0}` : undefined;
  return { ...content, ...(cell.formula && { f: `=${cell.formula}` }), ...(si && { si }) };
}

function contentOf(value: CellValue): ICellData {
  if (value === null) return {};
  if (value instanceof Date) return { v: (value.getTime() - FIRST_DAY) / MILLISECONDS_A_DAY, t: CellValueType.NUMBER };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const looksLikeNumber = value.trim() !== '' && !Number.isNaN(Number(value));
  return { v: value, t: looksLikeNumber ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function lookOf(cell: Cell, table: StyleTable, theme: readonly string[] | undefined): ICellData {
  if (!cell.style) return {};
  const style = styleOf(cell.style, theme);
  const extra = extraOf(style);
  const { numFmt } = cell.style;
  const format: IStyleData = numFmt && numFmt !== 'General' ? { n: { pattern: numFmt } } : {};
  const rotation = cell.style.alignment?.textRotation;
  const turned: IStyleData = rotation ? { tr: { a: rotation > 90 ? rotation - 90 : -rotation } } : {};
  const s = table.nameOf({ ...styleFor(style), ...format, ...turned });
  return { ...(s && { s }), ...(Object.keys(extra).length > 0 && { custom: extra }) };
}

function columnsOf({ columns = [] }: Sheet): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  columns.forEach((column, index) => {
    if (column?.width || column?.hidden)
      data[index] = { ...(column.width && { w: widthOf(column.width) }), hd: flag(column.hidden) };
  });
  return data;
}

/** The height in the file stays until a text of the row changes: the file does not tell whether somebody chose it. */
function rowsOf({ rowDefs }: Sheet): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, { height, hidden }] of rowDefs ?? []) {
    const pixels = height && Math.round(height * PIXELS_A_POINT);
    data[row] = { ...(pixels && { h: pixels, ia: BooleanNumber.FALSE }), hd: flag(hidden) };
  }
  return data;
}

function sizeOf(cells: Cells, { merges = [], columns = [] }: Sheet): { rows: number; columns: number } {
  const rows = Object.keys(cells).map(Number);
  const lastColumns = Object.values(cells).flatMap((line) => Object.keys(line).map(Number));
  return {
    rows: most([SHEET_FRAME.rowCount - SPARE_ROWS, ...rows, ...merges.map(({ endRow }) => endRow)]) + 1,
    columns: most([19, columns.length, ...lastColumns, ...merges.map(({ endCol }) => endCol)]) + 1,
  };
}

const most = (numbers: readonly number[]): number => numbers.reduce((high, each) => Math.max(high, each), 0);

const flag = (on: boolean | undefined): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
