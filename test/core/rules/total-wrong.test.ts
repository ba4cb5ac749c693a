// The stated total must be the sum of all criteria.
import rule from '../../../src/core/rules/total-wrong';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (total: string) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Đúng hạn | 10 | 9,5 |
| 2 | Trực tuyến | 10 | 9 |
| | Tổng điểm | 20 | ${total} |`;

test('says both sums and mends with a formula after a question', () => {
  const [finding] = findings(rule, table('19'));
  expect(finding?.what).toBe('Tổng điểm tự chấm ghi 19, các tiêu chí cộng lại là 18,5.');
  expect(finding?.fix?.edits[0]?.after).toEqual({ value: 18.5, formula: '=SUM(D2:D3)' });
});

test('a difference under 1e-9 is noise', () => {
  expect(found(rule, table('18,500000000001'))).toEqual([]);
});

test('what a wrong group does to the total is said there, without a fix of its own', () => {
  const [finding] = findings(
    rule,
    `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | THỦ TỤC | 20 | 19 |
| 1 | Đúng hạn | 10 | 9,5 |
| 2 | Trực tuyến | 10 | 9 |
| | Tổng điểm | 20 | =D2 → 19 |`,
  );
  expect(finding?.what).toBe('Tổng điểm tự chấm ghi 19, các tiêu chí cộng lại là 18,5; sai do điểm nhóm ở ô D2.');
  expect(finding?.how).toBe('Sửa điểm nhóm ở ô D2 thì tổng điểm tự đúng.');
  expect(finding?.fix).toBeUndefined();
});

test.each([
  ['không cộng điểm thưởng', '95'],
  ['có cộng điểm thưởng, trừ điểm trừ', '97'],
])('tổng %s đều được', (_name, total) => {
  expect(
    found(
      rule,
      `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| A | PHẦN CHUNG | 100 | 95 |
| 1 | Niêm yết | 100 | 95 |
| B | ĐIỂM THƯỞNG | 5 | 3 |
| 1 | Có mô hình hay | 5 | 3 |
| C | ĐIỂM TRỪ | 5 | 1 |
| 1 | Có đơn thư | 5 | 1 |
| | Tổng cộng | 100 | ${total} |`,
    ),
  ).toEqual([]);
});
