// Whether a table lists levels with their scores.
import { readBands } from '../score/band-table';
import type { Area } from '../workbook/address';
import { isBlankCell } from '../workbook/cell-text';
import type { Grid } from '../workbook/grid';
import type { Cell } from '../workbook/snapshot';
import { columnsOf, has } from './open-table';
import type { OpenTable } from './open-table';
import { plainLabel } from './row-words';

const MOST_COLUMNS = 5;
const MOST_ROWS = 30;
const LEVEL_NAME =
  /^(?:muc|khong dat|chua dat|dat|loai|xuat sac|tot|kha|trung binh|yeu|hoan thanh|khong hoan thanh)(?= |$)/;

export interface CellsOfRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** The rows below a header, up to the first that is empty in its columns: beside it another table may go on. */
export function rowsBelow(grid: Grid, { bottom, left, right }: Omit<Area, 'top'>): readonly CellsOfRow[] {
  const rows: CellsOfRow[] = [];
  for (let row = bottom + 1; rows.length < MOST_ROWS; row++) {
    const cells = grid.cellsOf(row).filter(({ column }) => column >= left && column <= right);
    if (cells.every(isBlankCell)) break;
    rows.push({ row, cells });
  }
  return rows;
}

/** Few columns, one of them names of levels, and beside each the scores that it takes. */
export function listsLevels(table: OpenTable): boolean {
  const { grid, header, from } = table;
  const columns = header.map(({ column }) => column);
  const [level] = columnsOf(table, 'level');
  if (level === undefined || columns.length > MOST_COLUMNS) return false;
  if (has(table, 'self', 'appraised', 'rank', 'unitName', 'task', 'time', 'lead')) return false;
  const [stt] = columnsOf(table, 'stt');
  // The number of a row is none of its scores.
  const left = Math.min(...columns.filter((column) => column !== stt));
  const rows = rowsBelow(grid, { bottom: from - 1, left, right: Math.max(...columns) });
  const named = rows.filter(({ row }) => {
    const value = grid.at(row, level)?.value;
    return typeof value === 'string' && LEVEL_NAME.test(plainLabel(value));
  });
  const { bands, problems } = readBands(rows.map(({ cells }) => cells.map(({ value }) => value)));
  return bands.length >= 1 && bands.length + problems.length >= 2 && named.length * 2 >= rows.length;
}
