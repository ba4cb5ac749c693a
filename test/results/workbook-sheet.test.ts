// Trang kết quả in the workbook: every section that holds something, links that stay in the file, nothing that a later check reads.
import { withoutOwnSheets } from '../../src/core/notes/own-sheets';
import { workbookSheet } from '../../src/results/workbook-sheet';
import { fittedHeights } from '../../src/core/sheets/row-heights';
import { snapshotOf } from '../core/sheets/snapshot-of';
import { checked } from '../core/rules/rule-workbooks';
import { notesText } from '../core/notes/noted';

const TEXT = `# Trang: Bảng “2026”
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng |
| 1 | Niêm yết thủ tục | 4 | 5 | Báo cáo số 1/BC-UBND |
| 2 | Trả hồ sơ đúng hạn | 6 | 7 | Báo cáo số 2/BC-UBND |
# Trang ẩn: Năm 2025
| STT | Tiêu chí | Điểm tự chấm |
`;
const NOTE =
  '| @02/11/2026 | Bỏ qua mục | (diem-vuot-toi-da) | Bảng “2026” | D3 | 7 | | Thành phố cho thêm điểm | Trần Thị Mai |';

const report = checked(TEXT + notesText(NOTE));
const sheet = workbookSheet('Kết quả kiểm tra', report, '16:42');
const at = (row: number, column: number) => sheet.cells.find((cell) => cell.row === row && cell.column === column);
const rowOf = (begins: string) =>
  sheet.cells.find(({ value }) => typeof value === 'string' && value.startsWith(begins))?.row ?? -1;

test('heading, day, time and counts', () => {
  expect(at(0, 0)?.value).toBe('KẾT QUẢ KIỂM TRA');
  expect(at(1, 0)?.value).toBe('1 lỗi, 1 gợi ý. Kiểm tra lúc 16:42, ngày 20/11/2026.');
});

test('a row for each finding, its cell a link that stays in the workbook', () => {
  expect([0, 1, 2, 3, 4].map((column) => at(4, column)?.value)).toEqual([
    1,
    'Bảng “2026”',
    'D2',
    'Lỗi',
    'Điểm vượt điểm tối đa',
  ]);
  expect(at(4, 2)?.formula).toBe(`=HYPERLINK("#'Bảng “2026”'!D2","D2")`);
});

test('what was set aside with reason, name and day; what was not checked; what was', () => {
  const aside = rowOf('Đã bỏ qua có lý do (1)');
  expect([1, 2, 3, 5, 7].map((column) => at(aside + 2, column)?.value)).toEqual([
    'Bảng “2026”',
    'D3',
    'Điểm vượt điểm tối đa',
    'Thành phố cho thêm điểm',
    'Trần Thị Mai, 02/11/2026',
  ]);
  expect(at(rowOf('Chưa kiểm tra') + 2, 3)?.value).toBe('Trang ẩn “Năm 2025”.');
  expect(rowOf('Đã kiểm tra')).toBeGreaterThan(aside);
  expect(rowOf('Đã trả lời')).toBe(-1);
});

test('the printed part holds all of it, in the width of the page, and no text is cut', () => {
  expect(sheet.columnWidths.reduce((sum, width) => sum + width, 0)).toBe(950);
  expect(sheet.print.area?.bottom).toBe(Math.max(...sheet.cells.map(({ row }) => row)));
  const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
  for (const { row, height } of fittedHeights({ ...sheet, rowHeights: [] }).merged) {
    expect(heights.get(row)).toBeGreaterThanOrEqual(height);
  }
});

test('it is no work of the officer: a later check does not look at it', () => {
  expect(withoutOwnSheets(snapshotOf([sheet])).workbook.sheets).toEqual([]);
});

test('nothing found: says so, and never that the file is right', () => {
  const clean = workbookSheet('Kết quả kiểm tra', checked('| Thư mời |'), '08:00');
  expect(clean.cells.find(({ row }) => row === 1)?.value).toBe(
    'Không có mục nào cần xử lý trong những gì đã kiểm tra. Kiểm tra lúc 08:00, ngày 20/11/2026.',
  );
  expect(withoutOwnSheets(snapshotOf([clean])).workbook.sheets).toEqual([]);
});

test('very many findings: the first three thousand, and how many are left', () => {
  const [finding] = report.findings;
  if (!finding) throw new Error('Something is wrong with the sample.');
  const many = workbookSheet('Kết quả', { ...report, findings: Array.from({ length: 3002 }, () => finding) }, '08:00');
  expect(many.cells.some(({ value }) => String(value).startsWith('Còn 2 mục chưa ghi'))).toBe(true);
});
