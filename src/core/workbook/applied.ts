// What a workbook becomes when cell edits are applied to its snapshot: for previews and tests, without a host; formulas are not recalculated.
import type { CellContent, EditResult, SetCell } from './edits';
import { sameContent } from './edits';
import { contentOf } from './set-cell';
import type { Cell, Row, Sheet, Workbook } from './snapshot';

export interface Applied {
  readonly workbook: Workbook;
  readonly results: readonly EditResult[];
}

/** Applies edits all or nothing: one cell that holds something else than expected, and the workbook stays as it is. */
export function applied(workbook: Workbook, edits: readonly SetCell[]): Applied {
  const results = edits.map((edit): EditResult => {
    const sheet = workbook.sheets.find(({ name }) => name === edit.cell.sheet);
    if (sheet === undefined) return { edit, outcome: 'failed', message: `Không có trang “${edit.cell.sheet}”.` };
    const found = contentOf(cellOf(sheet, edit.cell.row, edit.cell.column));
    return sameContent(found, edit.before) ? { edit, outcome: 'done' } : { edit, outcome: 'conflict', found };
  });
  if (results.some(({ outcome }) => outcome !== 'done')) return { workbook, results };
  return { workbook: { ...workbook, sheets: workbook.sheets.map((sheet) => edited(sheet, edits)) }, results };
}

function cellOf(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows.find(({ index }) => index === row)?.cells.find((cell) => cell.column === column);
}

function edited(sheet: Sheet, edits: readonly SetCell[]): Sheet {
  const own = edits.filter(({ cell }) => cell.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const rows = new Map<number, Row>(sheet.rows.map((row) => [row.index, row]));
  for (const { cell, after } of own) {
    const row = rows.get(cell.row) ?? { index: cell.row, cells: [] };
    rows.set(cell.row, { index: cell.row, cells: withCell(row.cells, cell.column, after) });
  }
  return {
    ...sheet,
    rows: [...rows.values()].filter(({ cells }) => cells.length > 0).sort((one, other) => one.index - other.index),
  };
}

function withCell(
  cells: readonly Cell[],
  column: number,
  { value, formula, numberFormat }: CellContent,
): readonly Cell[] {
  const others = cells.filter((cell) => cell.column !== column);
  if (value === null && formula === undefined) return others;
  const cell: Cell = {
    column,
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
  return [...others, cell].sort((one, other) => one.column - other.column);
}
