// A hidden sheet goes with the file only where it is needed.
import { check } from '../../../src/core/check';
import type { CivilDay } from '../../../src/core/calendar/civil-day';
import rule from '../../../src/core/rules/hidden-sheet';
import { findings, testWorkbooks } from './rule-workbooks';
import { workbookFrom } from '../workbook-text';

testWorkbooks(rule);

const table = (score = '5') =>
  `# Trang: Bảng\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Họp dân | 5 | ${score} |\n`;
const HIDDEN = '# Trang ẩn: Năm 2025\n\n| | Cũ |\n';

test('one that nothing uses, hidden or very hidden', () => {
  const [finding] = findings(rule, table() + HIDDEN);
  expect(finding?.cell).toEqual({ sheet: 'Năm 2025', row: 1, column: 1 });
  expect(finding?.what).toMatch(/không được công thức nào/);
  expect(findings(rule, table() + HIDDEN.replace('ẩn', 'ẩn sâu'))).toHaveLength(1);
});

test('a host that knows no names', () => {
  const today = { year: 2026, month: 11, day: 20 } as CivilDay;
  const { sheets } = workbookFrom(table() + HIDDEN);
  expect(check({ sheets }, { today, rules: [rule] }).findings).toHaveLength(1);
});

test('one that a visible formula uses stays', () => {
  expect(findings(rule, table("='Năm 2025'!B2 → 5") + HIDDEN)[0]).toMatchObject({
    what: 'Trang ẩn “Năm 2025” đang được dùng: ô D2, trang “Bảng” lấy số từ đó.',
    how: 'Giữ trang này khi gửi: xóa thì các ô lấy số báo lỗi #REF!. Xem lại nội dung trước khi gửi.',
  });
});

test('through another hidden sheet, or by a name', () => {
  const chain = `${table('=Giữa!A1 → 5')}# Trang ẩn: Giữa\n| ='Năm 2025'!B2 → 5 | ='Năm 2025'!B3 → 5 |\n${HIDDEN}`;
  expect(findings(rule, chain).map(({ what }) => what.includes('đang được dùng'))).toEqual([true, true]);
  const named = `# Tên Cu: ='Năm 2025'!$B$2\n# Tên Mat: =Mất!A1\n${table()}${HIDDEN}`;
  expect(findings(rule, named)[0]?.what).toMatch(/đang được dùng/);
});

test.each([
  ['trang trống', `${table()}# Trang ẩn: Trống\n| ' | |`],
  [
    'bộ tiêu chí',
    `${table()}# Trang ẩn: Bộ tiêu chí\n| STT | Tiêu chí | Điểm tối đa | Cách chấm |\n| 1 | Họp dân | 5 | 0 hoặc 5 |`,
  ],
  ['bảng mức', `${table()}# Trang ẩn: Mức\n| Mức | Từ điểm | Đến điểm |\n| Mức 4 | 95 | 100 |\n| Mức 3 | 90 | 95 |`],
  ['tệp không có bảng', HIDDEN],
  ['trang đang hiện', `${table()}# Trang: Khác\n| Cũ |`],
])('%s: không nêu', (_name, text) => {
  expect(findings(rule, text)).toEqual([]);
});

test('a set on another sheet, and scores on the hidden one, make it no reference', () => {
  const set = '# Trang: Bộ tiêu chí\n| STT | Tiêu chí | Điểm tối đa | Cách chấm |\n| 1 | Họp dân | 5 | 0 hoặc 5 |\n';
  expect(findings(rule, table() + set + HIDDEN)).toHaveLength(1);
  expect(findings(rule, table() + table().replace('# Trang: Bảng', '# Trang ẩn: Năm 2025'))).toHaveLength(1);
});
