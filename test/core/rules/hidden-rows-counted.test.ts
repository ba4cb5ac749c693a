// Hidden rows whose points a visible total counts.
import rule from '../../../src/core/rules/hidden-rows-counted';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (hidden: string, scores = ['5', '4', '3', '2'], total = '| | Tổng điểm | 20 | 14 |') =>
  `# Dòng ẩn: ${hidden}
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
${scores.map((score, index) => `| ${index + 1} | Tiêu chí số ${index + 1} | 5 | ${score} |`).join('\n')}
${total}`;

test.each([
  ['một dòng', '3', ['D3 hint']],
  ['hai dòng liền nhau nêu một lần', '3, 4', ['D3 hint']],
  ['hai chỗ', '2, 4', ['D2 hint', 'D4 hint']],
  ['không dòng nào', '0', []],
  ['cả dòng tổng cũng ẩn', '3, 6', []],
])('%s', (_name, hidden, expected) => expect(found(rule, table(hidden))).toEqual(expected));

test('nói dòng nào và bao nhiêu điểm', () => {
  expect(findings(rule, table('3'))[0]?.what).toBe('Dòng 3 đang ẩn, có 4 điểm tự chấm được cộng vào tổng.');
  expect(findings(rule, table('3, 4'))[0]?.what).toBe(
    'Các dòng 3 đến 4 đang ẩn, có 7 điểm tự chấm được cộng vào tổng.',
  );
});

test.each([
  ['dòng ẩn 0 điểm', table('3', ['5', '0', '3', '2'])],
  ['không có dòng tổng', table('3', ['5', '4', '3', '2'], '')],
  ['máy không cho biết dòng ẩn', table('3').replace('# Dòng ẩn: 3\n', '')],
])('không nêu: %s', (_name, text) => expect(found(rule, text)).toEqual([]));

test('không biết dòng ẩn thì nói ở Chưa kiểm tra', () => {
  const said = (text: string) => checked(text, [rule]).notChecked.map(({ says }) => says);
  expect(said(table('3').replace('# Dòng ẩn: 3\n', ''))).toEqual(['Dòng ẩn của trang “Trang1”.']);
  expect(said(table('3'))).toEqual([]);
  expect(said(table('3', ['5'], '').replace('# Dòng ẩn: 3\n', ''))).toEqual([]);
});
