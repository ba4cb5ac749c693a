// Which sheets of a workbook are this product's own papers, not the officer's work: notes on the check, and results of earlier ones.
import { foldedForComparison } from '../text';
import { gridOf } from '../workbook/grid';
import type { Sheet, Workbook } from '../workbook/snapshot';
import { CHECK_NOTES_SPEC } from '../sheets/check-notes-spec';
import type { NoteColumn } from '../sheets/check-notes-spec';
import { headerWords } from '../sheets/spec';
import { NO_NOTES } from './note';
import type { CheckNotes } from './note';
import { readNotes } from './read-notes';

/** The columns without which a line of notes says nothing. */
const NEEDED: readonly NoteColumn[] = ['kind', 'rule', 'cell', 'content', 'says'];
/** Header words of the sheets that tell the result of a check. */
export const RESULT_WORDS: readonly (readonly string[])[] = [
  ['Ô', 'Mức', 'Tên', 'Sai gì', 'Cách sửa'],
  ['Tệp', 'Kết quả', 'Mức đạt', 'Chưa điền, chưa kiểm tra'],
  ['Tệp', 'Loại', 'Lý do, câu trả lời', 'Người ghi, ngày'],
];
const ROWS_LOOKED_AT = 30;
const LONGEST_HEADER = 40;

/** Where the columns of a sheet of notes stand. */
export interface NotesPlace {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<NoteColumn, number>;
}

export interface ParsedWorkbook {
  /** Without the sheets that no rule is to look at. */
  readonly workbook: Workbook;
  readonly notes: CheckNotes;
}

/** The officer's sheets, and what the notes beside them say. */
export function withoutOwnSheets(workbook: Workbook): ParsedWorkbook {
  let notes = NO_NOTES;
  const sheets = workbook.sheets.filter((sheet) => {
    const place = notesPlace(sheet);
    if (place === undefined) return !isResult(sheet);
    const read = readNotes(gridOf(sheet), place);
    notes = { notes: [...notes.notes, ...read.notes], faults: [...notes.faults, ...read.faults] };
    return false;
  });
  return sheets.length === workbook.sheets.length ? { workbook, notes } : { workbook: { ...workbook, sheets }, notes };
}

/** Where the notes stand in a sheet, whatever it is called; undefined for a sheet that is none of notes. */
export function notesPlace(sheet: Sheet): NotesPlace | undefined {
  for (const { headerRow, words } of headers(sheet)) {
    const columns = new Map<NoteColumn, number>();
    for (const { role, header } of CHECK_NOTES_SPEC.columns) {
      const column = words.get(foldedForComparison(headerWords(header)));
      if (column !== undefined) columns.set(role, column);
    }
    if (NEEDED.every((role) => columns.has(role))) return { headerRow, columns };
  }
  return undefined;
}

function isResult(sheet: Sheet): boolean {
  return headers(sheet).some(({ words }) =>
    RESULT_WORDS.some((result) => result.every((word) => words.has(foldedForComparison(word)))),
  );
}

/** The texts of the rows that can be a header, each with its column. */
function headers({ rows }: Sheet): readonly { headerRow: number; words: ReadonlyMap<string, number> }[] {
  return rows.slice(0, ROWS_LOOKED_AT).flatMap(({ index, cells }) => {
    const texts = cells.flatMap(({ column, value }) =>
      typeof value === 'string' && value.length <= LONGEST_HEADER ? [[value, column] as const] : [],
    );
    if (texts.length < RESULT_WORDS_FEWEST) return [];
    const words = new Map(texts.map(([text, column]) => [foldedForComparison(headerWords(text)), column]));
    return [{ headerRow: index, words }];
  });
}

const RESULT_WORDS_FEWEST = Math.min(...RESULT_WORDS.map(({ length }) => length));
