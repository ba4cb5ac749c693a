// Addresses as Excel writes them.
import { addressOf, columnName, parseArea, quoteSheet, splitSheet } from '../../../preview/book/address';

test.each([
  ['A1', 'A1'],
  ['$b$2:C9', 'B2:C9'],
  ['C9:B2', 'B2:C9'],
  ['A:C', 'A:C'],
  ['3:1', '1:3'],
  ['XFD1048576', 'XFD1048576'],
  ['A1:XFD1048576', '1:1048576'],
])('%s is %s', (text, address) => {
  const area = parseArea(text);
  expect(area && addressOf(area)).toBe(address);
});

test.each(['', '???', 'A0', 'XFE1', 'A1048577', 'A1:', 'Sổ!A1', 'A1,B2', '0:3'])('“%s” is no address', (text) => {
  expect(parseArea(text)).toBeNull();
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

test.each([
  ['Sổ', 'Sổ'],
  ['Thông tin', "'Thông tin'"],
  ["It's", "'It''s'"],
  ['2026', "'2026'"],
  ['A1', "'A1'"],
])('sheet %s is written %s, and read back', (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
  expect(splitSheet(`${quoted}!B2`)).toEqual({ sheet: name, rest: 'B2' });
});
