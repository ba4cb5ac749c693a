// The fix that puts the figures that stand now in place of formulas that others can't calculate.
import type { SurveyedCell } from '../tables/sheet-survey';
import { setValue } from '../workbook/set-cell';
import { isCellError } from '../workbook/snapshot';
import type { Fix } from './finding';

/** One fix for all cells, after a question; none where one shows an error: that is no figure. */
export function frozen(sheet: string, cells: readonly SurveyedCell[]): { readonly fix?: Fix } {
  if (cells.some(({ cell }) => isCellError(cell.value))) return {};
  return {
    fix: {
      safety: 'unsafe',
      says: `Thay công thức bằng số đang hiện ở ${cells.length} ô.`,
      question: 'Số đang hiện là số đúng?',
      edits: cells.map(({ row, cell }) => setValue({ sheet, row, column: cell.column }, cell, cell.value)),
    },
  };
}
