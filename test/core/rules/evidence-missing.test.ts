// A criterion with points needs evidence where most others have theirs.
import rule from '../../../src/core/rules/evidence-missing';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (evidence: readonly string[]) =>
  ['| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng |']
    .concat(evidence.map((text, at) => `| ${at + 1} | Tiêu chí số ${at + 1} | 5 | 5 | ${text} |`))
    .join('\n');

test('says the criterion and its points', () => {
  expect(findings(rule, table(['QĐ 1', '', 'BC 2']))[0]?.what).toBe(
    'Tiêu chí 2 được 5 điểm nhưng ô minh chứng để trống.',
  );
});

test('a column that nobody has filled in is blank', () => {
  const { findings: none, blanks } = checked(table(['', '', '', 'BC']), [rule]);
  expect(none).toEqual([]);
  expect(blanks).toEqual([
    { cell: { sheet: 'Trang1', row: 1, column: 4 }, says: 'Chưa ghi minh chứng của 3 tiêu chí có điểm.', count: 3 },
  ]);
});

test('evidence of the parent, or merged over several, is given for all', () => {
  expect(found(rule, table(['Báo cáo chung', '^', '^']))).toEqual([]);
  const parent =
    '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng |\n| 1 | Chung | 10 | 10 | BC |\n| 1.1 | Một | 5 | 5 | |\n| 1.2 | Hai | 5 | 5 | |\n| 2 | Khác | 5 | 5 | BC |';
  expect(found(rule, parent)).toEqual([]);
});

test('the name of a group, merged over its whole row, is no evidence', () => {
  const group = '| I. Nhóm một (15 điểm) | < | < | < | < |\n';
  const [header, ...criteria] = table(['BC', '', 'BC']).split('\n');
  expect(found(rule, `${header}\n${group}${criteria.join('\n')}`)).toEqual(['E4 warning']);
});

test('a criterion of 0 points needs none; of two rounds the first with points is told', () => {
  const text = (
    first: string,
    second: string,
  ) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Minh chứng |
| 1 | Một | 5 | ${first} | ${second} | |
| 2 | Hai | 5 | 5 | 5 | BC 1 |
| 3 | Ba | 5 | 5 | 5 | BC 2 |`;
  expect(found(rule, text('0', '0'))).toEqual([]);
  expect(findings(rule, text('0', '3'))[0]?.what).toBe('Tiêu chí 1 được 3 điểm nhưng ô minh chứng để trống.');
  expect(findings(rule, text('4', '3'))[0]?.what).toBe('Tiêu chí 1 được 4 điểm nhưng ô minh chứng để trống.');
});

test('a table without evidence, and one without scores, are left alone', () => {
  expect(found(rule, '| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Một | 5 |')).toEqual([]);
  expect(checked(table(['', '']).replaceAll('| 5 | 5 |', '| 5 | |'), [rule]).blanks).toEqual([]);
});
