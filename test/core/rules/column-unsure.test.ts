// Columns of scores that could be either are asked about.
import rule from '../../../src/core/rules/column-unsure';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (head: string, scores: string) => `| STT | Tiêu chí | ${head} |
| 1 | Niêm yết | ${scores} |
| 2 | Đối thoại | ${scores} |`;

test('asks which column is the self score, and says which is used meanwhile', () => {
  expect(findings(rule, table('Điểm tối đa | Điểm | Kết quả đánh giá', '10 | 9 | 8'))[0]).toMatchObject({
    what: 'Bảng có 2 cột đều có thể là điểm tự chấm.',
    how: 'Đang dùng cột D – “Điểm”.',
    question: {
      text: 'Cột nào là điểm tự chấm?',
      answers: ['Cột D – “Điểm”', 'Cột E – “Kết quả đánh giá”', 'Không phải 2 cột này'],
    },
  });
});

test('asks whether a further column of points is the appraised score', () => {
  expect(findings(rule, table('Điểm tối đa | Điểm tự chấm | Điểm', '10 | 9 | 8'))[0]).toMatchObject({
    what: 'Bảng có 1 cột điểm chưa rõ có phải điểm thẩm định không.',
    how: 'Trong khi chờ, các cột này chưa được kiểm tra.',
    question: { text: 'Cột này là điểm thẩm định?', answers: ['Cột E – “Điểm”', 'Không phải cột này'] },
  });
});

test.each([
  ['đủ hai cột', 'Điểm tối đa | Điểm tự chấm | Điểm thẩm định', '10 | 9 | 8'],
  ['cột điểm thứ hai để trống', 'Điểm tối đa | Điểm tự chấm | Điểm', '10 | 9 |'],
  ['kết quả ghi chữ', 'Điểm tối đa | Điểm | Kết quả', '10 | 9 | Hoàn thành'],
])('%s: không hỏi', (_name, head, scores) => {
  expect(found(rule, table(head, scores))).toEqual([]);
});
