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

test('a unit of a roll-up in a column of its own', () => {
  const head = '| STT | Tiêu chí | Điểm tối đa | Thôn Đông | Thôn Đoài |\n';
  const [finding] = findings(rule, `${head}| 1 | Họp dân | 10 | 10 | 10,5 |\n| 2 | Bảng tin | 5 | 5 | 4 |`);
  expect(finding).toMatchObject({
    what: 'Tiêu chí 1 có điểm tối đa là 10, điểm của Thôn Đoài ghi 10,5, thừa 0,5 điểm.',
    how: 'Nhập lại điểm từ 0 đến 10, hoặc rà lại điểm tối đa ở ô C2.',
    cell: { row: 1, column: 4 },
    source: { cell: { row: 1, column: 2 } },
  });
  expect(
    found(rule, `${head}| 1 | Họp dân | -2 | 1 | 1 |\n| B | ĐIỂM TRỪ | | | |\n| 1 | Đơn thư | 2 | 3 | 0 |`),
  ).toEqual([]);
  expect(found(rule, `${head}| 1 | Họp dân | Có: 5 điểm | 6 | 5 |\n| 2 | Bảng tin | Có: 2 điểm | 3 | 5 |`)).toEqual([]);
});

test.each([
  ['hơn điểm ghi trên đầu cột', ['19 | 31', '20 | 30', '18 | '], ['D2 error']],
  ['không hơn', ['19 | 29', '20 | 30', '18 | 30'], []],
  ['phần lớn đều hơn', ['19 | 31', '20 | 32', '18 | 30'], []],
])('parts of a roll-up under “Nhóm 2 (30 điểm)”: %s', (_name, rows, expected) => {
  const head = '| STT | Tên xã | Nhóm 1 | Nhóm 2 (30 điểm) | Tổng |\n';
  const units = rows.map((row, at) => `| ${at + 1} | Xã số ${at + 1} | ${row} | 50 |`);
  expect(found(rule, head + units.join('\n'))).toEqual(expected);
});
