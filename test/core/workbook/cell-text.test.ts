// What a cell shows as text, and when it shows nothing.
import { isBlankCell, shownText } from '../../../src/core/workbook/cell-text';
import type { Cell, CellValue } from '../../../src/core/workbook/snapshot';

const cell = (value: CellValue, text?: string): Cell => ({ column: 0, value, ...(text === undefined ? {} : { text }) });

test.each<[CellValue, string]>([
  [null, ''],
  [4.5, '4,5'],
  [true, 'TRUE'],
  [false, 'FALSE'],
  [{ error: '#REF!' }, '#REF!'],
  ['Họp', 'Họp'],
])('%j shows %s', (value, shown) => {
  expect(shownText(cell(value))).toBe(shown);
});

test('the shown text of a number comes before its value; there may be no cell', () => {
  expect(shownText(cell(46067, '14/02/2026'))).toBe('14/02/2026');
  expect(shownText(undefined)).toBe('');
});

test.each<[CellValue, boolean]>([
  [null, true],
  ['', true],
  [' \u00a0\u200b', true],
  [0, false],
  ['x', false],
])('%j is blank: %s', (value, blank) => {
  expect(isBlankCell(cell(value))).toBe(blank);
  expect(isBlankCell(undefined)).toBe(true);
});
