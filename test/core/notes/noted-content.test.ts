// What a note keeps of a cell: the same in every host, different once the cell says something else.
import { isReason } from '../../../src/core/notes/note';
import { holdsStill, notedContent } from '../../../src/core/notes/noted-content';
import { followedCell, followingFormula } from '../../../src/core/notes/followed-cell';
import { civilDay, dayNumber } from '../../../src/core/calendar/civil-day';
import type { Cell, CellValue } from '../../../src/core/workbook/snapshot';

const cell = (value: CellValue, more: Partial<Cell> = {}): Cell => ({ column: 0, value, ...more });
const day = civilDay(2026, 11, 2);
const serial = day ? dayNumber(day) : 0;
const long = (end: string) => `${'Biên bản đối thoại với người dân ngày 02/11/2026. '.repeat(5)}${end}`;

test.each<[string, Cell | undefined, string]>([
  ['ô trống', undefined, '(ô trống)'],
  ['ô chỉ có dấu cách', cell('  '), '(ô trống)'],
  ['số', cell(8.5), '8,5'],
  ['số có sai số của máy', cell(18.500000000000004), '18,5'],
  ['văn bản có dấu cách thừa', cell(' 5,5đ  '), '5,5đ'],
  ['ngày', cell(serial, { numberFormat: 'dd/mm/yyyy' }), '02/11/2026'],
  ['số âm mang định dạng ngày', cell(-3, { numberFormat: 'dd/mm/yyyy' }), '-3'],
  ['đúng, sai', cell(true), 'true'],
  ['lỗi', cell({ error: '#REF!' }), '#REF!'],
  ['kết quả của công thức', cell(91, { formula: '=SUM(D2:D9)' }), '91'],
])('%s', (_says, held, expected) => {
  expect(notedContent(held)).toBe(expected);
  expect(holdsStill(held, expected)).toBe(true);
  expect(holdsStill(cell('khác'), expected)).toBe(false);
});

test('a day is one also where its format is unknown', () => {
  expect(holdsStill(cell(serial), '02/11/2026')).toBe(true);
  expect(holdsStill(cell(serial, { numberFormat: 'dd/mm/yyyy' }), String(serial))).toBe(true);
  expect(holdsStill(cell(serial + 1), '02/11/2026')).toBe(false);
  expect(holdsStill(cell(-1), '02/11/2026')).toBe(false);
});

test('a long text is kept by its beginning and a check sum: a change at its end is seen', () => {
  const noted = notedContent(cell(long('Xong.')));
  expect(noted).toMatch(/^Biên bản .*… \(\d+ chữ, mã [\da-f]{8}\)$/);
  expect(noted.length).toBeLessThan(200);
  expect(holdsStill(cell(long('Xong.')), noted)).toBe(true);
  expect(holdsStill(cell(long('Xong!')), noted)).toBe(false);
});

test('a reason has ten letters or more', () => {
  expect(['', 'ok', 'đã hỏi rồi', '..........', 'Biên bản lưu giấy'].map(isReason)).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
});

test.each<[string, Partial<Cell> & Pick<Cell, 'value'>, string, string | undefined]>([
  ['công thức', { value: 'D19', formula: "=ADDRESS(ROW('Bảng 1'!D20),COLUMN('Bảng 1'!D20),4)" }, 'cũ', 'Bảng 1!19,3'],
  ['tên trang có dấu nháy', { value: 'A1', formula: "=ADDRESS(ROW('a''b'!$A$1),1,4)" }, '', "a'b!0,0"],
  [
    'tên trang không cần nháy',
    { value: 'A1', formula: '=ADDRESS(ROW(Sheet1!A1),COLUMN(Sheet1!A1),4)' },
    '',
    'Sheet1!0,0',
  ],
  ['gõ tay', { value: ' d19 ' }, 'Bảng', 'Bảng!18,3'],
  ['gõ tay, không có trang', { value: 'D19' }, '', undefined],
  ['ô đã bị xóa', { value: { error: '#REF!' }, formula: '=ADDRESS(ROW(#REF!),COLUMN(#REF!),4)' }, 'Bảng', undefined],
  ['không phải tên ô', { value: 'dòng 3' }, 'Bảng', undefined],
])('ô theo %s', (_says, held, sheet, expected) => {
  const found = followedCell({ column: 0, ...held }, sheet);
  expect(found && `${found.sheet}!${found.row},${found.column}`).toBe(expected);
});

test('the formula points to the cell that it is made for', () => {
  const ref = { sheet: "Bảng 'A'", row: 18, column: 27 };
  expect(followedCell({ column: 0, value: 'AB19', formula: `=${followingFormula(ref)}` }, '')).toEqual(ref);
  expect(followedCell(undefined, 'Bảng')).toBeUndefined();
});
