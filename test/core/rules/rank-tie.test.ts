// Units with the same points and different places are asked about.
import rule from '../../../src/core/rules/rank-tie';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (...rows: readonly string[]) =>
  `| STT | Đơn vị | Tổng điểm | Xếp hạng |\n${rows.map((row, at) => `| ${at + 1} | Xã số ${at + 1} | ${row} |`).join('\n')}`;

test('names both units and their places', () => {
  expect(findings(rule, table('96 | 1', '91 | 2', '91 | 3', '88 | 4'))[0]?.what).toBe(
    'Xã số 3 và Xã số 2 cùng 91 điểm nhưng xếp hạng 3 và 2.',
  );
});

test.each([
  ['cùng hạng', ['96 | 1', '91 | 2', '91 | 2', '88 | 4']],
  ['không đồng điểm', ['96 | 1', '91 | 2', '90 | 3']],
  ['hạng sai hẳn là lỗi khác', ['96 | 1', '91 | 2', '91 | 9', '88 | 4', '80 | 5']],
])('%s: không nêu', (_name, rows) => {
  expect(found(rule, table(...rows))).toEqual([]);
});

test('a summary of units with places is asked too', () => {
  const summary = '| STT | Tên xã | Điểm tự chấm | Điểm thẩm định | Xếp hạng |';
  const rows = ['96 | 96 | 1', '91 | 91 | 2', '91 | 91 | 3'].map(
    (row, at) => `| ${at + 1} | Xã số ${at + 1} | ${row} |`,
  );
  expect(found(rule, [summary, ...rows].join('\n'))).toEqual(['E4 review']);
});
