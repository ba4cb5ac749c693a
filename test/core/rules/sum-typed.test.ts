// A sum typed by hand among sums that are formulas.
import rule from '../../../src/core/rules/sum-typed';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (first: string, second: string, total: string) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | CÔNG KHAI | 10 | ${first} |
| 1 | Niêm yết | 10 | 9 |
| II | PHỤC VỤ | 10 | ${second} |
| 2 | Đúng hạn | 10 | 8 |
| | Tổng điểm | 20 | ${total} |`;

test.each([
  ['tổng gõ tay, nhóm có công thức', table('=D3 → 9', '=D5 → 8', '17'), ['D6 hint']],
  ['một nhóm gõ tay', table('9', '=D5 → 8', '=D2+D4 → 17'), ['D2 hint']],
  ['phần lớn gõ tay', table('9', '8', '=D2+D4 → 17'), []],
  ['đang sai: quy tắc khác nêu', table('=D3 → 9', '=D5 → 8', '18'), []],
])('%s', (_name, text, expected) => expect(found(rule, text)).toEqual(expected));

test('sửa thành công thức cộng các tiêu chí', () => {
  const [finding] = findings(rule, table('=D3 → 9', '=D5 → 8', '17'));
  expect(finding?.what).toBe('Điểm tự chấm ở ô D6 (Tổng điểm) gõ tay 17, các số cộng khác của cột có công thức.');
  expect(finding?.fix?.edits[0]?.after).toEqual({ value: 17, formula: '=SUM(D3,D5)' });
});

test('một nửa gõ tay thì không nêu; ô chữ, ô trống không tính', () => {
  const four = (scores: readonly string[]) =>
    ['| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |']
      .concat(
        scores.map((score, at) => `| ${'I'.repeat(at + 1)} | NHÓM | 10 | ${score} |\n| 1 | Việc ${at} | 10 | 9 |`),
      )
      .join('\n');
  expect(found(rule, four(['=D3 → 9', '9']))).toEqual([]);
  expect(found(rule, four(['=D3 → 9', '=D5 → 9', '9']))).toEqual(['D6 hint']);
  expect(found(rule, four(['=D3 → 9', '9', '']))).toEqual([]);
  expect(found(rule, four(['=D3 → 9', '=D5 → 9', "'9"]))).toEqual([]);
});

test('mức của phần điểm thưởng thường được gõ', () => {
  const text = table('=D3 → 9', '=D5 → 8', '=D2+D4 → 17').replace(
    '| | Tổng',
    '| B | ĐIỂM THƯỞNG | 2 | 2 |\n| 1 | Có mô hình | 2 | 2 |\n| | Tổng',
  );
  expect(found(rule, text)).toEqual([]);
});
