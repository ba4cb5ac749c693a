// “Cột nào là điểm tự chấm?”: the answer in the notes stands for its table, also when columns have moved, and no longer than its header.
import type { CivilDay } from '../../../src/core/calendar/civil-day';
import { check } from '../../../src/core/check';
import { recognise } from '../../../src/core/tables/recognise';
import { checked } from '../rules/rule-workbooks';
import { workbookFrom } from '../workbook-text';
import { notesText } from './noted';

const HEADER = 'Điểm | Kết quả đánh giá';
const table = (header: string) =>
  `# Trang: Chấm\n| STT | Tiêu chí | Điểm tối đa | ${header} |\n| 1 | Một | 60 | 60 | 58 | 57 |\n| 2 | Hai | 40 | 38 | 38 | 37 |\n`;
const QUESTION = 'Cột nào là điểm tự chấm?';
const line = (says: string, cell = 'D1', content = 'Điểm', sheet = 'Chấm', question = QUESTION) =>
  `| | Trả lời | (cot-diem-chua-ro) | ${sheet} | ${cell} | ${content} | ${question} | ${says} | |`;
const answer = (...given: Parameters<typeof line>) => notesText(line(...given));

const self = (text: string) => recognise(workbookFrom(text)).tables[0]?.columns.self;

test('without an answer the first column is used and the question is asked', () => {
  expect(self(table(HEADER))).toEqual([3]);
  expect(checked(table(HEADER)).findings.map(({ rule, question }) => [rule, question?.text])).toEqual([
    ['column-unsure', QUESTION],
  ]);
});

test('answered, the named column is scored; the question is not asked again and stands under Đã trả lời', () => {
  const text = table(HEADER) + answer('Cột E – “Kết quả đánh giá”');
  expect(self(text)).toEqual([4]);
  const { findings, answered } = checked(text);
  expect(findings.map(({ rule }) => rule)).not.toContain('column-unsure');
  expect(answered.map(({ note, title }) => [title, note.says])).toEqual([
    ['Chưa rõ cột điểm', 'Cột E - “Kết quả đánh giá”'],
  ]);
});

test('none of them: not asked again, nothing scored', () => {
  const text = table(HEADER) + answer('Không phải 2 cột này');
  expect(self(text)).toBeUndefined();
  expect(checked(text).findings.map(({ rule }) => rule)).not.toContain('column-unsure');
});

test.each([
  ['cột đã chuyển chỗ, tiêu đề chỉ có một', answer('Cột D – “Kết quả đánh giá”'), [4]],
  ['không ghi câu hỏi', answer('Cột E – “Kết quả đánh giá”', 'D1', 'Điểm', 'Chấm', ''), [4]],
  ['không còn tiêu đề đó', answer('Cột E – “Số cũ”'), [3]],
  ['không phải câu trả lời nào', answer('Cột thứ hai'), [3]],
  ['tiêu đề đã đổi', answer('Cột E – “Kết quả đánh giá”', 'D1', 'Số cũ'), [3]],
  ['câu hỏi khác', answer('Cột E – “Kết quả đánh giá”', 'D1', 'Điểm', 'Chấm', 'Cột này là điểm thẩm định?'), [3]],
  ['ô không thuộc tiêu đề', answer('Cột E – “Kết quả đánh giá”', 'D2', '60'), [3]],
  ['trang khác', answer('Cột E – “Kết quả đánh giá”', 'D1', 'Điểm', 'Chấm 2'), [3]],
  ['quy tắc khác', answer('Cột E – “Kết quả đánh giá”').replace('cot-diem-chua-ro', 'qua-han'), [3]],
  ['không phải câu trả lời', answer('Cột E – “Kết quả đánh giá”').replace('Trả lời', 'Bỏ qua mục'), [3]],
])('%s', (_says, notes, expected) => {
  expect(self(table(HEADER) + notes)).toEqual(expected);
});

test('an answer given beside the workbook stands, whatever its notes say; one that fits nothing does not', () => {
  const workbook = workbookFrom(table(HEADER) + answer('Cột E – “Kết quả đánh giá”'));
  const today = { year: 2026, month: 11, day: 18 } as CivilDay;
  const given = (rule: string, sheet: string) => {
    const cell = { sheet, row: 0, column: 3 };
    const answers = [{ rule, cell, question: QUESTION, answer: 'Cột D – “Điểm”' }];
    return check(workbook, { today, answers }).tables[0]?.columns.self;
  };
  expect(given('column-unsure', 'Chấm')).toEqual([3]);
  expect(given('column-unsure', 'Trang khác')).toEqual([4]);
  expect(given('no-rule', 'Chấm')).toEqual([4]);
});
