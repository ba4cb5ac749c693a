// A task needs a lead unit where the others have theirs.
import rule from '../../../src/core/rules/lead-missing';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (cells: readonly string[]) =>
  ['| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |']
    .concat(cells.map((cell, at) => `| ${at + 1} | Việc thứ ${at + 1} | Quý I | ${cell} |`))
    .join('\n');

test('says the task', () => {
  expect(findings(rule, table(['Phòng Kinh tế', '', 'Phòng Kinh tế']))[0]?.what).toBe(
    'Nhiệm vụ 2 chưa có cơ quan chủ trì.',
  );
});

test('a column that nobody has filled in is blank', () => {
  const { findings: none, blanks } = checked(table(['', '', '', 'Phòng Kinh tế']), [rule]);
  expect(none).toEqual([]);
  expect(blanks).toEqual([
    { cell: { sheet: 'Trang1', row: 1, column: 3 }, says: 'Chưa ghi cơ quan chủ trì của 3 nhiệm vụ.', count: 3 },
  ]);
});

test('a part of a task has what the task has', () => {
  expect(
    found(
      rule,
      `| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |
| 1 | Tuyên truyền | Quý I | Phòng Kinh tế |
| a) | Trên đài | Quý I | |
| 2 | Kiểm tra | Quý I | Phòng Kinh tế |`,
    ),
  ).toEqual([]);
});

test('a task merged over two rows has what either has', () => {
  expect(
    found(
      rule,
      `| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |
| 1 | Tuyên truyền | Quý I | |
| ^ | ^ | Quý I | Phòng Kinh tế |
| 2 | Kiểm tra | Quý I | Phòng Kinh tế |`,
    ),
  ).toEqual([]);
});

test('a table without the column has none missing', () => {
  expect(checked('| STT | Nhiệm vụ | Thời gian |\n| 1 | Họp | Quý I |', [rule]).blanks).toEqual([]);
});

test('where most have it, those without are findings and nothing is blank', () => {
  const { findings: all, blanks } = checked(table(['Phòng Kinh tế', '', 'Phòng Kinh tế']), [rule]);
  expect(all).toHaveLength(1);
  expect(blanks).toEqual([]);
});
