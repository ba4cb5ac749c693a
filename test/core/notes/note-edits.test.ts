// Notes are written into a new sheet or into blank lines, come back as they were meant, and are taken back without a trace.
import { noteTakenBack, notesAdded, type NewNote } from '../../../src/core/notes/note-edits';
import { withoutOwnSheets } from '../../../src/core/notes/own-sheets';
import { civilDay } from '../../../src/core/calendar/civil-day';
import type { Edit } from '../../../src/core/workbook/edits';
import { cellName } from '../../../src/core/workbook/address';
import { workbookFrom } from '../workbook-text';
import { edited, NOTES_HEADER, notesText } from './noted';

const WORK = '# Trang: Bảng\n| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Một | 5 |\n';
const rule = { alias: 'diem-vuot-toi-da', title: 'Điểm vượt điểm tối đa' };
const aside: NewNote = {
  kind: 'set-aside',
  rule,
  cell: { sheet: 'Bảng', row: 1, column: 2 },
  expected: 'từ 0 đến 4',
  says: ' Thành phố cho thêm điểm ',
  by: 'Trần Thị Mai',
};
const off: NewNote = { kind: 'switched-off', rule, says: 'Theo dõi ở phần mềm khác', by: 'Mai' };
const answer: NewNote = { kind: 'answer', rule, cell: { sheet: 'Bảng', row: 9, column: 0 }, says: 'Có', by: ' ' };

function today() {
  const day = civilDay(2026, 11, 2);
  if (day === undefined) throw new Error('02/11/2026 is a day.');
  return day;
}

const places = (edits: readonly Edit[]) =>
  edits.flatMap((edit) => (edit.kind === 'set-cell' ? [cellName(edit.cell.row, edit.cell.column)] : []));

test('without a sheet of notes one is added, and read back as it was meant', () => {
  const workbook = workbookFrom(WORK);
  const edits = notesAdded(workbook, [aside, off, answer], today());
  expect(edits.map((edit) => edit.kind === 'add-sheet' && [edit.content.name, edit.quiet])).toEqual([
    ['Ghi chú kiểm tra', true],
  ]);
  const { notes, faults } = withoutOwnSheets(edited(workbook, edits)).notes;
  expect(faults).toEqual([]);
  expect(notes).toEqual([
    {
      kind: 'set-aside',
      at: { sheet: 'Ghi chú kiểm tra', row: 4, column: 0 },
      rule: 'diem-vuot-toi-da',
      cell: aside.cell,
      content: '5',
      expected: 'từ 0 đến 4',
      says: 'Thành phố cho thêm điểm',
      by: 'Trần Thị Mai',
      day: today(),
    },
    expect.objectContaining({ kind: 'switched-off', by: 'Mai' }),
    expect.objectContaining({ kind: 'answer', content: '(ô trống)', by: '' }),
  ]);
});

test('a sheet of another content with that name stays: the new one has a number', () => {
  const edits = notesAdded(workbookFrom(`${WORK}# Trang: GHI CHÚ KIỂM TRA\n| việc riêng |`), [off], today());
  expect(edits.map((edit) => edit.kind === 'add-sheet' && edit.content.name)).toEqual(['Ghi chú kiểm tra (2)']);
});

test('further notes go into lines that are blank from side to side, and expect them blank', () => {
  const workbook = workbookFrom(
    WORK +
      notesText(
        '| | Bỏ qua mục | qua-han | Bảng | C2 | 5 | | Đã xong từ quý trước | Mai |',
        "| ' |",
        '| | | | | | | | | | riêng |',
      ),
  );
  const edits = notesAdded(workbook, [off, off], today());
  expect(places(edits)).toEqual(['A3', 'B3', 'C3', 'H3', 'I3', 'A5', 'B5', 'C5', 'H5', 'I5']);
  expect(edits.every((edit) => edit.kind === 'set-cell' && (edit.before.value ?? '') === '')).toBe(true);
  expect(withoutOwnSheets(edited(workbook, edits)).notes.notes.length).toBe(3);
});

test('a column that the officer took out is left out', () => {
  const header = NOTES_HEADER.replace('| Ngày |', '|').replace('| Người ghi |', '|');
  const workbook = workbookFrom(`${WORK}# Trang: Ghi chú\n${header}`);
  expect(places(notesAdded(workbook, [off], today()))).toEqual(['A2', 'B2', 'G2']);
});

test('taken back, the line is blank again: only its own cells, as they stand', () => {
  const workbook = workbookFrom(
    WORK + notesText('| | Tắt quy tắc | qua-han | | | | | Theo dõi ở nơi khác | Mai | riêng |'),
  );
  const [note] = withoutOwnSheets(workbook).notes.notes;
  const edits = note ? noteTakenBack(workbook, note.at) : [];
  expect(places(edits)).toEqual(['B2', 'C2', 'H2', 'I2']);
  const after = edited(workbook, edits);
  expect(withoutOwnSheets(after).notes.notes).toEqual([]);
  expect(after.sheets[1]?.rows[1]?.cells.map(({ value }) => value)).toEqual(['riêng']);
});

test('a line or sheet that is gone has nothing to take back', () => {
  const workbook = workbookFrom(WORK + notesText());
  const at = { sheet: 'Ghi chú kiểm tra', row: 7, column: 0 };
  expect(noteTakenBack(workbook, at)).toEqual([]);
  expect(noteTakenBack(workbook, { ...at, sheet: 'Bảng' })).toEqual([]);
  expect(noteTakenBack(workbook, { ...at, sheet: 'Không có' })).toEqual([]);
});
