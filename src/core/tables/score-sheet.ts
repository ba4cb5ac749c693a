// The scores of a table: what each criterion holds in each column of points, read once for all rules.
import type { CellRef } from '../workbook/address';
import { isBlankCell } from '../workbook/cell-text';
import type { Cell } from '../workbook/snapshot';
import { decimalOf, sum } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { isDateFormat, isPercentFormat } from '../score/number-format';
import { readScore } from '../score/read-score';
import type { ScoreReading } from '../score/read-score';
import type { Table, TableRow } from './table';

export type ScoreRole = 'max' | 'self' | 'appraised';

export interface ScoreCell {
  /** Index of the row in the table. */
  readonly index: number;
  readonly row: TableRow;
  readonly cell: Cell | undefined;
  readonly reading: ScoreReading;
  /** The points that a careful reader takes; 0 where there are none. */
  readonly points: Decimal;
  /** The points that Excel's SUM takes: none of a text. */
  readonly summed: Decimal;
}

export interface ScoreColumn {
  readonly role: ScoreRole;
  readonly column: number;
  /** By index of the table's row; of all rows that can hold points. */
  readonly cells: ReadonlyMap<number, ScoreCell>;
}

export interface ScoreSheet {
  /** Indices of the criteria that are scored themselves, not by their children. */
  readonly leaves: readonly number[];
  readonly columns: readonly ScoreColumn[];
  readonly max: ScoreColumn | undefined;
  /** The last round of each side. */
  readonly self: ScoreColumn | undefined;
  readonly appraised: ScoreColumn | undefined;
}

const NONE = decimalOf(0);
const ROLES: readonly ScoreRole[] = ['max', 'self', 'appraised'];
const read = new WeakMap<Table, ScoreSheet>();

/** The scores of a scoring table or a criteria set; the same table has the same one. */
export function scoreSheet(table: Table): ScoreSheet {
  const known = read.get(table);
  if (known) return known;
  const sheet = readSheet(table);
  read.set(table, sheet);
  return sheet;
}

/** The cell of the sheet that a row has in a column of points. */
export function scoreCellRef(table: Table, column: number, row: TableRow): CellRef {
  return { sheet: table.sheet, row: row.row, column };
}

function readSheet(table: Table): ScoreSheet {
  const max = readColumn(table, 'max', table.columns.max?.[0], undefined);
  const columns = ROLES.flatMap((role) =>
    (role === 'max' ? [] : (table.columns[role] ?? [])).map((column) => readColumn(table, role, column, max)),
  );
  const last = (role: ScoreRole) => columns.filter((column) => column?.role === role).pop();
  const all = [max, ...columns].filter((column) => column !== undefined);
  return { leaves: leavesOf(table, all), columns: all, max, self: last('self'), appraised: last('appraised') };
}

function readColumn(
  table: Table,
  role: ScoreRole,
  column: number | undefined,
  max: ScoreColumn | undefined,
): ScoreColumn | undefined {
  if (column === undefined) return undefined;
  const cells = new Map<number, ScoreCell>();
  table.rows.forEach((row, index) => {
    if (row.kind !== 'criterion' && row.kind !== 'group' && row.kind !== 'subtotal' && row.kind !== 'total') return;
    const cell = row.partOf === undefined ? table.grid.at(row.row, column) : undefined;
    cells.set(index, scoreCell(row, index, cell, max?.cells.get(index)));
  });
  return { role, column, cells };
}

function scoreCell(row: TableRow, index: number, cell: Cell | undefined, max: ScoreCell | undefined): ScoreCell {
  const reading = readingOf(cell, max);
  const points = reading.kind === 'score' ? reading.score : NONE;
  const summed = typeof cell?.value === 'number' ? decimalOf(cell.value) : NONE;
  return { index, row, cell, reading, points, summed };
}

function readingOf(cell: Cell | undefined, max: ScoreCell | undefined): ScoreReading {
  if (cell === undefined || isBlankCell(cell)) return { kind: 'blank' };
  const plain =
    cell.numberFormat === undefined || !(isDateFormat(cell.numberFormat) || isPercentFormat(cell.numberFormat));
  if (typeof cell.value === 'number' && plain) return { kind: 'score', score: decimalOf(cell.value) };
  return readScore(cell.value, {
    ...(max?.reading.kind === 'score' ? { maximum: max.points } : {}),
    ...(cell.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }),
  });
}

/** A criterion without maximum among others that have one, and without any score, only describes. */
function leavesOf(table: Table, columns: readonly ScoreColumn[]): readonly number[] {
  const leaves: number[] = [];
  table.rows.forEach((row, index) => {
    if (row.kind !== 'criterion' || row.hasChildren || row.partOf !== undefined) return;
    if (columns.some(({ cells }) => cells.get(index)?.reading.kind !== 'blank')) leaves.push(index);
  });
  return leaves;
}

/** How many of the criteria hold something in a column, 0 to 1. */
export function filledShare(sheet: ScoreSheet, column: ScoreColumn): number {
  if (sheet.leaves.length === 0) return 0;
  const filled = sheet.leaves.filter((index) => column.cells.get(index)?.reading.kind !== 'blank').length;
  return filled / sheet.leaves.length;
}

/** A column is scored once half of its criteria are; fewer are work in progress, none a form. */
export function isScored(sheet: ScoreSheet, column: ScoreColumn): boolean {
  return filledShare(sheet, column) >= 0.5;
}

/** The points of some rows of a column, as a careful reader adds them, or as Excel's SUM does. */
export function pointsOf(column: ScoreColumn, indices: readonly number[], as: 'points' | 'summed' = 'points'): Decimal {
  return sum(indices.map((index) => column.cells.get(index)?.[as] ?? NONE));
}
