// A sheet whose pages somebody set up has the paper and margins of the decree.
import rule from '../../../src/core/rules/print-page';
import { checked, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const TABLE = '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Họp dân | 5 | 5 |';
const page = (setup: string) => `${TABLE}\n# In: ${setup}`;

test.each([
  ['A4, dọc, lề 20 25 35 20', undefined],
  ['A4, giấy ngang, lề 19.5 20 30 15', undefined],
  ['A4, dọc, lề 19.5 25.5 35.5 20.5', undefined],
  ['A4, dọc, lề 18.9 26.1 36.1 14', 'Thiết lập in: lề trên 18,9 mm; lề dưới 26,1 mm; lề trái 36,1 mm; lề phải 14 mm.'],
  ['A4', undefined],
  ['lề 10 10 10 10', undefined],
  ['A3, lề 20 20 30 15', 'Thiết lập in: khổ giấy không phải A4.'],
  ['dọc, lề 20 20 17.8 15', 'Thiết lập in: lề trái 17,8 mm.'],
  ['1 trang ngang, lề 10 30 30 25', 'Thiết lập in: lề trên 10 mm; lề dưới 30 mm; lề phải 25 mm.'],
])('%s: %s', (setup, what) => {
  expect(checked(page(setup), [rule]).findings.map((finding) => finding.what)).toEqual(
    what === undefined ? [] : [what],
  );
});

test('a file that cannot tell is said not to be checked for it', () => {
  expect(checked(TABLE, [rule])).toMatchObject({
    findings: [],
    notChecked: [{ says: 'Thiết lập in: khổ giấy, lề, dòng lặp lại.' }],
  });
  expect(checked(page('A4'), [rule]).notChecked).toEqual([]);
});

test('where the set-up of one sheet alone is not known, it is said', () => {
  const text = `# Trang: Một\n${page('A4')}\n# Trang: Hai\n${TABLE}`;
  expect(checked(text, [rule]).notChecked).toEqual([{ says: 'Thiết lập in: khổ giấy, lề, dòng lặp lại.' }]);
});
