// A criterion without maximum is missing one where nearly all others have theirs.
import rule from '../../../src/core/rules/max-missing';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const HEADER = '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |';
const OTHERS = '| 1 | Một | 5 | 5 |\n| 2 | Hai | 5 | 5 |\n| 3 | Ba | 5 | 5 |\n| 4 | Bốn | 5 | 5 |';
const cells = (rows: string) => found(rule, `${HEADER}\n${OTHERS}\n${rows}`);

test('says the criterion', () => {
  expect(findings(rule, `${HEADER}\n${OTHERS}\n| 5 | Năm | … | 5 |`)[0]?.what).toBe(
    'Tiêu chí 5 đã có điểm, chưa có điểm tối đa.',
  );
});

test.each([
  ['half have none', '| 5 | Năm | | 5 |\n| 6 | Sáu | | 5 |\n| 7 | Bảy | | 5 |'],
  ['a row without number', '| | Người lập | | 5 |'],
  ['a row without words', '| 5 | | | 5 |'],
  ['a bonus', '| B | ĐIỂM THƯỞNG | | |\n| 5 | Năm | | 5 |'],
  ['merged with the one above', '| 5 | Năm | 10 | 5 |\n| 6 | Sáu | ^ | 5 |'],
  ['the parent has it', '| 5 | Năm | 10 | |\n| 5.1 | Phần một | | 5 |'],
])('%s: nothing is said', (_what, rows) => {
  expect(cells(rows)).toEqual([]);
});

test('the maximum of a whole group is none of its criterion', () => {
  expect(cells('| I | NHÓM | 20 | |\n| 5 | Năm | | 5 |\n| 6 | Sáu | 5 | 5 |\n| 7 | Bảy | 5 | 5 |')).toEqual([
    'C7 warning',
  ]);
});

test('a parent without one says nothing for it', () => {
  expect(cells('| 5 | Năm | | |\n| 5.1 | Phần một | | 5 |\n| 5.2 | Phần hai | 3 | 3 |')).toEqual(['C7 warning']);
});

test('a table without maxima is left alone', () => {
  expect(found(rule, '| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Một | 5 |')).toEqual([]);
});

test('a sum that the missing one makes wrong follows from it', () => {
  const rules = (total: number) =>
    checked(`${HEADER}\n${OTHERS}\n| 5 | Năm | | 5 |\n| | Tổng cộng | ${total} | 25 |`).findings.map(
      ({ rule: id }) => id,
    );
  expect(rules(25)).toEqual(['max-missing']);
  expect(rules(15)).toEqual(['maxima-wrong', 'max-missing']);
});

test('a mark under the table is no criterion, though it has points', () => {
  expect(cells('| | Điểm của hội đồng | | 5 |')).toEqual([]);
});
