// How a row, a cell and a column of points are named in a sentence for officers.
import { cellName } from '../workbook/address';
import type { CellRef } from '../workbook/address';
import { normalForm } from '../text';
import { withoutEnding } from './numbering';
import { parentOf } from './relatives';
import type { ScoreRole } from './score-sheet';
import type { RowKind, Table, TableRow } from './table';

const LONGEST_LABEL = 120;
const SHORT_LABEL = 60;

export const ROLE_NAMES: Readonly<Record<ScoreRole, string>> = {
  max: 'điểm tối đa',
  self: 'điểm tự chấm',
  appraised: 'điểm thẩm định',
};

/**
 * A cell in a sentence.
 * @example sayCell({ sheet: 'A', row: 18, column: 3 }) // → "ô D19"
 */
export function sayCell({ row, column }: Pick<CellRef, 'row' | 'column'>): string {
  return `ô ${cellName(row, column)}`;
}

/** Up to five cells of one sheet by name, of more the first three: "các ô F18, F26, F29 và 6 ô khác". */
export function sayCells(cells: readonly Pick<CellRef, 'row' | 'column'>[]): string {
  const names = cells.map(({ row, column }) => cellName(row, column));
  if (names.length === 1) return `ô ${names[0]}`;
  return names.length <= 5
    ? `các ô ${names.join(', ')}`
    : `các ô ${names.slice(0, 3).join(', ')} và ${names.length - 3} ô khác`;
}

const NOUNS: Readonly<Partial<Record<RowKind, string>>> = { task: 'Nhiệm vụ', group: 'Nhóm', document: 'Văn bản' };

/** "Tiêu chí 2.3", "Nhiệm vụ 7", "Nhóm II"; a row without number by the first words of its label, one without either by its place. */
export function rowName(row: TableRow): string {
  const noun = NOUNS[row.kind] ?? 'Tiêu chí';
  const number = plainNumber(row);
  if (number === '' && row.label.trim() === '') return `${noun} ở dòng ${row.row + 1}`;
  return number === '' ? `${noun} “${shortened(row.label, SHORT_LABEL)}”` : `${noun} ${number}`;
}

/** The cell in which the words of a criterion or a task stand. */
export function labelCell({ sheet, columns }: Table, { row }: TableRow): CellRef {
  const [column] = [columns.criterion, columns.task].flatMap((found) => found ?? []);
  return { sheet, row, column: Number(column) };
}

/** The name of a row within a sentence. */
export function rowNameInside(row: TableRow): string {
  return rowName(row).replace(/^./u, (letter) => letter.toLowerCase());
}

/** Words as they begin a sentence. */
export function capitalised(words: string): string {
  return words.replace(/^./u, (letter) => letter.toUpperCase());
}

/** One line of context: "2.3 Xin lỗi khi trễ hẹn". */
export function rowContext(row: TableRow): string {
  return shortened(`${plainNumber(row)} ${row.label}`.trim(), LONGEST_LABEL);
}

/** The row with its group, where numbers begin again in each group: "Tiêu chí 3 (nhóm II)". */
export function rowNameInTable(table: Table, row: TableRow): string {
  const group = parentOf(table, row);
  const repeated = /^\d+$/.test(plainNumber(row)) && group?.kind === 'group' && restarts(table);
  return repeated ? `${rowName(row)} (${rowNameInside(group)})` : rowName(row);
}

function restarts(table: Table): boolean {
  const firsts = table.rows.filter(
    (row) => (row.kind === 'criterion' || row.kind === 'task') && plainNumber(row) === '1',
  );
  return firsts.length > 1;
}

function plainNumber(row: TableRow): string {
  return withoutEnding(row.number);
}

function shortened(text: string, longest: number): string {
  const plain = normalForm(text);
  return plain.length <= longest ? plain : `${plain.slice(0, longest).trimEnd()}…`;
}
