// An appraised score which differs from the self score needs a reason.
import rule from '../../../src/core/rules/appraised-without-reason';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (
  scores: string,
  head = '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Ghi chú |',
) => `${head}
| 2.2 | Đối thoại | 10 | ${scores} |
| 2.3 | Họp dân | 10 | 8 | 8 | |`;

test('says both scores and the difference', () => {
  expect(findings(rule, table('8 | 6 | '))[0]).toMatchObject({
    what: 'Tiêu chí 2.2: tự chấm 8, thẩm định 6, chưa ghi lý do.',
    how: 'Ghi lý do chênh 2 điểm ở cột ghi chú.',
  });
});

test.each(['8 | 6 | Thiếu biên bản', '8 | 8 | ', '8 | | ', ' | 6 | '])('%s: không nêu', (scores) => {
  expect(found(rule, table(scores))).toEqual([]);
});

test('without a column for reasons nothing is checked, and the report says so', () => {
  const text = '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định |\n| 1 | Họp dân | 10 | 8 | 6 |';
  expect(checked(text, [rule]).findings).toEqual([]);
  expect(checked(text, [rule]).notChecked.map(({ says }) => says)).toEqual([
    'Lý do thẩm định khác tự chấm: bảng ở trang “Trang1” không có cột ghi chú.',
  ]);
  expect(found(rule, '| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Họp dân | 8 |')).toEqual([]);
});

test('a table of one score has no difference to give reasons for', () => {
  for (const score of ['Điểm tự chấm', 'Điểm thẩm định'])
    expect(checked(`| STT | Tiêu chí | Điểm tối đa | ${score} |\n| 1 | Họp dân | 10 | 8 |`, [rule]).notChecked).toEqual(
      [],
    );
  expect(checked(table('8 | 8 | '), [rule]).notChecked).toEqual([]);
});
