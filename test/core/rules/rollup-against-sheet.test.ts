// A roll-up must say of a unit what the unit's own table in the same workbook says.
import rule from '../../../src/core/rules/rollup-against-sheet';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const rollup = (scores: string, head = 'Điểm tự chấm | Điểm thẩm định') =>
  `# Trang: Tổng hợp\n| TỔNG HỢP NĂM 2026 |\n| STT | Tên xã | ${head} | Mức đạt |\n| 1 | Xã An Hưng | ${scores} | |\n`;
const own = (name: string, title = 'BẢNG TỰ CHẤM ĐIỂM NĂM 2026', scores = '55 | 54') =>
  `# Trang: ${name}\n| ${title} |\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định |\n| 1 | Niêm yết | 60 | ${scores} |\n`;

test('says both numbers', () => {
  expect(findings(rule, rollup('56 | 54') + own('Xã An Hưng'))[0]?.what).toBe(
    'Bảng tổng hợp ghi Xã An Hưng 56 điểm, trang “Xã An Hưng” là 55.',
  );
});

test.each([
  ['trang chỉ ghi tên', own('An Hưng')],
  ['tên ở tiêu đề', own('Bảng 1', 'BẢNG TỰ CHẤM ĐIỂM CỦA XÃ AN HƯNG NĂM 2026')],
])('%s: vẫn là bảng của xã', (_name, table) => {
  expect(found(rule, rollup('55 | 50') + table)).toEqual(['D3 warning']);
});

test.each([
  ['xã khác cùng phần đầu tên', own('Xã An Hưng Đông')],
  ['tên dài hơn ở phía trước', own('Hoaxã An Hưng')],
  ['năm khác', own('Xã An Hưng', 'BẢNG TỰ CHẤM ĐIỂM NĂM 2025')],
  ['hai bảng cùng tên', own('Xã An Hưng') + own('Xã An Hưng (2)')],
  ['chưa chấm', own('Xã An Hưng', 'BẢNG TỰ CHẤM ĐIỂM NĂM 2026', ' | ')],
  ['không có bảng riêng', ''],
])('%s: không nêu', (_name, table) => {
  expect(found(rule, rollup('56 | 56') + table)).toEqual([]);
});

test('a table without appraised scores, and a unit without a name', () => {
  const alone = '# Trang: Xã An Hưng\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Niêm yết | 60 | 55 |\n';
  expect(found(rule, rollup('55 | 54') + alone)).toEqual([]);
  expect(found(rule, rollup('56 | 54') + alone)).toEqual(['C3 warning']);
  expect(found(rule, (rollup('56 | 54') + alone).replace('| Xã An Hưng |', '| … |'))).toEqual([]);
});

test('a total may be that of either column', () => {
  const text = (total: string) => rollup(total, 'Tổng điểm') + own('Xã An Hưng');
  expect(found(rule, text('54'))).toEqual([]);
  expect(found(rule, text('53'))).toEqual(['C3 warning']);
});

test('criterion by criterion where each unit has a column', () => {
  const across = `# Trang: Tổng hợp
| STT | Tiêu chí | Điểm tối đa | Xã An Hưng | Xã Tân Tiến |
| 1 | Niêm yết | 60 | 56 | 60 |
| 2 | Đối thoại | 40 | 40 | 40 |
| 3 | Xin lỗi | 10 | x | 10 |
`;
  expect(found(rule, across + own('Xã An Hưng'))).toEqual(['D2 warning']);
  expect(found(rule, across + own('Xã An Hưng', 'BẢNG NĂM 2026', '56 | 54'))).toEqual([]);
  expect(found(rule, across + own('Xã An Hưng', 'BẢNG NĂM 2026', 'x | x'))).toEqual([]);
});

test('a ranking is held against the sheets too', () => {
  const ranking =
    '# Trang: Xếp hạng\n| XẾP HẠNG NĂM 2026 |\n| STT | Đơn vị | Tổng điểm | Xếp hạng |\n| 1 | Xã An Hưng | 57 | 1 |\n| 2 | Xã Tân Tiến | 50 | 2 |\n';
  expect(found(rule, ranking + own('Xã An Hưng'))).toEqual(['C3 warning']);
});

test('a sheet that states another total than its criteria has two right answers', () => {
  const stated = `${own('Xã An Hưng')}| | Tổng điểm | 60 | 57 | 54 |\n`;
  expect([55, 57, 56].map((total) => found(rule, rollup(`${total} | 54`) + stated).length)).toEqual([0, 0, 1]);
});

test('of a column of a unit only its scores are held against the sheet', () => {
  const across =
    '# Trang: Tổng hợp\n| STT | Tiêu chí | Điểm tối đa | Xã An Hưng | Xã Tân Tiến |\n| 1 | Niêm yết | 60 | x | 60 |\n| 2 | Đối thoại | 40 | 40 | 40 |\n';
  expect(found(rule, across + own('Xã An Hưng'))).toEqual([]);
  const alone = '# Trang: Xã An Hưng\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Niêm yết | 60 | 55 |\n';
  expect(found(rule, across.replace('| x |', '| 56 |') + alone)).toEqual(['D2 warning']);
});
