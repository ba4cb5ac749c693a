// Which other workbooks a formula takes something from.
import { linkedFiles } from '../../../src/core/workbook/linked-files';

const LINKS = ['file:///D:/Bao%20cao/Tong%20hop.xlsx', 'C:\\Users\\a\\So lieu.xlsx', 'file:///D:/100%.xlsx'];

test.each([
  ['=[1]Sheet1!A1', ['Tong hop.xlsx']],
  ["='[2]Năm 2025'!A1+[1]S!B1", ['So lieu.xlsx', 'Tong hop.xlsx']],
  ['=[3]S!A1', ['100%.xlsx']],
  ['=[9]S!A1', ['khác']],
  ['=[Tong hop.xlsx]Sheet1!A1+[Tong hop.xlsx]Sheet1!A2', ['Tong hop.xlsx']],
  ["='C:\\Luu\\[Quy 3.xlsx]Bảng'!$B$2", ['Quy 3.xlsx']],
  ['=SUM(Bảng1[Điểm])+Sheet2!A1', []],
  ['=Bảng1[[#This Row],[Điểm]]', []],
  ["='Trang 1'!A1", []],
  ['="[A.xlsx]S!A1"', []],
])('%s', (formula, files) => {
  expect([...linkedFiles(formula, LINKS)].sort()).toEqual([...files].sort());
});
