// Days below 10 and the months 1 and 2 have a 0 before them.
import rule from '../../../src/core/rules/place-date-line';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (line: string, foot = '') =>
  `| | ${line} |\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Họp dân | 5 | 5 |\n| | Tổng cộng | 5 | 5 |\n\n\n| | | ${foot} |`;

test.each([
  ['Minh Giang, ngày 5 tháng 11 năm 2026', 'Minh Giang, ngày 05 tháng 11 năm 2026'],
  ['Minh Giang, ngày 15 tháng 2 năm 2026', 'Minh Giang, ngày 15 tháng 02 năm 2026'],
  ['Minh Giang, ngày 1 tháng 1 năm 2026', 'Minh Giang, ngày 01 tháng 01 năm 2026'],
  ['Ngày 5 tháng 3 năm 2026', 'Ngày 05 tháng 3 năm 2026'],
])('%s', (line, mended) => {
  const [above] = findings(rule, table(line));
  expect(above?.fix?.edits[0]?.after.value).toBe(mended);
  expect(found(rule, table('', line))).toEqual(['C7 hint']);
});

test.each([
  ['Minh Giang, ngày 05 tháng 11 năm 2026'],
  ['Minh Giang, ngày … tháng 11 năm 2026'],
  ['Minh Giang, ngày     tháng 3 năm 2026'],
  ['Kèm theo Kế hoạch ngày 5 tháng 2 năm 2026 của Ủy ban nhân dân xã'],
  ['BẢNG CHẤM ĐIỂM'],
  ['Gửi trước ngày 5 tháng 11 năm 2026'],
  ['(Theo công văn) Minh Giang, ngày 5 tháng 11 năm 2026'],
  ['Minh Giang, ngày 5 tháng 11 năm 2026 và phụ lục'],
])('%s: không nêu', (line) => {
  expect(found(rule, table(line))).toEqual([]);
});

test('a formula keeps its text', () => {
  expect(findings(rule, table('=A9&A10 → Minh Giang, ngày 5 tháng 11 năm 2026'))[0]).not.toHaveProperty('fix');
});
