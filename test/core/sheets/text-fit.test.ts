import { fittedHeights } from '../../../src/core/sheets/row-heights';
import { heightOf, linesOf } from '../../../src/core/sheets/text-fit';

const PLAIN = { size: 13, bold: false };

test.each([
  ['STT', 48, 1],
  ['Phòng Văn hóa - Xã hội', 180, 1],
  ['Phòng Văn hóa - Xã hội', 120, 2],
  ['Trung tâm Phục vụ hành chính công', 130, 3],
  ['Điểm\ntối đa', 76, 2],
  ['a'.repeat(100), 100, 9],
  ['', 100, 1],
  ['Ω', 100, 1],
])('“%s” in %d pixels takes %d lines', (text, width, lines) => {
  expect(linesOf(text, width, PLAIN)).toBe(lines);
});

test('bold text is wider', () => {
  const text = 'Trung tâm Phục vụ hành chính công';
  const width = 266;
  expect([linesOf(text, width, PLAIN), linesOf(text, width, { size: 13, bold: true })]).toEqual([1, 2]);
});

test('marks take no room: Vietnamese is as wide as its plain letters', () => {
  expect(linesOf('Ểệ'.repeat(20), 400, PLAIN)).toBe(linesOf('Ee'.repeat(20), 400, PLAIN));
});

test('a row is as high as its lines', () => {
  expect(heightOf(1, 13)).toBe(18.25);
  expect(heightOf(3, 13)).toBeGreaterThan(2.5 * heightOf(1, 13));
});

test('rows of merged cells are told their height when the text wraps; given heights stay', () => {
  const long = 'Bộ tiêu chí mẫu do CQTT tự soạn để dùng thử';
  const wrap = [{ area: { top: 0, left: 0, bottom: 3, right: 1 }, look: { wrap: true } }];
  const cells = [0, 1, 2].map((row) => ({ row, column: 0, value: row === 2 ? 5 : long }));
  const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  const sheet = { cells, looks: wrap, merges, columnWidths: [60, 60], rowHeights: [] };
  const heights = fittedHeights(sheet);
  expect(heights.merged.map(({ row }) => row)).toEqual([0]);
  expect(heights.natural.map(({ row }) => row)).toEqual([1, 2]);
  expect(fittedHeights({ ...sheet, rowHeights: [{ row: 0, height: 8 }] }).merged).toEqual([]);
});
