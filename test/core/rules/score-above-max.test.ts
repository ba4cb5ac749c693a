// A score may not exceed the maximum of its criterion.
import rule from '../../../src/core/rules/score-above-max';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

test('says the maximum, the score and the difference, and where the maximum stands', () => {
  const [finding] = findings(
    rule,
    `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 2.3 | Xin lỗi khi trễ hẹn | 8 | 8,5 |`,
  );
  expect(finding).toMatchObject({
    what: 'Tiêu chí 2.3 có điểm tối đa là 8, điểm tự chấm ghi 8,5, thừa 0,5 điểm.',
    how: 'Nhập lại điểm từ 0 đến 8. Nếu điểm tối đa đã đổi theo quyết định mới, sửa cột điểm tối đa.',
    context: '2.3 Xin lỗi khi trễ hẹn',
    expected: 'từ 0 đến 8',
    received: '8,5',
    source: { cell: { sheet: 'Trang1', row: 1, column: 2 } },
  });
});

test('leaves a table without maxima, a criterion without one, and deducted points', () => {
  expect(found(rule, '| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Niêm yết | 500 |')).toEqual([]);
  expect(
    found(
      rule,
      `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Niêm yết | | 5 |
| 2 | Họp dân | 5 | 5 |
| 3 | Trang tin | -1 | 0 |
| B | ĐIỂM TRỪ | | |
| 1 | Có đơn thư | 2 | 3 |`,
    ),
  ).toEqual([]);
});

test('a score above a maximum of 0 is above it; words are no score', () => {
  const table = (max: string, score: string) =>
    `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Niêm yết | ${max} | ${score} |\n| 2 | Họp dân | 5 | 5 |`;
  expect(found(rule, table('0', '1'))).toEqual(['D2 error']);
  expect(found(rule, table('-2', '1'))).toEqual([]);
  expect(found(rule, table('5', 'Xuất sắc'))).toEqual([]);
  expect(found(rule, table('5', '5'))).toEqual([]);
  expect(found(rule, table('5', '-6'))).toEqual([]);
  expect(found(rule, '| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Niêm yết | -1 |\n| 2 | Họp dân | 5 |')).toEqual([]);
});

test('a date that Excel made of a score is told as such, not as a score', () => {
  const table =
    '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Niêm yết | 2 | 46058 {dd/mm/yyyy} |\n| 2 | Họp dân | 5 | 5 |';
  expect(found(rule, table)).toEqual([]);
});
