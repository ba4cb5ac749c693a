// How notes are written and taken back: as a new sheet where there is none, else into blank lines; never over what somebody wrote.
import { dayNumber, type CivilDay } from '../calendar/civil-day';
import { CHECK_NOTES_SPEC, NOTE_KINDS } from '../sheets/check-notes-spec';
import type { NoteColumn } from '../sheets/check-notes-spec';
import { buildCheckNotes, FIRST_NOTE_ROW } from '../sheets/build-check-notes';
import { freeSheetName } from '../sheets/free-sheet-name';
import { DAY_FORMAT } from '../sheets/looks';
import type { CellRef } from '../workbook/address';
import type { CellContent, Edit, SetCell } from '../workbook/edits';
import { isBlankCell } from '../workbook/cell-text';
import { inUnicode } from '../workbook/unicode';
import { contentOf } from '../workbook/set-cell';
import type { Cell, Row, Sheet, Workbook } from '../workbook/snapshot';
import { followingFormula } from './followed-cell';
import { cellName } from '../workbook/address';
import type { NoteKind } from './note';
import { notedContent } from './noted-content';
import { notesPlace } from './own-sheets';
import type { NotesPlace } from './own-sheets';

/** A note to be written. */
export interface NewNote {
  readonly kind: NoteKind;
  readonly rule: { readonly alias: string; readonly title: string };
  /** None for a rule that is switched off. */
  readonly cell?: CellRef;
  readonly expected?: string;
  readonly says: string;
  readonly by: string;
}

/** The edits that write notes on a workbook as it stands. */
export function notesAdded(workbook: Workbook, added: readonly NewNote[], day: CivilDay): readonly Edit[] {
  const lines = added.map((note) => contentsOf(workbook, note, day));
  const there = workbook.sheets.flatMap((sheet) => {
    const place = notesPlace(sheet);
    return place ? [{ sheet, place }] : [];
  })[0];
  if (there) return appended(there.sheet, there.place, lines);
  const cells = lines.flatMap((line, at) =>
    [...line].map(([role, { value, formula }]) => ({
      row: FIRST_NOTE_ROW + at,
      column: CHECK_NOTES_SPEC.columns.findIndex((column) => column.role === role),
      value,
      ...(formula === undefined ? {} : { formula }),
    })),
  );
  const name = freeSheetName(workbook, CHECK_NOTES_SPEC.name);
  return [{ kind: 'add-sheet', content: buildCheckNotes(name, cells), quiet: true }];
}

/** The edits that blank the line of a note, as it stands in the workbook. */
export function noteTakenBack(workbook: Workbook, at: CellRef): readonly SetCell[] {
  const sheet = workbook.sheets.find(({ name }) => name === at.sheet);
  const place = sheet && notesPlace(sheet);
  const row = sheet?.rows.find(({ index }) => index === at.row);
  if (place === undefined || row === undefined) return [];
  const columns = new Set(place.columns.values());
  return row.cells
    .filter((cell) => columns.has(cell.column))
    .map((cell) => ({
      kind: 'set-cell',
      cell: { sheet: at.sheet, row: at.row, column: cell.column },
      before: contentOf(cell),
      after: { value: null },
    }));
}

type Line = ReadonlyMap<NoteColumn, CellContent>;

function contentsOf(workbook: Workbook, note: NewNote, day: CivilDay): Line {
  const { kind, rule, cell, expected = '', says, by } = note;
  const line = new Map<NoteColumn, CellContent>([
    ['day', { value: dayNumber(day), numberFormat: DAY_FORMAT }],
    ['kind', text(NOTE_KINDS[kind])],
    ['rule', text(`${rule.title} (${rule.alias})`)],
  ]);
  if (cell) {
    line.set('sheet', text(cell.sheet));
    line.set('cell', { value: cellName(cell.row, cell.column), formula: `=${followingFormula(cell)}` });
    line.set('content', text(notedContent(cellIn(inUnicode(workbook), cell))));
  }
  if (expected !== '') line.set('expected', text(expected));
  line.set('says', text(says.trim()));
  if (by.trim() !== '') line.set('by', text(by.trim()));
  return line;
}

function text(value: string): CellContent {
  return { value, numberFormat: '@' };
}

function cellIn({ sheets }: Workbook, { sheet, row, column }: CellRef): Cell | undefined {
  const rows = sheets.find(({ name }) => name === sheet)?.rows;
  return rows?.find(({ index }) => index === row)?.cells.find((cell) => cell.column === column);
}

/** Each line into the next row that is blank from side to side. */
function appended(sheet: Sheet, { headerRow, columns }: NotesPlace, lines: readonly Line[]): readonly SetCell[] {
  const rows = new Map<number, Row>(sheet.rows.map((row) => [row.index, row]));
  let row = headerRow;
  return lines.flatMap((line) => {
    do row += 1;
    while (rows.get(row)?.cells.some((cell) => !isBlankCell(cell)));
    const cells = rows.get(row)?.cells ?? [];
    return [...line].flatMap(([role, after]): readonly SetCell[] => {
      const column = columns.get(role);
      if (column === undefined) return [];
      const before = contentOf(cells.find((cell) => cell.column === column));
      return [{ kind: 'set-cell', cell: { sheet: sheet.name, row, column }, before, after }];
    });
  });
}
