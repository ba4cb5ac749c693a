// A formula names its cells, on its own sheet or on others; texts in it name none.
import { referencesOf } from '../../../src/core/workbook/references';
import { areaName } from '../../../src/core/workbook/address';

test.each([
  ['=SUM(D10:D15,D17)', ['S!D10:D15', 'S!D17']],
  ["='Bảng 1''s'!$A$1+Thông_tin!B8", ["Bảng 1's!A1", 'Thông_tin!B8']],
  ['=IF(A1="B2",LOG10(3),"C3")', ['S!A1']],
  ['=CQTT.LEVEL(B20;C3)', ['S!B20', 'S!C3']],
  ['=ZZZ9999999', []],
  [`=A1${'+1'.repeat(5000)}`, []],
])('%s', (formula, expected) => {
  expect(referencesOf(formula, 'S').map(({ sheet, area }) => `${sheet}!${areaName(area)}`)).toEqual(expected);
});
