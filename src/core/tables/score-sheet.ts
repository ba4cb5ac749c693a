// The scores of a table: what each criterion holds in each column of points, read once for all rules.
import { isUncalculated } from '../workbook/cell-text';
import { sumOf } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { isPercentFormat } from '../score/number-format';
import { surveyOf } from './sheet-survey';
import { HeldScore } from './score-cell';
import type { ScoreCell } from './score-cell';
import type { RowKind, Table, TableRow } from './table';
import { remembered } from './remembered';

export type ScoreRole = 'max' | 'self' | 'appraised';

export interface ScoreColumn {
  readonly role: ScoreRole;
  readonly column: number;
  /** Those of its cells, from top to bottom, that hold something else than a plain number: a text, a date, a percentage, an error. */
  readonly unusual: readonly ScoreCell[];
  /** Those whose points are below 0; of the others those above the maximum of their row. */
  readonly negative: readonly ScoreCell[];
  readonly aboveMax: readonly ScoreCell[];
  /** What a row has here; a row that can't hold points has a blank. */
  readonly at: (row: TableRow) => ScoreCell;
}

export interface ScoreSheet {
  /** The criteria that are scored themselves, not by their children. */
  readonly leaves: readonly TableRow[];
  readonly max: ScoreColumn | undefined;
  /** Every round of both sides, from left to right within each side. */
  readonly scores: readonly ScoreColumn[];
  /** The last round of each side. */
  readonly self: ScoreColumn | undefined;
  readonly appraised: ScoreColumn | undefined;
}

const HOLDS_POINTS: ReadonlySet<RowKind> = new Set(['criterion', 'group', 'subtotal', 'total']);
const read = new WeakMap<Table, ScoreSheet>();

/** The scores of a scoring table or a criteria set; the same table has the same one. */
export function scoreSheet(table: Table): ScoreSheet {
  return remembered(read, table, () => readSheet(table));
}

function readSheet(table: Table): ScoreSheet {
  const { max: maxima = [], self = [], appraised = [] } = table.columns;
  const max = maxima.map((column) => readColumn(table, 'max', column, undefined))[0];
  const rounds = (role: ScoreRole, columns: readonly number[]) =>
    columns.map((column) => readColumn(table, role, column, max));
  const own = rounds('self', self);
  const given = rounds('appraised', appraised);
  const scores = [...own, ...given];
  const all = max ? [max, ...scores] : scores;
  // A criterion that holds nothing in any of them only describes.
  const leaves = table.rows.filter((row) => isLeaf(row) && holdsPoints(all, row));
  // A column with criteria that no program has calculated yet is not judged.
  const areCalculated = surveyOf(table.grid.sheet).uncalculated.length === 0;
  const isKnown = ({ at }: ScoreColumn) => areCalculated || !leaves.some((row) => isUncalculated(at(row).cell));
  return {
    leaves,
    max: max && isKnown(max) ? max : undefined,
    scores: scores.filter(isKnown),
    self: own.filter(isKnown).pop(),
    appraised: given.filter(isKnown).pop(),
  };
}

function isLeaf({ kind, hasChildren, partOf }: TableRow): boolean {
  return kind === 'criterion' && !hasChildren && partOf === undefined;
}

function holdsPoints(columns: readonly ScoreColumn[], row: TableRow): boolean {
  for (const { at } of columns) {
    const { reading, cell } = at(row);
    if (reading.kind !== 'blank' || isUncalculated(cell)) return true;
  }
  return false;
}

function readColumn(table: Table, role: ScoreRole, column: number, max: ScoreColumn | undefined): ScoreColumn {
  const unusual: ScoreCell[] = [];
  const negative: ScoreCell[] = [];
  const aboveMax: ScoreCell[] = [];
  // By place below the header: rows are asked for again and again.
  const byPlace: ScoreCell[] = [];
  const top = table.headerArea.bottom;
  for (const row of table.rows) {
    if (!HOLDS_POINTS.has(row.kind)) continue;
    const cell = row.partOf === undefined ? table.grid.at(row.row, column) : undefined;
    const most = max?.at(row);
    const held = new HeldScore(table.sheet, row, column, cell, most);
    if (isUnusual(held)) unusual.push(held);
    if (held.points < 0) negative.push(held);
    else if (most?.reading.kind === 'score' && held.points > most.points) aboveMax.push(held);
    byPlace[row.row - top] = held;
  }
  const at = (row: TableRow) => byPlace[row.row - top] ?? new HeldScore(table.sheet, row, column, undefined, undefined);
  return { role, column, unusual, negative, aboveMax, at };
}

function isUnusual({ cell, reading: { kind } }: ScoreCell): boolean {
  if (kind === 'blank') return false;
  return kind !== 'score' || typeof cell?.value !== 'number' || isPercentFormat(cell.numberFormat);
}

/** Every column of points, the maxima first. */
export function pointColumns({ max, scores }: ScoreSheet): readonly ScoreColumn[] {
  return max ? [max, ...scores] : scores;
}

/** How many of the criteria hold something in a column, 0 to 1. */
export function filledShare({ leaves }: ScoreSheet, column: ScoreColumn): number {
  let filled = 0;
  for (const row of leaves) if (column.at(row).reading.kind !== 'blank') filled += 1;
  return filled / Math.max(1, leaves.length);
}

/** What criteria have above their maximum, with that; not where points are taken off. */
export function aboveMaximum({ max: maxima }: ScoreSheet, { aboveMax }: ScoreColumn) {
  if (maxima === undefined) return [];
  return ofLeaves(aboveMax)
    .map((score) => ({ score, max: maxima.at(score.row) }))
    .filter(({ score, max }) => max.points >= 0 && score.row.outside !== 'deduction');
}

/** Those cells that are of criteria scored themselves. */
export function ofLeaves(cells: readonly ScoreCell[]): readonly ScoreCell[] {
  return cells.filter(({ row }) => isLeaf(row));
}

/** Whether a row has points in some column of scores. */
export function hasPoints({ scores }: ScoreSheet, row: TableRow): boolean {
  for (const { at } of scores) if (at(row).points > 0) return true;
  return false;
}

/** A column is scored once half of its criteria are; fewer are work in progress, none a form. */
export function isScored(sheet: ScoreSheet, column: ScoreColumn): boolean {
  return filledShare(sheet, column) >= 0.5;
}

/** The points of some rows, as a careful reader adds them or as Excel's SUM does. */
export function pointsOf(column: ScoreColumn, rows: readonly TableRow[], as: 'points' | 'summed' = 'points'): Decimal {
  return sumOf(rows, (row) => column.at(row)[as]);
}
