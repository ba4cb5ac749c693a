// What notes do to a report: set aside with reason, name and day; back when the cell or what is expected changes; answers that settle.
import type { Report } from '../../../src/core/check';
import { sayDay } from '../../../src/core/calendar/civil-day';
import { cellName } from '../../../src/core/workbook/address';
import { checked } from '../rules/rule-workbooks';
import { notesText } from '../notes/noted';

const SCORES = [
  '# Trang: Bảng chấm',
  '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng |',
  '| I | Nhóm một | 10 | 11 | |',
  '| 1 | Niêm yết thủ tục | 4 | 5 | Báo cáo số 1/BC-UBND |',
  '| 2 | Trả hồ sơ đúng hạn | 6 | 6 | Báo cáo số 2/BC-UBND |',
  '',
].join('\n');
const TASKS = [
  '# Trang: Phụ lục',
  '| STT | Nhiệm vụ | Thời gian | Chủ trì |',
  '| 1 | Báo cáo tổng kết | Chậm nhất trước ngày 31/12/2026 | Phòng Kinh tế |',
  '',
].join('\n');
const ABOVE = '(diem-vuot-toi-da)';
const READINGS = 'Hạn có hai cách hiểu (han-hai-cach-hieu)';

const open = ({ findings }: Report) =>
  findings.map(({ rule, cell, returned }) => `${cellName(cell.row, cell.column)} ${rule}${returned ? ' trở lại' : ''}`);
const aside = ({ setAside }: Report) =>
  setAside.map(({ note, title, findings }) => {
    const day = note.day ? sayDay(note.day) : '';
    return [title, findings.map(({ cell }) => cellName(cell.row, cell.column)).join(), note.says, note.by, day].join(
      ' · ',
    );
  });
const notChecked = (report: Report) =>
  report.notChecked.map(({ says }) => says).filter((says) => /Ghi chú|đã tắt/.test(says));

const note = (cell: string, content: string, expected = '') =>
  notesText(
    `| @02/11/2026 | Bỏ qua mục | Tên ${ABOVE} | Bảng chấm | ${cell} | ${content} | ${expected} | Thành phố cho thêm điểm | Mai |`,
  );

test('without notes the finding is open', () => {
  expect(open(checked(SCORES))).toEqual(['D3 score-above-max']);
  expect(checked(SCORES)).toMatchObject({ setAside: [], answered: [] });
});

test('set aside, a finding is listed with reason, name and day, and what follows from it is gone with it', () => {
  const report = checked(SCORES + note('D3', '5'));
  expect(open(report)).toEqual([]);
  expect(aside(report)).toEqual(['Điểm vượt điểm tối đa · D3 · Thành phố cho thêm điểm · Mai · 02/11/2026']);
  expect(notChecked(report)).toEqual([]);
});

test.each([
  ['nội dung ô khác lúc ghi', note('D3', '4,5'), ['D3 score-above-max trở lại']],
  ['mong đợi khác lúc ghi', note('D3', '5', 'từ 0 đến 3'), ['D3 score-above-max trở lại']],
  ['ghi cho ô khác', note('D4', '6'), ['D3 score-above-max']],
])('%s', (_says, notes, expected) => {
  const report = checked(SCORES + notes);
  expect(open(report)).toEqual(expected);
  expect(aside(report)).toEqual([]);
});

test('of several notes on a cell one that still holds is enough', () => {
  const lines = [note('D3', '4,5'), note('D3', '5').split('\n')[2]].join('\n');
  expect(open(checked(SCORES + lines))).toEqual([]);
});

test('a rule switched off: its findings are listed under the reason, and the report says that it was off', () => {
  const line = `| @02/11/2026 | Tắt quy tắc | ${ABOVE} | | | | | Bộ tiêu chí năm nay cho vượt | Mai |`;
  const report = checked(SCORES + notesText(line));
  expect(open(report)).toEqual([]);
  expect(aside(report)).toEqual(['Điểm vượt điểm tối đa · D3 · Bộ tiêu chí năm nay cho vượt · Mai · 02/11/2026']);
  expect(notChecked(report)).toEqual([
    'Quy tắc “Điểm vượt điểm tối đa” đã tắt: Bộ tiêu chí năm nay cho vượt (Mai, ngày 02/11/2026).',
  ]);
  expect(notChecked(checked(TASKS + notesText(line.replace('@02/11/2026', ''))))).toEqual([
    'Quy tắc “Điểm vượt điểm tối đa” đã tắt: Bộ tiêu chí năm nay cho vượt (Mai).',
  ]);
});

test('what can’t be used is said', () => {
  const report = checked(
    SCORES +
      notesText(
        '| | Bỏ qua mục | khong-co | Bảng chấm | D3 | 5 | | Thành phố cho thêm điểm | Mai |',
        '| | Bỏ qua mục | diem-vuot-toi-da | Bảng chấm | D3 | 5 | | ok | Mai |',
        '| | Bỏ qua mục | diem-vuot-toi-da | Trang khác | D3 | 5 | | Thành phố cho thêm điểm | Mai |',
      ),
  );
  expect(open(report)).toEqual(['D3 score-above-max']);
  expect(notChecked(report)).toEqual([
    'Ghi chú ở dòng 3 chưa được dùng: lý do cần ít nhất 10 chữ cái.',
    'Ghi chú ở dòng 2 chưa được dùng: không có quy tắc “khong-co”.',
  ]);
});

const answered = (content: string, question: string, answer: string) =>
  notesText(`| @02/11/2026 | Trả lời | ${READINGS} | Phụ lục | C2 | ${content} | ${question} | ${answer} | Mai |`);
const PHRASE = 'Chậm nhất trước ngày 31/12/2026';

test.each([
  ['câu trả lời còn đúng', answered(PHRASE, 'Ngày cuối còn kịp hiểu theo cách nào?', 'Tính cả ngày được ghi'), [], 1],
  ['không ghi câu hỏi', answered(PHRASE, '', 'Không tính ngày được ghi'), [], 1],
  ['ô đã đổi', answered('Trước ngày 31/12', '', 'Tính cả ngày được ghi'), ['C2 time-ambiguous'], 0],
  ['câu hỏi khác', answered(PHRASE, 'Ngày nào?', 'Tính cả ngày được ghi'), ['C2 time-ambiguous'], 1],
  ['không phải câu trả lời nào', answered(PHRASE, '', 'Có lẽ'), ['C2 time-ambiguous'], 1],
])('%s', (_says, notes, expected, count) => {
  const report = checked(TASKS + notes);
  expect(open(report)).toEqual(expected);
  expect(report.answered.length).toBe(count);
});

test('a question is set aside like any other finding; one that expects nothing now is not the one of the note', () => {
  const line = (expected: string) =>
    notesText(`| | Bỏ qua mục | ${READINGS} | Phụ lục | C2 | ${PHRASE} | ${expected} | Câu chữ của thành phố | Mai |`);
  expect(open(checked(TASKS + line('')))).toEqual([]);
  expect(open(checked(TASKS + line('Trước ngày 31/12')))).toEqual(['C2 time-ambiguous trở lại']);
});

test('an answer to a finding that asks nothing settles nothing', () => {
  const line = `| | Trả lời | ${ABOVE} | Bảng chấm | D3 | 5 | | Đúng | Mai |`;
  expect(open(checked(SCORES + notesText(line)))).toEqual(['D3 score-above-max']);
});
