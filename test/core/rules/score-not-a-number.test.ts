// What stands for a score must be a number, and asks where the words leave it open.
import rule from '../../../src/core/rules/score-not-a-number';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (score: string) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Niêm yết | 5 | ${score} |
| 2 | Họp dân | 5 | 5 |
| 3 | Trang tin | 5 | 4 |
| 4 | Đối thoại | 5 | 4 |`;

test.each([
  ['đủ', 'D2 error'],
  ['TRUE', 'D2 error'],
  ['Đạt', 'D2 error'],
  ['x', 'D2 error'],
  ['-', 'D2 review'],
  ['K/C', 'D2 review'],
  ['1-2', 'D2 review'],
])('%s is found: %s', (score, where) => {
  expect(found(rule, table(score))).toEqual([where]);
});

test.each(['4,5', "'4,5đ", '#REF!', '', '…', '0', '@02/05/2026', '0,95 {0%}', 'Không áp dụng'])(
  '%s is left to other rules, or right',
  (score) => {
    expect(found(rule, table(score))).toEqual([]);
  },
);

test('what is open is asked, with the scores that it may be', () => {
  const [finding] = findings(rule, table('1-2'));
  expect(finding?.question?.text).toBe('Ô này được bao nhiêu điểm?');
  expect(finding?.question?.answers.at(-1)).toBe('Không tính điểm tiêu chí này');
  expect(finding?.question?.answers).toContain('1 điểm');
  expect(finding?.how).toBe('Ghi điểm bằng số, kể cả 0.');
  expect(finding?.received).toBe('“1-2”');
});

test('the maximum is asked too, and a table without any is read', () => {
  expect(found(rule, table('5').replace('| 5 | 5 |', '| năm | 5 |'))).toEqual(['C2 error']);
  expect(
    found(rule, '| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Niêm yết | đủ |\n| 2 | Họp dân | 5 |\n| 3 | Họp | 5 |'),
  ).toEqual(['C2 error']);
});

test('“Không áp dụng” ở tiêu chí không ghi điểm tối đa vẫn được hỏi', () => {
  expect(found(rule, table('Không áp dụng').replace('Niêm yết | 5 |', 'Niêm yết | |'))).toEqual(['D2 review']);
});

test('what stands there is quoted without an empty line below it; TRUE is no text', () => {
  expect(findings(rule, table('đủ\\n'))[0]?.received).toBe('“đủ”');
  expect(findings(rule, table('TRUE'))[0]?.received).toBe('TRUE');
});

test('the maxima of a set of criteria are asked too', () => {
  const set = ['năm', '5', '5', '5'].map((max, at) => `| ${at + 1} | Tiêu chí số ${at + 1} | ${max} | Có: 5 điểm |`);
  expect(found(rule, ['| STT | Tiêu chí | Điểm tối đa | Cách chấm |', ...set].join('\n'))).toEqual(['C2 error']);
});
