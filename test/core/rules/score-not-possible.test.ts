// A score must be one that its criterion's scoring rule can give.
import rule from '../../../src/core/rules/score-not-possible';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (scale: string, score: string) => `| STT | Tiêu chí | Điểm tối đa | Cách chấm | Điểm tự chấm |
| 1.3 | Trang tin | 3 | ${scale} | ${score} |
| 1.4 | Họp dân | 3 | | 3 |`;

test('says the scores that the rule can give, and where it stands', () => {
  const [finding] = findings(rule, table('Tốt: 3 điểm; khá: 1,5 điểm; yếu: 0 điểm', '1,2'));
  expect(finding?.what).toBe(
    'Theo cách chấm của tiêu chí 1.3, chỉ có 0; 1,5 hoặc 3 điểm. Điểm tự chấm ở ô E2 ghi 1,2.',
  );
  expect(finding?.source.cell).toEqual({ sheet: 'Trang1', row: 1, column: 3 });
});

test('a stretch is said by its ends', () => {
  expect(findings(rule, table('Tốt: từ 2 đến 3 điểm; yếu: 0 điểm', '1'))[0]?.expected).toBe('0 hoặc từ 2 đến 3');
});

test.each([
  ['có trong cách chấm', table('Có: 3 điểm; không: 0 điểm', '3')],
  ['vượt điểm tối đa', table('Có: 3 điểm; không: 0 điểm', '4')],
  ['nhỏ hơn 0', table('Có: 3 điểm; không: 0 điểm', '-1')],
  ['chưa chấm', table('Có: 3 điểm; không: 0 điểm', '')],
  ['một tỷ lệ phần trăm', table('Có: 3 điểm; không: 0 điểm', '0,5 {0%}')],
  ['0 điểm là điểm có trong cách chấm', table('Có: 3 điểm; không: 0 điểm', '0')],
  ['không có điểm tối đa', table('Có: 3 điểm; không: 0 điểm', '2').replace('| 3 | Có', '| | Có')],
  [
    'bảng không có cột điểm tối đa',
    '| STT | Tiêu chí | Cách chấm | Điểm tự chấm |\n| 1 | Họp | Có: 3 điểm; không: 0 điểm | 2 |',
  ],
])('%s: không nêu', (_name, text) => {
  expect(found(rule, text)).toEqual([]);
});

test('a rule that can not be read is not checked, and the report says so', () => {
  const { findings: none, notChecked } = checked(table('Theo quyết định của cấp trên', '2'), [rule]);
  expect(none).toEqual([]);
  expect(notChecked.map(({ says }) => says)).toEqual(['Cách chấm của 1 tiêu chí chưa đọc được.']);
});

test('of criteria with the same text the one with the same number is taken', () => {
  const criteria = `# Trang: Bộ tiêu chí
| STT | Tiêu chí | Điểm tối đa | Cách chấm |
| 1.1 | Họp dân | 3 | Có: 3 điểm; không: 0 điểm |
| 1.2 | Họp dân | 3 | Có: 2 điểm; không: 0 điểm |
| 1.3 | Khác | 3 | Có: 3 điểm; không: 0 điểm |`;
  const scores =
    '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1.2. | Họp dân | 3 | 3 |\n| 9 | Không có trong bộ | 3 | 1 |';
  expect(findings(rule, `${scores}\n${criteria}`).map(({ source }) => source.text)).toEqual([
    'Cách chấm: Có: 2 điểm; không: 0 điểm',
  ]);
});

test('many scores are said as far as they help, steps with their size', () => {
  expect(findings(rule, table('Mỗi cuộc 0,1 điểm, tối đa 3 điểm', '0,15'))[0]?.expected).toBe(
    '0; 0,1; 0,2; 0,3; 0,4; 0,5; 0,6; 0,7; 0,8; 0,9; 1; 1,1 hoặc …',
  );
  expect(findings(rule, table('Chấm từ 0 đến 3 điểm, lẻ đến 0,5 điểm', '1,2'))[0]?.expected).toBe(
    'từ 0 đến 3 (lẻ đến 0,5)',
  );
});

test('twelve scores are all said', () => {
  expect(findings(rule, table('Mỗi cuộc 0,25 điểm, tối đa 2,75 điểm', '0,3'))[0]?.expected).toBe(
    '0; 0,25; 0,5; 0,75; 1; 1,25; 1,5; 1,75; 2; 2,25; 2,5 hoặc 2,75',
  );
});

test('rules that can not be read are said once, those that can are not', () => {
  const two = table('Theo quyết định của cấp trên', '2').replace(
    '| Họp dân | 3 | |',
    '| Họp dân | 3 | Tùy tình hình |',
  );
  expect(checked(two, [rule]).notChecked.map(({ says }) => says)).toEqual(['Cách chấm của 2 tiêu chí chưa đọc được.']);
  expect(checked(table('Có: 3 điểm; không: 0 điểm', '3'), [rule]).notChecked).toEqual([]);
});
