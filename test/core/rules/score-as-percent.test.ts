// A score that shows as a percentage.
import rule from '../../../src/core/rules/score-as-percent';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (score: string, max = '5', other = '5') => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Niêm yết | ${max} | ${score} |
| 2 | Họp dân | 5 | ${other} |
| 3 | Trang tin | 5 | 4 |`;

test.each([
  ['4 {0%}', '5', '400%', '4', 'safe'],
  ['0,5 {0%}', '1', '50%', '0,5', 'safe'],
  ['0,9 {0.0%}', '5', '90%', '4,5 hoặc 0,9', 'unsafe'],
  ['1 {0%}', '5', '100%', '5 hoặc 1', 'unsafe'],
  ['0,9 {0%}', '', '90%', '0,9', 'safe'],
])('%s, tối đa %s: hiện %s, là %s điểm', (score, max, received, expected, safety) => {
  const [finding] = findings(rule, table(score, max));
  expect(finding).toMatchObject({ severity: 'warning', received, expected, fix: { safety } });
});

test('sửa giữ số điểm, đổi định dạng', () => {
  expect(findings(rule, table('4 {0%}'))[0]?.fix?.edits[0]?.after).toEqual({ value: 4, numberFormat: 'General' });
});

test('cả cột là tỷ lệ: hỏi một lần', () => {
  expect(found(rule, table('0,9 {0%}', '5', '0,8 {0%}'))).toEqual(['D2 review']);
  expect(findings(rule, table('0,9 {0%}', '5', '0,8 {0%}'))[0]).toMatchObject({
    what: 'Điểm tự chấm: phần lớn ô của cột là tỷ lệ phần trăm (ô D2 hiện 90%).',
    how: 'Nếu là điểm, đổi định dạng cả cột thành số.',
    question: { text: 'Cột này ghi điểm hay tỷ lệ?', answers: ['Ghi điểm', 'Ghi tỷ lệ'] },
  });
});

test('các ô khác ghi điểm dưới dạng văn bản: ô phần trăm vẫn là ô lạ', () => {
  expect(found(rule, table('0,9 {0%}', '5', "'5đ").replace('| 4 |', "| '4đ |"))).toEqual(['D2 warning']);
});

test.each(['4', "'90%", '@02/05/2026'])('%s: không nêu', (score) => expect(found(rule, table(score))).toEqual([]));

test('điểm ngoài cách chấm chỉ vì là phần trăm thì nêu một lần', () => {
  const text = `| STT | Tiêu chí | Điểm tối đa | Cách chấm | Điểm tự chấm |
| 1 | Niêm yết | 5 | Có: 5 điểm; không: 0 điểm | 0,9 {0%} |
| 2 | Họp dân | 5 | Có: 5 điểm; không: 0 điểm | 5 |
| 3 | Trang tin | 5 | Có: 5 điểm; không: 0 điểm | 0 |`;
  expect(checked(text).findings.map(({ rule: id }) => id)).toEqual(['score-as-percent']);
});

test('một nửa là tỷ lệ, ô chữ không tính: mỗi ô một mục', () => {
  expect(
    found(rule, `${table('0,9 {0%}', '5', '0,8 {0%}')}\n| 4 | Đối thoại | 5 | 5 |\n| 5 | Khảo sát | 5 | |`),
  ).toEqual(['D2 warning', 'D3 warning']);
});

test('điểm chưa rõ là số nào thì hỏi trước khi sửa', () => {
  expect(findings(rule, table('0,9 {0%}'))[0]?.fix).toMatchObject({
    says: 'Đổi 90% thành 4,5 điểm.',
    question: 'Ô này được 4,5 điểm?',
  });
});
