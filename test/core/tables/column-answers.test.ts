// What an officer answered about a column counts for more than its header; an answered column is not asked about again.
import { columnAnswers } from '../../../src/core/tables/column-question';
import { recognise } from '../../../src/core/tables/recognise';
import type { ColumnAnswer } from '../../../src/core/tables/recognised';
import { workbookFrom } from '../workbook-text';
import { columnsSaid, tableOf } from './summary';

const TWO_SCORES = `| STT | Tiêu chí | Điểm tối đa | Điểm | Kết quả đánh giá |
| 1 | Niêm yết | 10 | 9 | 8 |
| 2 | Đối thoại | 10 | 9 | 8 |`;

function answered(text: string, answers: readonly ColumnAnswer[]) {
  const [table] = recognise(workbookFrom(text), answers).tables;
  return table ? { columns: columnsSaid(table), unsure: table.unsure, certainty: table.certainty } : undefined;
}

test('without an answer the first candidate is used, and the table says that it is less sure', () => {
  const table = tableOf(TWO_SCORES);
  expect(columnsSaid(table)).toBe('scoring A1:E1: stt A, criterion B, max C, self D');
  expect(table.unsure).toEqual([{ role: 'self', candidates: [3, 4] }]);
  expect(table.reasons).toContain('Chưa rõ cột nào là điểm tự chấm.');
  expect(table.certainty).toBeLessThan(1);
});

test.each([
  ['Cột D – “Điểm”', 'scoring A1:E1: stt A, criterion B, max C, self D'],
  ['Cột E – “Kết quả đánh giá”', 'scoring A1:E1: stt A, criterion B, max C, self E'],
  ['Không phải 2 cột này', 'criteria A1:E1: stt A, criterion B, max C'],
])('trả lời “%s”', (answer, expected) => {
  const table = tableOf(TWO_SCORES);
  const [unsure] = table.unsure;
  const answers = unsure ? columnAnswers(table, unsure, answer) : [];
  expect(answers).toHaveLength(2);
  expect(answered(TWO_SCORES, answers)).toMatchObject({ columns: expected, unsure: [] });
});

test('an answer that the question does not have says nothing', () => {
  const table = tableOf(TWO_SCORES);
  expect(table.unsure.flatMap((unsure) => columnAnswers(table, unsure, 'Cột Z'))).toEqual([]);
});

test('an answer holds on its own sheet only, and for columns whose header says nothing', () => {
  const text = `| STT | Tiêu chí | Điểm tối đa | UBND |
| 1 | Niêm yết | 10 | 9 |`;
  const answer = (sheet: string) => [{ sheet, column: 3, role: 'appraised' as const }];
  expect(answered(text, answer('Trang1'))?.columns).toBe('scoring A1:D1: stt A, criterion B, max C, appraised D');
  expect(answered(text, answer('Trang2'))?.columns).toBe('criteria A1:D1: stt A, criterion B, max C');
});

test('of two columns “Điểm” the one that bounds the other is the maximum', () => {
  const text = `| STT | Tiêu chí | Điểm | Số điểm |
| 1 | Niêm yết | 8 | 10 |
| 2 | Đối thoại | 9 | 10 |`;
  expect(columnsSaid(tableOf(text))).toBe('scoring A1:D1: stt A, criterion B, self C, max D');
});

test('the question names the lowest cell of a header of two rows', () => {
  const text = `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Số điểm |
| ^ | ^ | ^ | ^ | |
| 1 | Niêm yết | 10 | 9 | 8 |`;
  const table = tableOf(text);
  expect(table.unsure.flatMap((unsure) => columnAnswers(table, unsure, 'Cột E – “Số điểm”'))).toEqual([
    { sheet: 'Trang1', column: 4, role: 'appraised' },
  ]);
});
