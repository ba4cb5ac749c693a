// Which formulas are read as sums of their own column, what they add, and what rounds them.
import { readSumFormula } from '../../../src/core/tables/sum-formula';

const REF = { sheet: 'Bảng chấm', row: 29, column: 3 };

/** "5-9 -12" for rows counted as Excel does; "làm tròn NAME đến UNIT" behind it. */
function said(formula: string): string | undefined {
  const read = readSumFormula(formula, REF);
  if (read === undefined) return undefined;
  const added = read.added.map(
    ({ from, to, sign }) => `${sign < 0 ? '-' : ''}${from + 1}${to > from ? `-${to + 1}` : ''}`,
  );
  const rounding = read.rounding ? [`${read.rounding.name} ${read.rounding.unit}`] : [];
  return [...added, ...(read.subtotals ? ['SUBTOTAL'] : []), ...rounding].join(' ');
}

test.each([
  ['=SUM(D5:D9)', '5-9'],
  ['=SUM($D$5:$D$9, D12)', '5-9 12'],
  ['=D4+D7+D10', '4 7 10'],
  ['=D4+D7-D20', '4 7 -20'],
  ['=D4-(D7-D9)', '4 -7 9'],
  ['=SUM(D4:D6)-SUM(D8,D9)', '4-6 -8 -9'],
  ["=SUM('Bảng chấm'!D5:D9)", '5-9'],
  ['=SUBTOTAL(9,D5:D9)', '5-9 SUBTOTAL'],
  ['=SUBTOTAL(109,D5:D9)', '5-9 SUBTOTAL'],
  ['=ROUND(SUM(D5:D9),1)', '5-9 ROUND 0.1'],
  ['=INT(D4+D7)', '4 7 INT 1'],
  ['=MROUND(SUM(D5:D9),0.5)', '5-9 MROUND 0.5'],
  ['=D4)', '4'],
])('%s cộng %s', (formula, added) => expect(said(formula)).toBe(added));

test.each([
  ['=SUM(D5:D9)/2', 'chia'],
  ['=SUM(C5:C9)', 'cột khác'],
  ['=SUM(C5:D9)', 'hai cột'],
  ["=SUM('Trang khác'!D5:D9)", 'trang khác'],
  ['=SUM(D5:D9)+0.5', 'thêm một số'],
  ['=MAX(D5:D9)', 'hàm khác'],
  ['=SUM(D1:D9999)', 'quá nhiều dòng'],
  ['=SUM()', 'không cộng gì'],
  [`=${'D1+'.repeat(900)}D1`, 'quá dài'],
  ['=SUM(D99999999)', 'không phải ô'],
])('%s không đọc: %s', (formula) => expect(said(formula)).toBeUndefined());
