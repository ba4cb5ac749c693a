// Ghi chú kiểm tra as a sheet: title, how it is used, header, the first lines; ruled like a log, with room below.
import { CHECK_NOTES_SPEC, NOTE_KINDS } from './check-notes-spec';
import * as looks from './looks';
import { SheetDraft, block } from './sheet-draft';
import type { SheetContent } from './sheet-content';
import type { CellValue } from '../workbook/snapshot';
import { columnOf } from './standard-sheets';
import { centreColumns, putHeader, widthsOf } from './table-frame';

const HEADER_ROW = 3;
/** Where the first line stands. */
export const FIRST_NOTE_ROW = HEADER_ROW + 1;
/** Lines that are ruled beforehand, about two pages. */
const RULED = 30;
/** Lines for which formats and lists are ready. */
const READY = 100;
const KIND = columnOf(CHECK_NOTES_SPEC, 'kind');
const DAY = columnOf(CHECK_NOTES_SPEC, 'day');
const CELL = columnOf(CHECK_NOTES_SPEC, 'cell');

/** A cell of a note; beside a formula its value. */
export interface NoteCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
}

/** `lines` are the cells of the first notes, in their places. */
export function buildCheckNotes(name: string, lines: readonly NoteCell[]): SheetContent {
  const draft = new SheetDraft();
  const last = CHECK_NOTES_SPEC.columns.length - 1;
  const ready = FIRST_NOTE_ROW + READY - 1;
  const ruled = Math.max(FIRST_NOTE_ROW + RULED - 1, ...lines.map(({ row }) => row));
  draft.put(0, 0, 'GHI CHÚ KIỂM TRA');
  draft.merge(block(0, 0, 0, last), looks.TITLE);
  draft.put(
    1,
    0,
    'Mục đã bỏ qua có lý do, quy tắc đã tắt và câu trả lời. Xóa nội dung một dòng thì mục trở lại danh sách.',
  );
  draft.merge(block(1, 0, 1, last), looks.ITALIC_LINE);
  putHeader(draft, HEADER_ROW, CHECK_NOTES_SPEC);
  draft.look(block(FIRST_NOTE_ROW, 0, ready, last), NOTE_LINE, looks.TEXT);
  draft.look(block(FIRST_NOTE_ROW, 0, ruled, last), { border: 'all' });
  centreColumns(draft, CHECK_NOTES_SPEC, FIRST_NOTE_ROW, ready);
  draft.look(block(FIRST_NOTE_ROW, DAY, ready, DAY), looks.DAY);
  // A formula in a cell of text would stay a text.
  draft.look(block(FIRST_NOTE_ROW, CELL, ready, CELL), { numberFormat: 'General' });
  const values = Object.values(NOTE_KINDS);
  draft.entry({
    area: block(FIRST_NOTE_ROW, KIND, ready, KIND),
    allow: { kind: 'list', values },
    prompt: { title: 'Loại', text: `Chọn trong danh sách: ${values.join(', ')}.` },
    onWrong: 'warning',
  });
  for (const { row, column, value, formula } of lines) {
    if (formula === undefined) draft.put(row, column, value);
    else draft.calculate(row, column, formula.slice(1), value);
  }
  return draft.content({
    name,
    columnWidths: widthsOf(CHECK_NOTES_SPEC),
    frozenRows: FIRST_NOTE_ROW,
    print: { ...looks.PAGE, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    cursor: { row: FIRST_NOTE_ROW, column: KIND },
  });
}

const NOTE_LINE = { horizontal: 'left', vertical: 'top', wrap: true } as const;
