// Decides that no sum may depend on itself, directly or through other cells of its sheet.
import { ROLE_NAMES, capitalised, rowContext, sayCell, sayCells } from '../tables/row-names';
import { pointColumns, scoreSheet } from '../tables/score-sheet';
import type { ScoreColumn } from '../tables/score-sheet';
import { sumsOf } from '../tables/sums';
import type { Table, TableRow } from '../tables/table';
import type { CellRef } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import { referencesOf } from '../workbook/references';
import type { Rule } from './rule';

// A sheet on which every row looks at whole columns is not followed to its end.
const MOST_ROWS = 100_000;

const rule: Rule = {
  meta: {
    id: 'circular-formula',
    alias: 'cong-thuc-vong-lap',
    severity: 'error',
    title: 'Công thức vòng lặp',
    why: 'Excel không tính được, thường hiện 0 hoặc giữ số cũ, nên tổng điểm và mức đạt sai.',
    source: 'Quy tắc của CQTT',
    page: {
      finds: 'Công thức của điểm nhóm hoặc tổng điểm lấy số từ chính ô đó, trực tiếp hoặc qua các ô khác cùng trang.',
      leaves: 'Vòng lặp ngoài các dòng cộng; vòng lặp qua trang khác.',
      wrong: 'Ô D30 ghi =SUM(D4:D30).',
      right: 'Ô D30 ghi =SUM(D4:D29).',
    },
  },
  kinds: ['scoring', 'criteria'],
  *check(table) {
    for (const column of pointColumns(scoreSheet(table))) {
      for (const { row, cell, through } of circlesOf(table, column)) {
        const by = through.length === 0 ? 'cộng cả chính ô này' : `lấy số từ chính nó qua ${sayCells(through)}`;
        yield {
          cell,
          what: `${capitalised(ROLE_NAMES[column.role])}: công thức ở ${sayCell(cell)} ${by}.`,
          how: `Sửa công thức ở ${sayCell(cell)} để không còn lấy số từ chính ô này.`,
          context: rowContext(row),
          received: String(table.grid.at(cell.row, cell.column)?.formula),
        };
      }
    }
  },
};

interface Circle {
  readonly row: TableRow;
  readonly cell: CellRef;
  /** The other cells of the circle; none where the formula names its own cell. */
  readonly through: readonly CellRef[];
}

/** The circles that the sums of a column are part of, each once. */
function circlesOf(table: Table, column: ScoreColumn): readonly Circle[] {
  const found: Circle[] = [];
  const told = new Set<string>();
  const budget = { rows: MOST_ROWS };
  for (const { row } of sumsOf(table)) {
    const { ref: cell, cell: held } = column.at(row);
    if (held?.formula === undefined || told.has(keyOf(cell))) continue;
    const through = wayBack(table.grid, cell, budget);
    if (through === undefined) continue;
    found.push({ row, cell, through });
    for (const one of through) told.add(keyOf(one));
  }
  return found;
}

/** The cells through which a formula comes back to its own cell; undefined where it does not. */
function wayBack(grid: Grid, start: CellRef, budget: { rows: number }): readonly CellRef[] | undefined {
  const seen = new Set<string>();
  const open: { readonly cell: CellRef; readonly way: readonly CellRef[] }[] = [{ cell: start, way: [] }];
  for (let next = open.shift(); next; next = open.shift()) {
    for (const cell of formulaCells(grid, next.cell, budget)) {
      if (keyOf(cell) === keyOf(start)) return next.way;
      if (seen.has(keyOf(cell))) continue;
      seen.add(keyOf(cell));
      open.push({ cell, way: [...next.way, cell] });
    }
  }
  return undefined;
}

/** The cells with formulas that a formula refers to on its sheet, as far as the budget reaches. */
function* formulaCells(grid: Grid, { sheet, row, column }: CellRef, budget: { rows: number }): Iterable<CellRef> {
  for (const { sheet: named, area } of referencesOf(String(grid.at(row, column)?.formula), sheet)) {
    if (named !== sheet) continue;
    for (let at = area.top; at <= area.bottom && budget.rows > 0; at++) {
      budget.rows -= 1;
      for (const cell of grid.cellsOf(at)) {
        if (cell.formula === undefined || cell.column < area.left || cell.column > area.right) continue;
        yield { sheet, row: at, column: cell.column };
      }
    }
  }
}

function keyOf({ row, column }: CellRef): string {
  return `${row},${column}`;
}

export default rule;
