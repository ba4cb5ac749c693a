// How an officer is asked which column holds which scores, and what an answer says of the columns.
import { columnLetters } from '../workbook/address';
import type { CellRef } from '../workbook/address';
import { isBlankCell, shownText } from '../workbook/cell-text';
import { normalForm } from '../text';
import type { ColumnAnswer } from './recognised';
import { ROLE_NAMES } from './row-names';
import type { Table, UnsureColumn } from './table';

const LONGEST_NAME = 60;

export interface ColumnQuestion {
  readonly text: string;
  /** One for each candidate, and one for none of them. */
  readonly answers: readonly string[];
}

/** “Cột nào là điểm tự chấm?” with each column by letter and header. */
export function columnQuestion(table: Table, { role, candidates }: UnsureColumn): ColumnQuestion {
  const none = candidates.length === 1 ? 'Không phải cột này' : `Không phải ${candidates.length} cột này`;
  return {
    text: candidates.length === 1 ? `Cột này là ${ROLE_NAMES[role]}?` : `Cột nào là ${ROLE_NAMES[role]}?`,
    answers: [...candidates.map((column) => columnName(table, column)), none],
  };
}

/** What an answer says of every candidate; nothing where the question has no such answer. */
export function columnAnswers(table: Table, unsure: UnsureColumn, answer: string): readonly ColumnAnswer[] {
  const { answers } = columnQuestion(table, unsure);
  const chosen = answers.indexOf(answer);
  if (chosen < 0) return [];
  return unsure.candidates.map((column, place) => ({
    sheet: table.sheet,
    column,
    role: place === chosen ? unsure.role : 'none',
  }));
}

/** The lowest header cell of a column. */
export function headerCell(table: Table, column: number): CellRef {
  const { top, bottom } = table.headerArea;
  let row = bottom;
  while (row > top && isBlankCell(table.grid.at(row, column))) row -= 1;
  return { sheet: table.sheet, row, column };
}

/** “Cột E – “Điểm””. */
export function columnName(table: Table, column: number): string {
  const { row } = headerCell(table, column);
  const header = normalForm(shownText(table.grid.at(row, column)));
  return `Cột ${columnLetters(column)} – “${header.slice(0, LONGEST_NAME)}”`;
}
