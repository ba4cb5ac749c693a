import { shiftedFormula } from '../../src/files/xlsx/shift-formula';

test.each([
  ['A1+B2', 1, 1, 'B2+C3'],
  ['$A1+B$2+$C$3', 2, 1, '$A3+C$2+$C$3'],
  ['SUM(D13:D15)', 4, 0, 'SUM(D17:D19)'],
  ['\'Bảng A1\'!A1&"A1"', 1, 0, '\'Bảng A1\'!A2&"A1"'],
  ['Sheet1!A1*LOG10(B1)', 1, 0, 'Sheet1!A2*LOG10(B2)'],
  ['HeSo_A1+A1.x+THUE2026+A1', 1, 0, 'HeSo_A1+A1.x+THUE2026+A2'],
  ['SUM(A:B)+SUM($C:D)', 0, 1, 'SUM(B:C)+SUM($C:E)'],
  ['SUM(1:2)+SUM(3:$4)', 1, 0, 'SUM(2:3)+SUM(4:$4)'],
  ['A1', -1, 0, '#REF!'],
  ['XFD1', 0, 1, '#REF!'],
  ['SUM(1:1)', -1, 0, 'SUM(#REF!)'],
  ['1.5+A1', 1, 0, '1.5+A2'],
  ['IF(A1="có ""A1""";1;0)', 1, 0, 'IF(A2="có ""A1""";1;0)'],
])('%s moved %d down and %d right', (formula, down, right, expected) => {
  expect(shiftedFormula(formula, down, right)).toBe(expected);
});
