// A unit's place must follow from its points.
import rule from '../../../src/core/rules/rank-wrong';
import unitTotalWrong from '../../../src/core/rules/unit-total-wrong';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (...rows: readonly string[]) =>
  `| STT | Đơn vị | Tổng điểm | Xếp hạng |\n${rows.map((row, at) => `| ${at + 1} | Xã số ${at + 1} | ${row} |`).join('\n')}`;

test('says which place the points give', () => {
  expect(findings(rule, table('96 | 1', '91 | 3', '93 | 2', '88 | 3'))[0]).toMatchObject({
    what: 'Xã số 4 được 88 điểm, đứng thứ 4; ô này ghi 3.',
    expected: '4',
    received: '3',
  });
});

test.each([
  ['1, 2, 2, 4', ['96 | 1', '91 | 2', '91 | 2', '88 | 4']],
  ['1, 2, 2, 3', ['96 | 1', '91 | 2', '91 | 2', '88 | 3']],
  ['cùng điểm, phân hạng theo căn cứ khác', ['96 | 1', '91 | 3', '91 | 2', '88 | 4']],
  ['ghi chữ', ['96 | Hạng 1', '91 | Hạng 2', '88 | Hạng 3']],
  ['hai đơn vị thì chưa đủ để biết', ['96 | 2', '91 | 1']],
  ['xếp theo căn cứ khác', ['96 | 4', '91 | 3', '90 | 2', '88 | 1']],
  ['chưa có điểm, chưa xếp hạng', ['96 | 1', '91 | 2', '88 | 3', ' | 4', '70 | ', '71 | -']],
])('%s: không nêu', (_name, rows) => {
  expect(found(rule, table(...rows))).toEqual([]);
});

test('a place that neither way of counting gives', () => {
  expect(found(rule, table('96 | 1', '91 | 2', '91 | 2', '88 | 5', '80 | 5'))).toEqual(['D5 error']);
});

test('communes and wards ranked apart', () => {
  const apart = `| STT | Đơn vị | Điểm thẩm định | Xếp hạng |
| I | CÁC XÃ |
| 1 | Xã An Hưng | 96 | 1 |
| 2 | Xã Minh Giang | 91 | 2 |
| 3 | Xã Tân Tiến | 90 | 3 |
| II | CÁC PHƯỜNG |
| 1 | Phường Lê Lợi | 95 | 1 |
| 2 | Phường Hồng Bàng | 92 | 2 |
| 3 | Phường An Dương | 89 | 4 |`;
  expect(found(rule, apart)).toEqual(['D9 error']);
});

test('a table of criteria has no ranks', () => {
  expect(found(rule, '| STT | Tiêu chí | Điểm tối đa | Xã An Hưng | Xã Tân Tiến |\n| 1 | Họp | 5 | 4 | 5 |')).toEqual(
    [],
  );
});

test('a summary of units with places is judged too', () => {
  const summary = '| STT | Tên xã | Điểm tự chấm | Điểm thẩm định | Xếp hạng |';
  const rows = ['96 | 96 | 1', '93 | 93 | 2', '91 | 91 | 4'].map(
    (row, at) => `| ${at + 1} | Xã số ${at + 1} | ${row} |`,
  );
  expect(found(rule, [summary, ...rows].join('\n'))).toEqual(['E4 error']);
});

test('a place that a wrong total makes is told under the total', () => {
  const text =
    '| STT | Tên xã | Nhóm I | Nhóm II | Tổng điểm | Xếp hạng |\n| 1 | Xã A | 40 | 50 | 99 | 2 |\n| 2 | Xã B | 45 | 50 | 95 | 1 |\n| 3 | Xã C | 40 | 40 | 80 | 3 |\n| 4 | Xã D | 30 | 40 | 70 | 4 |\n| 5 | Xã E | 30 | 30 | 60 | 5 |';
  const all = checked(text, [rule, unitTotalWrong]).findings;
  expect(all.filter(({ rule: id }) => id === 'unit-total-wrong')[0]?.consequences?.map(({ says }) => says)).toEqual([
    'Thứ hạng đang ghi 2.',
  ]);
});
