// The level of a unit in a roll-up must be the one that its points reach.
import rule from '../../../src/core/rules/unit-level-wrong';
import unitTotalWrong from '../../../src/core/rules/unit-total-wrong';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (...rows: readonly string[]) =>
  `| STT | Tên xã | Điểm tự chấm | Điểm thẩm định | Mức đạt |\n${rows.map((row, at) => `| ${at + 1} | Xã số ${at + 1} | ${row} |`).join('\n')}`;

test('says which level the points reach', () => {
  expect(findings(rule, table('95 | 92 | Mức 4', '90 | 90 | Mức 3', '85 | 85 | Mức 2'))[0]?.what).toBe(
    'Xã số 1 được 92 điểm, là Mức 3 (từ 90 đến dưới 95 điểm); ô này ghi Mức 4.',
  );
});

test('a level below the points may be lowered for a reason', () => {
  expect(found(rule, table('96 | 96 | Mức 3', '90 | 90 | Mức 3', '85 | 85 | Mức 2'))).toEqual(['E2 warning']);
});

test('self scores decide until all are appraised', () => {
  expect(found(rule, table('95 | 92 | Mức 4', '90 | | Mức 3', '85 | 80 | Mức 2'))).toEqual([]);
  expect(found(rule, table('95 | | Mức 3', '90 | | Mức 3', '85 | | Mức 2'))).toEqual(['E2 warning']);
});

test.each([
  ['không đăng ký', ['96 | 96 | Không đạt chuẩn', '90 | 90 | Mức 3']],
  ['để trống', ['96 | 96 | ', '90 | 90 | Mức 3']],
  ['đúng 100 điểm', ['100 | 100 | Mức 4', '90 | 90 | Mức 3']],
  ['quá 100 điểm', ['106 | 106 | Mức 3', '90 | 90 | Mức 3']],
  ['theo quy định khác', ['96 | 96 | Mức 1', '90 | 90 | Mức 2']],
  ['chưa có điểm', [' | | Mức 1', '90 | 90 | Mức 3']],
])('%s: không nêu', (_name, rows) => {
  expect(found(rule, table(...rows))).toEqual([]);
});

test('a ranking without levels', () => {
  expect(found(rule, '| STT | Đơn vị | Tổng điểm | Xếp hạng |\n| 1 | Xã An Hưng | 96 | 1 |')).toEqual([]);
});

test('by the bands of the workbook', () => {
  const levels = '| Mức | Khoảng điểm |\n| Mức 2 | Từ 70 đến 100 điểm |\n| Mức 1 | Từ 50 đến dưới 70 điểm |\n\n\n';
  expect(
    found(rule, levels + table('72 | 72 | Mức 2', '65 | 65 | Mức 2', '60 | 60 | Mức 1', '-1 | -1 | Mức 1')),
  ).toEqual(['E8 error']);
});

test('a lowered level is to have its reason; half of the levels may be wrong', () => {
  expect(findings(rule, table('96 | 96 | Mức 3', '90 | 90 | Mức 3'))[0]?.how).toBe(
    'Ghi lại Mức 4; nếu đơn vị bị hạ mức, ghi lý do ở ghi chú.',
  );
  expect(found(rule, table('100 | 100 | Mức 3', '90 | 90 | Mức 3'))).toEqual(['E2 warning']);
});

test('a ranking states levels too', () => {
  const ranking = (level: string) =>
    `| STT | Đơn vị | Tổng điểm | Xếp hạng | Mức đạt |\n| 1 | Xã An Hưng | 96 | 1 | ${level} |\n| 2 | Xã Tân Tiến | 90 | 2 | Mức 3 |`;
  expect(found(rule, ranking('Mức 3'))).toEqual(['E2 warning']);
});

test('a level that a wrong total makes is told under the total', () => {
  const text =
    '| STT | Tên xã | Nhóm I | Nhóm II | Tổng điểm | Mức đạt |\n| 1 | Xã A | 40 | 50 | 96 | Mức 3 |\n| 2 | Xã B | 40 | 50 | 90 | Mức 3 |\n| 3 | Xã C | 40 | 50 | 90 | Mức 3 |';
  const all = checked(text, [rule, unitTotalWrong]).findings;
  expect(all.map(({ rule: id }) => id)).toEqual(['unit-total-wrong']);
  expect(all[0]?.consequences?.map(({ says }) => says)).toEqual(['Mức đang ghi Mức 3.']);
});

describe('units in columns of their own', () => {
  const across = (levels: string, total = '| | Tổng cộng | 100 | 95 | 92 | 91 |\n') =>
    `| STT | Tiêu chí | Điểm tối đa | Thôn Đông | Thôn Đoài | Thôn Hạ |\n| 1 | Họp dân | 50 | 48 | 46 | 46 |\n| 2 | Vệ sinh | 50 | 47 | 46 | 45 |\n${total}${levels}`;

  test.each([
    ['sai một mức', across('| | Xếp loại | | Mức 4 | Mức 4 | Mức 3 |'), ['E5 error']],
    ['đúng', across('| | Xếp loại | | Mức 4 | Mức 3 | Mức 3 |'), []],
    ['một thôn chưa ghi', across('| | Xếp loại | | Mức 4 | Mức 3 | |'), []],
    ['không có dòng tổng', across('| | Xếp loại | | Mức 4 | Mức 4 | Mức 3 |', ''), []],
    [
      'mỗi xã hai cột',
      '| STT | Tiêu chí | Điểm tối đa | Xã A | < | Xã B | < |\n| ^ | ^ | ^ | Tự chấm | Thẩm định | Tự chấm | Thẩm định |\n| 1 | Họp | 100 | 95 | 92 | 91 | 90 |\n| | Tổng cộng | 100 | 95 | 92 | 91 | 90 |\n| | Xếp loại | | Mức 3 | < | Mức 3 | < |',
      [],
    ],
  ])('%s', (_name, text, expected) => {
    expect(found(rule, text)).toEqual(expected);
  });
});
