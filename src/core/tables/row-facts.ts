// What one row of a table holds, before it is said what the row is: gathered in one walk over its cells.
import { isBlankCell, shownText } from '../workbook/cell-text';
import type { Grid } from '../workbook/grid';
import type { Cell } from '../workbook/snapshot';
import type { Area } from '../workbook/address';
import { readRowNumber, splitNumber } from './numbering';
import type { RowNumber } from './numbering';
import type { Role, Table } from './table';

export interface RowFacts {
  readonly row: number;
  /** As shown in the STT cell, or at the head of the label where the STT cell is empty. */
  readonly number: string;
  readonly numbered: RowNumber | undefined;
  /** The number stands in a cell of its own. */
  readonly ownNumber: boolean;
  /** The label stands in the label's own column. */
  readonly ownLabel: boolean;
  readonly label: string;
  /** One cell over the whole row, from the number to the scores or the times. */
  readonly wide: boolean;
  /** The label is merged down from a row above. */
  readonly covered: boolean;
  /** Cells with something in them: any; of maximum and scores; of time, lead, partners, status. */
  readonly held: number;
  readonly scores: number;
  /** Cells of scores alone, without the maximum. */
  readonly given: number;
  /** Cells of maximum and scores that hold a number, or a text that begins like one. */
  readonly points: number;
  readonly duties: number;
  /** The first text of the row, in whatever column. */
  readonly firstText: string;
  /** Some cell shows an error of Excel. */
  readonly hasError: boolean;
}

/** The columns of a table as a walk over a row needs them. */
export interface ColumnPlan {
  readonly area: Pick<Area, 'left' | 'right'>;
  readonly label: number | undefined;
  /** Bits of USE by column; of thousands of cells each is looked up here. */
  readonly uses: readonly (number | undefined)[];
}

const USE = { number: 1, label: 2, score: 4, given: 8, duty: 16 } as const;

const SCORES: readonly Role[] = ['max', 'self', 'appraised'];
const GIVEN: readonly Role[] = ['self', 'appraised'];
const UNIT_SCORES: Readonly<Record<NonNullable<Table['units']>, readonly Role[]>> = {
  rows: ['max', 'self', 'appraised', 'part', 'total', 'level', 'rank'],
  columns: ['max', 'unit'],
};
const DUTIES: readonly Role[] = ['time', 'lead', 'cooperating', 'status'];
const POINTS = /^\s*[-+(]?\d/;

export function columnPlan(
  columns: Table['columns'],
  area: Pick<Area, 'left' | 'right'>,
  units?: Table['units'],
): ColumnPlan {
  const uses: number[] = [];
  const mark = (use: number, marked: readonly number[] = []) => {
    for (const column of marked) uses[column] = (uses[column] ?? 0) | use;
  };
  const label = labelOf(columns, units)?.[0];
  mark(USE.number, columns.stt?.slice(0, 1));
  mark(USE.label, label === undefined ? [] : [label]);
  for (const role of units ? UNIT_SCORES[units] : SCORES) mark(USE.score, columns[role]);
  for (const role of units ? UNIT_SCORES[units] : GIVEN) mark(USE.given, columns[role]);
  for (const role of DUTIES) mark(USE.duty, columns[role]);
  return { area, label, uses };
}

function labelOf(columns: Table['columns'], units: Table['units']): readonly number[] | undefined {
  if (units === 'rows') return columns.unit;
  return columns.criterion && columns.evidence && !columns.max && !columns.self && !columns.appraised
    ? columns.evidence
    : (columns.criterion ?? columns.task ?? columns.evidence);
}

/** What a row of a sheet holds within the columns of a table. */
export function rowFacts(grid: Grid, row: number, plan: ColumnPlan): RowFacts {
  const { left, right } = plan.area;
  let held = 0;
  let scores = 0;
  let given = 0;
  let points = 0;
  let duties = 0;
  let firstText = '';
  let hasError = false;
  let numberCell: Cell | undefined;
  let labelCell: Cell | undefined;
  for (const cell of grid.cellsOf(row)) {
    const { column, value } = cell;
    if (column < left || column > right || isBlankCell(cell)) continue;
    held += 1;
    if (typeof value === 'string') {
      if (firstText === '') firstText = value;
    } else if (typeof value === 'object') hasError = true;
    const use = plan.uses[column];
    if (use === undefined) continue;
    if (use & USE.number) numberCell = cell;
    else if (use & USE.label) labelCell = cell;
    else if (use & USE.score) {
      scores += 1;
      if (use & USE.given) given += 1;
      if (typeof value === 'number' || (typeof value === 'string' && POINTS.test(value))) points += 1;
    } else duties += 1;
  }
  const merge = plan.label === undefined ? undefined : grid.mergeAt(row, plan.label);
  const covered = merge !== undefined && merge.top < row;
  const wide = merge !== undefined && merge.top === row && isWide(merge, plan);
  const { number, numbered, ownNumber, label } = namesOf(numberCell, labelCell);
  const ownLabel = labelCell !== undefined;
  return {
    row,
    number,
    numbered,
    ownNumber,
    ownLabel,
    label,
    wide,
    covered,
    held,
    scores,
    given,
    points,
    duties,
    firstText,
    hasError,
  };
}

type Names = Pick<RowFacts, 'number' | 'numbered' | 'ownNumber' | 'label'>;

function namesOf(numberCell: Cell | undefined, labelCell: Cell | undefined): Names {
  const number = shownText(numberCell).trim();
  const label = shownText(labelCell).trim();
  const numbered = number === '' ? undefined : readRowNumber(number);
  if (numbered) return { number, numbered, ownNumber: true, label };
  // A text in the STT column that is no number is a heading merged over it, or a label of a total.
  const text = label === '' ? number : label;
  const split = splitNumber(text);
  if (split)
    return { number: split.number, numbered: readRowNumber(split.number), ownNumber: false, label: split.label };
  return { number: label === '' ? '' : number, numbered: undefined, ownNumber: false, label: text };
}

function isWide({ left, right }: Area, { uses }: ColumnPlan): boolean {
  for (let column = left + 1; column <= right; column++) if ((uses[column] ?? 0) & (USE.score | USE.duty)) return true;
  return false;
}
