// A score kept as text must become a number: Excel leaves it out of every sum.
import { civilDay } from '../../../src/core/calendar/civil-day';
import { check } from '../../../src/core/check';
import rule from '../../../src/core/rules/score-as-text';
import { findings, found, testWorkbooks } from './rule-workbooks';
import { workbookFrom } from '../workbook-text';

testWorkbooks(rule);

test('is an error where a sum leaves it out, a hint where none does', () => {
  const rows = (total: string) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Niêm yết | 5 | '4,5đ |
| 2 | Họp dân | 5 | 5 |
| | Tổng cộng | 10 | ${total} |`;
  expect(found(rule, rows('=SUM(D2:D3) → 5'))).toEqual(['D2 error']);
  expect(found(rule, rows('9,5'))).toEqual(['D2 hint']);
  expect(found(rule, rows(''))).toEqual(['D2 hint']);
  expect(found(rule, rows('5'))).toEqual(['D2 error']);
  // Wrong for another reason: nobody knows whether the text was left out.
  expect(found(rule, rows('9'))).toEqual(['D2 hint']);
  expect(found(rule, rows('=SUM(D2:D3) → 9,4'))).toEqual(['D2 hint']);
  expect(found(rule, rows('=SUM(D2:D3,D3) → 10'))).toEqual(['D2 error']);
  expect(findings(rule, rows('=SUM(D2:D3) → 5'))[0]?.what).toBe(
    'Tiêu chí 1: điểm tự chấm ở ô D2 ghi văn bản “4,5đ”, Excel không cộng vào tổng.',
  );
});

test('is mended at once; the format of texts does not stay', () => {
  const [finding] = findings(rule, "| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Niêm yết | '4.5 |\n| 2 | Họp dân | 5 |");
  expect(finding?.fix).toMatchObject({ safety: 'safe', says: 'Đổi văn bản “4.5” thành số 4,5.' });
  expect(finding?.fix?.edits[0]?.after.value).toBe(4.5);
});

test('a total that takes deductions off is agreed with', () => {
  expect(
    found(
      rule,
      `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| A | PHẦN CHUNG | | |
| 1 | Niêm yết | 5 | '5đ |
| B | ĐIỂM TRỪ | | |
| 1 | Có đơn thư | 2 | 1 |
| | Tổng cộng | 5 | 4 |`,
    ),
  ).toEqual(['D3 hint']);
});

test('a number in a cell of the text format gets a format of numbers', () => {
  const workbook = workbookFrom("| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Niêm yết | '4,5 |\n| 2 | Họp dân | 5 |");
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.value === '4,5' ? { ...cell, numberFormat: '@' } : cell)),
    })),
  }));
  const today = civilDay(2026, 11, 20);
  const [finding] = today ? check({ sheets }, { today, rules: [rule] }).findings : [];
  expect(finding?.fix?.edits[0]?.after).toEqual({ value: 4.5, numberFormat: 'General' });
});

test('the maxima of a set of criteria are numbers too', () => {
  const set =
    "| STT | Tiêu chí | Điểm tối đa | Cách chấm |\n| 1 | Một | '5đ | Có: 5 điểm |\n| 2 | Hai | 5 | Có: 5 điểm |";
  expect(found(rule, set)).toEqual(['C2 hint']);
});

test('what is no number in words is left to another rule', () => {
  expect(found(rule, '| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Một | đủ |\n| 2 | Hai | 5 |')).toEqual([]);
});
