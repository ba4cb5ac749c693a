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
const NOTE_WORDS = CHECK_NOTES_SPEC.columns.map(({ role, header }) => [role, wordsOf(header)] as const);
const RESULT_HEADERS = RESULT_WORDS.map((words) => words.map((word) => foldedForComparison(word)));
const ROWS_LOOKED_AT = 30;
const LONGEST_HEADER = 40;
// No header of theirs has one; most texts of an officer's rows do, and need no further look.
const DIGIT = /\d/;

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
    const lines = headers(sheet);
    const place = placeIn(lines);
    if (place === undefined) return !areResult(lines);
    const read = readNotes(gridOf(sheet), place);
    notes = { notes: [...notes.notes, ...read.notes], faults: [...notes.faults, ...read.faults] };
    return false;
  });
  return sheets.length === workbook.sheets.length ? { workbook, notes } : { workbook: { ...workbook, sheets }, notes };
}

/** Where the notes stand in a sheet, whatever it is called; undefined for a sheet that is none of notes. */
export function notesPlace(sheet: Sheet): NotesPlace | undefined {
  return placeIn(headers(sheet));
}

function placeIn(lines: readonly HeaderLine[]): NotesPlace | undefined {
  for (const { headerRow, words } of lines) {
    const columns = new Map<NoteColumn, number>();
    for (const [role, header] of NOTE_WORDS) {
      const column = words.get(header);
      if (column !== undefined) columns.set(role, column);
    }
    if (NEEDED.every((role) => columns.has(role))) return { headerRow, columns };
  }
  return undefined;
}

function areResult(lines: readonly HeaderLine[]): boolean {
  return lines.some(({ words }) => RESULT_HEADERS.some((result) => result.every((word) => words.has(word))));
}

interface HeaderLine {
  readonly headerRow: number;
  readonly words: ReadonlyMap<string, number>;
}

/** The texts of the rows that can be a header, each with its column. */
function headers({ rows }: Sheet): readonly HeaderLine[] {
  return rows.slice(0, ROWS_LOOKED_AT).flatMap(({ index, cells }) => {
    const texts = cells.flatMap(({ column, value }) =>
      typeof value === 'string' && value.length <= LONGEST_HEADER && !DIGIT.test(value)
        ? [[value, column] as const]
        : [],
    );
    if (texts.length < RESULT_WORDS_FEWEST) return [];
    const words = new Map(texts.map(([text, column]) => [wordsOf(text), column]));
    return [{ headerRow: index, words }];
  });
}

function wordsOf(header: string): string {
  return foldedForComparison(headerWords(header));
}

const RESULT_WORDS_FEWEST = Math.min(...RESULT_WORDS.map(({ length }) => length));
