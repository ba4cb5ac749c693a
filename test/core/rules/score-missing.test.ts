// A criterion without score is missing one where the others have theirs; in a form it is only blank.
import rule from '../../../src/core/rules/score-missing';
import { checked, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const form = (scores: readonly string[], appraised: readonly string[] = []) =>
  ['| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định |']
    .concat(scores.map((score, at) => `| ${at + 1} | Tiêu chí số ${at + 1} | 5 | ${score} | ${appraised[at] ?? ''} |`))
    .join('\n');

test('two of three scored: the third is missing', () => {
  expect(found(rule, form(['5', '', '4']))).toEqual(['D3 error']);
});

test('a form that nobody has filled in is blank, not wrong', () => {
  const { findings: none, blanks, notChecked } = checked(form(['', '', '']), [rule]);
  expect(none).toEqual([]);
  expect(blanks).toEqual([
    { cell: { sheet: 'Trang1', row: 1, column: 3 }, says: 'Chưa chấm: 3 tiêu chí chưa có điểm tự chấm.', count: 3 },
  ]);
  expect(notChecked.map(({ says }) => says)).toEqual(['Điểm thẩm định: chưa có điểm nào.']);
});

test('one of three scored is work in progress', () => {
  expect(checked(form(['5', '', '']), [rule]).blanks[0]?.says).toBe('Còn 2 tiêu chí chưa có điểm tự chấm.');
  expect(checked(form(['5', '5', '5'], ['4', '', '']), [rule]).blanks[0]?.says).toBe(
    'Còn 2 tiêu chí chưa có điểm thẩm định.',
  );
});

test('a score merged over several criteria is given for all', () => {
  expect(found(rule, form(['5', '^', '4', '3']))).toEqual([]);
});
