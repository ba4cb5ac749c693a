// Where a sheet states the level reached and the level registered: beside a label under the table or above its header.
import type { CellRef } from '../workbook/address';
import { isBlankCell, shownText } from '../workbook/cell-text';
import type { Grid } from '../workbook/grid';
import type { Cell } from '../workbook/snapshot';
import { plainLabel, readRowWords } from './row-words';
import type { LevelCell, Table } from './table';

export interface LevelCells {
  readonly levels: readonly LevelCell[];
  readonly registered?: CellRef;
}

interface Label {
  readonly words: 'level' | 'registered';
  readonly row: number;
  readonly column: number;
  readonly values: readonly number[];
  /** Whose scores its own words name: "Mức tự đánh giá". */
  readonly by: LevelCell['by'];
}

const LONGEST_LABEL = 60;
const SELF = /(?:^| )tu (?:cham|danh gia|xep|nhan)(?: |$)/;
const APPRAISED = /(?:^| )(?:tham dinh|hoi dong|phuc tra)(?: |$)/;
const VALUE_INSIDE = /[:：]\s*\S/;

/** The cells in some rows of a sheet; a blank one is given too, where its label stands alone. */
export function levelCells(
  grid: Grid,
  rows: { readonly from: number; readonly to: number },
  columns: Table['columns'],
  beside: { readonly left: number; readonly right: number },
): LevelCells {
  const labels: Label[] = [];
  for (let row = rows.from; row <= rows.to; row++) labels.push(...labelsOf(grid, row, beside));
  const beyond = labels.flatMap(({ column, values }) => values.filter((value) => value > column));
  const usual = beyond[0] ?? columns.max?.[0] ?? columns.self?.[0];
  const cellAt = (row: number, column: number): CellRef => ({ sheet: grid.sheet.name, row, column });
  const cells = (label: Label): readonly CellRef[] =>
    (label.values.length > 0
      ? label.values
      : [usual !== undefined && usual > label.column ? usual : label.column + 1]
    ).map((column) => cellAt(label.row, column));
  const levels = labels
    .filter(({ words }) => words === 'level')
    .flatMap((label) => cells(label).map((cell) => ({ cell, ...(label.by ? { by: label.by } : {}) })));
  const registered = labels.filter(({ words }) => words === 'registered').flatMap(cells)[0];
  return { levels: levels.map((cell) => levelCell(cell, levels, columns)), ...(registered ? { registered } : {}) };
}

function labelsOf(grid: Grid, row: number, { left, right }: { left: number; right: number }): readonly Label[] {
  const labels: Label[] = [];
  const cells = grid.cellsOf(row).filter((cell) => cell.column >= left && cell.column <= right && !isBlankCell(cell));
  cells.forEach((cell, place) => {
    if (typeof cell.value !== 'string') return;
    const words = readRowWords(cell.value);
    if (words !== 'level' && words !== 'registered') return;
    const own = VALUE_INSIDE.test(cell.value);
    const values = own ? [cell.column] : valuesAfter(cells.slice(place + 1));
    if (values.length === 0 && (cell.value.length > LONGEST_LABEL || isTitle(cell.value))) return;
    labels.push({ words, row, column: labelEnd(grid, row, cell), values, by: sideOf(cell.value) });
  });
  return labels;
}

// "BẢN ĐĂNG KÝ MỨC" over a table is its title; a label ends with a colon, or is in small letters.
function isTitle(text: string): boolean {
  return !/:\s*$/.test(text) && text === text.toUpperCase();
}

/** The columns of the values that follow a label, up to the next label. */
function valuesAfter(cells: readonly Cell[]): readonly number[] {
  const columns: number[] = [];
  for (const cell of cells) {
    const words = typeof cell.value === 'string' ? readRowWords(cell.value) : undefined;
    if (words !== undefined || shownText(cell).length > LONGEST_LABEL) break;
    columns.push(cell.column);
  }
  return columns;
}

function labelEnd(grid: Grid, row: number, cell: Cell): number {
  return grid.mergeAt(row, cell.column)?.right ?? cell.column;
}

/** Of several levels in one row each belongs to the score over it, unless its label says whose it is. */
function levelCell(level: LevelCell, all: readonly LevelCell[], columns: Table['columns']): LevelCell {
  const several = all.filter(({ cell }) => cell.row === level.cell.row).length > 1;
  const over = (['self', 'appraised'] as const).find((role) => columns[role]?.includes(level.cell.column));
  return several && over ? { ...level, by: over } : level;
}

function sideOf(label: string): LevelCell['by'] {
  const plain = plainLabel(String(label.split(/[:：]/)[0]));
  if (SELF.test(plain)) return 'self';
  return APPRAISED.test(plain) ? 'appraised' : undefined;
}
