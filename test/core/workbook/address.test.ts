// A cell is found by its name, and named as Excel names it.
import fc from 'fast-check';
import {
  areaName,
  cellName,
  columnLetters,
  columnNumber,
  contains,
  LAST_COLUMN,
  LAST_ROW,
  quotedSheet,
  readArea,
} from '../../../src/core/workbook/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [LAST_COLUMN, 'XFD'],
])('column %i is %s', (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters.toLowerCase())).toBe(number);
});

test.each([
  ['D19', { top: 18, left: 3, bottom: 18, right: 3 }],
  ['$B$2:$D$9', { top: 1, left: 1, bottom: 8, right: 3 }],
  ['d9:b2', { top: 1, left: 1, bottom: 8, right: 3 }],
  ['A1:XFD1048576', { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }],
])('%s is an area', (text, area) => {
  expect(readArea(text)).toEqual(area);
});

test.each(['', 'A', '19', 'A0', 'XFE1', 'A1048577', 'Trang!A1', 'A1:B', '#REF!'])('“%s” is no area', (text) => {
  expect(readArea(text)).toBeUndefined();
});

test('every area is read back from its name', () => {
  const row = fc.integer({ min: 0, max: LAST_ROW });
  const column = fc.integer({ min: 0, max: LAST_COLUMN });
  fc.assert(
    fc.property(row, row, column, column, (one, other, left, right) => {
      const area = {
        top: Math.min(one, other),
        bottom: Math.max(one, other),
        left: Math.min(left, right),
        right: Math.max(left, right),
      };
      expect(readArea(areaName(area))).toEqual(area);
    }),
  );
});

test('one cell has a single name, and lies in the areas that hold it', () => {
  expect(areaName({ top: 4, left: 1, bottom: 4, right: 1 })).toBe(cellName(4, 1));
  const area = { top: 1, left: 1, bottom: 3, right: 3 };
  expect([contains(area, 1, 1), contains(area, 3, 3), contains(area, 0, 1), contains(area, 2, 4)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([contains(area, 4, 1), contains(area, 2, 0)]).toEqual([false, false]);
});

test('a sheet with an apostrophe is quoted as formulas quote it', () => {
  expect(quotedSheet("Năm 2026 (xã 'A')")).toBe("'Năm 2026 (xã ''A'')'");
});
