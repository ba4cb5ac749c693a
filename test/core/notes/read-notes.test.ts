// What is read of a sheet of notes, however it was moved or filled in by hand, and what is said of lines that can't be used.
import { RESULT_WORDS, withoutOwnSheets } from '../../../src/core/notes/own-sheets';
import { sayDay } from '../../../src/core/calendar/civil-day';
import { recognise } from '../../../src/core/tables/recognise';
import { workbookFrom } from '../workbook-text';
import { notesText } from './noted';

const WORK = '# Trang: Bảng\n| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Một | 5 |\n';

function read(...lines: readonly string[]) {
  return withoutOwnSheets(workbookFrom(WORK + notesText(...lines))).notes;
}

const said = (...lines: readonly string[]) => read(...lines).faults.map(({ says }) => says);

test('a line with all that it needs', () => {
  const { notes, faults } = read(
    '| @02/11/2026 | Bỏ qua mục | Điểm vượt điểm tối đa (diem-vuot-toi-da) | Bảng | C2 | 5 | từ 0 đến 4 | Đã được thành phố cho thêm điểm | Trần Thị Mai |',
    '| 03/11/2026 | tắt quy tắc | qua-han | | | | | Nhiệm vụ theo dõi ở phần mềm khác | Trần Thị Mai |',
    '| | Trả lời | han-hai-cach-hieu | Bảng | B2 | Một | Ngày nào? | Tính cả ngày được ghi | |',
  );
  expect(faults).toEqual([]);
  expect(notes.map(({ day, ...note }) => ({ ...note, day: day && sayDay(day) }))).toEqual([
    {
      kind: 'set-aside',
      at: { sheet: 'Ghi chú kiểm tra', row: 1, column: 0 },
      rule: 'diem-vuot-toi-da',
      cell: { sheet: 'Bảng', row: 1, column: 2 },
      content: '5',
      expected: 'từ 0 đến 4',
      says: 'Đã được thành phố cho thêm điểm',
      by: 'Trần Thị Mai',
      day: '02/11/2026',
    },
    expect.objectContaining({ kind: 'switched-off', rule: 'qua-han', day: '03/11/2026' }),
    expect.objectContaining({ kind: 'answer', says: 'Tính cả ngày được ghi', by: '', day: undefined }),
  ]);
});

test('columns in another order, some left out, rows above and between', () => {
  const { notes } = withoutOwnSheets(
    workbookFrom(
      '# Trang: Đổi tên\n| Ghi chú |\n\n| x | Người ghi | Ô | Trang | Quy tắc | Loại | NỘI DUNG Ô LÚC GHI | Lý do, câu trả lời |\n\n| | Mai | C2 | Bảng | qua-han | Bỏ qua mục | 5 | Đã hoàn thành tháng trước |',
    ),
  ).notes;
  expect(notes.map(({ at, cell, by }) => [at, cell, by])).toEqual([
    [{ sheet: 'Đổi tên', row: 4, column: 1 }, { sheet: 'Bảng', row: 1, column: 2 }, 'Mai'],
  ]);
});

test.each([
  [
    '| | Bỏ | qua-han | Bảng | C2 | 5 | | Đã hoàn thành rồi | Mai |',
    'chưa chọn loại (Bỏ qua mục, Tắt quy tắc, Trả lời)',
  ],
  ['| | Bỏ qua mục | | Bảng | C2 | 5 | | Đã hoàn thành rồi | Mai |', 'chưa ghi quy tắc'],
  ['| | Bỏ qua mục | qua-han | Bảng | C2 | 5 | | xong | Mai |', 'lý do cần ít nhất 10 chữ cái'],
  ['| | Tắt quy tắc | qua-han | | | | | Đã hoàn thành rồi | |', 'chưa ghi tên người ghi'],
  ['| | Trả lời | qua-han | Bảng | C2 | 5 | | | Mai |', 'chưa ghi câu trả lời'],
  ['| | Bỏ qua mục | qua-han | Bảng | | 5 | | Đã hoàn thành rồi | Mai |', 'chưa ghi trang và ô'],
  ['| | Bỏ qua mục | qua-han | Bảng | #REF! | 5 | | Đã hoàn thành rồi | Mai |', 'ô được ghi chú không còn'],
  ['| | Bỏ qua mục | qua-han | Bảng | C2 | | | Đã hoàn thành rồi | Mai |', 'chưa ghi nội dung ô lúc ghi'],
])('%s → %s', (line, lacks) => {
  expect(said(line)).toEqual([`Ghi chú ở dòng 2 chưa được dùng: ${lacks}.`]);
});

test('blank lines and remarks beside the table say nothing', () => {
  expect(read('', '| @02/11/2026 | | | | | | | | Mai |')).toEqual({ notes: [], faults: [] });
});

test('notes of several sheets, hidden ones too, come together; the sheets are no tables and state nothing', () => {
  const line = '| | Tắt quy tắc | qua-han | | | | | Nhiệm vụ theo dõi ở nơi khác | Mai |';
  const { notes, workbook, tables } = recognise(
    workbookFrom(`${WORK}${notesText(line)}\n${notesText(line).replace('# Trang:', '# Trang ẩn:')}2`),
  );
  expect(notes.notes.length).toBe(2);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Bảng']);
  expect(tables.map(({ sheet }) => sheet)).toEqual(['Bảng']);
});

test('sheets that tell the result of a check are no work of the officer; what only resembles them is', () => {
  const results = RESULT_WORDS.map(
    (words, at) => `# Trang: Kết quả ${at}\n| STT | ${words.join(' | ')} |\n| 1 | a |\n`,
  );
  const alike = '# Trang: Giống\n| Ô | Mức | Tên | Sai gì |\n| 1 | 2 | 3 | 4 |';
  const { workbook } = withoutOwnSheets(workbookFrom(WORK + results.join('') + alike));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Bảng', 'Giống']);
});

test('a workbook without such sheets stays the same', () => {
  const workbook = workbookFrom(WORK);
  expect(withoutOwnSheets(workbook).workbook).toBe(workbook);
});
