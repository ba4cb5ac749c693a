// The total of a unit in a roll-up must be the sum of its parts.
import rule from '../../../src/core/rules/unit-total-wrong';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const rows = (...totals: readonly string[]) =>
  `| STT | Tên xã | Nhóm I | Nhóm II | Tổng điểm |\n${totals.map((total, at) => `| ${at + 1} | Xã số ${at + 1} | 40 | 50 | ${total} |`).join('\n')}`;

test('says both sums', () => {
  expect(findings(rule, rows('90', '91', '90'))[0]?.what).toBe(
    'Tổng điểm của Xã số 2 ghi 91, các phần cộng lại là 90.',
  );
});

test.each([
  ['phần lớn tổng có thêm điểm thưởng', rows('92', '91', '90')],
  ['chưa có tổng', rows('90', '', '90')],
  [
    'một phần chưa có điểm',
    '| STT | Tên xã | Nhóm I | Nhóm II | Tổng điểm |\n| 1 | Xã A | 40 | 50 | 90 |\n| 2 | Xã B | 40 | | 90 |\n| 3 | Xã C | 40 | 50 | 90 |',
  ],
])('%s: không nêu', (_name, text) => {
  expect(found(rule, text)).toEqual([]);
});

test('units under a common header, by their names alone', () => {
  const text = `| STT | Tiêu chí | Điểm tối đa | Điểm của các đơn vị | < | < |
| ^ | ^ | ^ | An Hưng | Tân Tiến | Lê Lợi |
| 1 | Niêm yết | 30 | 30 | 29 | 28 |
| 2 | Cập nhật | 30 | 28 | 28 | 28 |
| | Tổng điểm | 60 | 58 | 57 | 66 |`;
  expect(findings(rule, text).map(({ what }) => what)).toEqual([
    'Tổng điểm của Lê Lợi ghi 66, các phần cộng lại là 56.',
  ]);
});

test('a unit in each column: its groups and its total', () => {
  const text = `| STT | Tiêu chí | Điểm tối đa | Xã An Hưng | Xã Minh Giang |
| I | CÔNG KHAI | 60 | 58 | 56 |
| 1 | Niêm yết | 30 | 30 | 29 |
| 2 | Cập nhật | 30 | 28 | 28 |
| II | PHỤC VỤ | 40 | 40 | 40 |
| 1 | Đúng hạn | 40 | 40 | 40 |
| | Tổng điểm | 100 | 99 | 97 |`;
  expect(found(rule, text)).toEqual(['E2 error', 'D7 error']);
});

test('a group of a unit is named as one', () => {
  const text = `| STT | Tiêu chí | Điểm tối đa | Xã An Hưng | Xã Minh Giang |
| I | CÔNG KHAI | 60 | 58 | 56 |
| 1 | Niêm yết | 30 | 30 | 29 |
| 2 | Cập nhật | 30 | 28 | 28 |
| | Tổng điểm | 60 | 58 | 56 |`;
  expect(findings(rule, text)[0]?.what).toBe('Điểm nhóm của Xã Minh Giang ghi 56, các phần cộng lại là 57.');
});

test('a bonus is added, a deduction taken off, with its sign or without', () => {
  const text = (total: string, deduction: string) =>
    `| STT | Tên xã | Điểm nội dung | Điểm thưởng | Điểm trừ | Tổng điểm |\n| 1 | Xã A | 91 | 2 | ${deduction} | ${total} |\n| 2 | Xã B | 90 | 0 | 1 | 89 |\n| 3 | Xã C | 94 | 1 | 0 | 95 |`;
  expect(found(rule, text('92', '1'))).toEqual([]);
  expect(found(rule, text('92', '-1'))).toEqual([]);
  expect(found(rule, text('94', '1'))).toEqual(['F2 error']);
});
