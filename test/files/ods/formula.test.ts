import { excelFormula, excelReference } from '../../../src/files/ods/formula';

test.each([
  ['of:=SUM([.C3:.C10];2)', '=SUM(C3:C10,2)'],
  ["of:=[$'Bảng 1'.$D$4]+[Trang2.A1]", "='Bảng 1'!$D$4+Trang2!A1"],
  ["of:=SUM([$'Anh''s: [a]'.A1:.B2])", "=SUM('Anh''s: [a]'!A1:B2)"],
  ['of:=IF([.A1]="a;b!~";{1;2|3;4};[.B1]!=0)', '=IF(A1="a;b!~",{1,2;3,4},B1 =0)'],
  ['of:=SUM([.A1:.B2]![.B1:.C3])', '=SUM(A1:B2 B1:C3)'],
  ['of:=SUM([.A1]~[.B2])', '=SUM(A1,B2)'],
  ['of:=COM.MICROSOFT.CONCAT([.A1];"COM.MICROSOFT.")', '=CONCAT(A1,"COM.MICROSOFT.")'],
  ['of:=COUNT([.A1])', '=COUNT(A1)'],
  ['of:=[.#REF!]+1', '=#REF!+1'],
  ["of:=['file:///C:/Hồ%20sơ/năm%20cũ.xlsx'#$Trang1.B7]", "='[năm%20cũ.xlsx]Trang1'!B7"],
  ['msoxl:=SUM(C3:C10)', '=SUM(C3:C10)'],
  ['of:="chưa đóng', '="chưa đóng'],
  ['of:=[.A1', '=A1'],
  ['', undefined],
  ['of:=', undefined],
  ['SUM(A1)', undefined],
])('%s → %s', (written, expected) => {
  expect(excelFormula(written)).toBe(expected);
});

test.each([
  ['$Trang1.$A$1:.$B$2', 'Trang1!$A$1:$B$2'],
  ['Trang1.A1:Trang1.B2', 'Trang1!A1:B2'],
  ['.A1', 'A1'],
  ['A1', 'A1'],
])('reference %s → %s', (written, expected) => {
  expect(excelReference(written)).toBe(expected);
});

test('a long formula of opening signs ends at once', () => {
  const start = performance.now();
  excelFormula(`of:=${"['".repeat(50_000)}`);
  excelFormula(`of:=${'['.repeat(100_000)}`);
  expect(performance.now() - start).toBeLessThan(2000);
});
