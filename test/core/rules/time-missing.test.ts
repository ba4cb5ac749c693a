// A task needs a time where the others have theirs.
import rule from '../../../src/core/rules/time-missing';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (cells: readonly string[]) =>
  ['| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |']
    .concat(cells.map((cell, at) => `| ${at + 1} | Việc thứ ${at + 1} | Phòng Kinh tế | ${cell} |`))
    .join('\n');

test('says the task', () => {
  expect(findings(rule, table(['Quý I', '', 'Quý I']))[0]?.what).toBe('Nhiệm vụ 2 chưa có thời gian thực hiện.');
});

test('a column that nobody has filled in is blank', () => {
  const { findings: none, blanks } = checked(table(['', '', '', 'Quý I']), [rule]);
  expect(none).toEqual([]);
  expect(blanks).toEqual([
    { cell: { sheet: 'Trang1', row: 1, column: 3 }, says: 'Chưa ghi thời gian thực hiện của 3 nhiệm vụ.', count: 3 },
  ]);
});

test('a part of a task has what the task has', () => {
  expect(
    found(
      rule,
      `| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
| 1 | Tuyên truyền | Phòng Kinh tế | Quý I |
| a) | Trên đài | Phòng Kinh tế | |
| 2 | Kiểm tra | Phòng Kinh tế | Quý I |`,
    ),
  ).toEqual([]);
});

test('a task merged over two rows has what either has', () => {
  expect(
    found(
      rule,
      `| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
| 1 | Tuyên truyền | Phòng Kinh tế | |
| ^ | ^ | Phòng Kinh tế | Quý I |
| 2 | Kiểm tra | Phòng Kinh tế | Quý I |`,
    ),
  ).toEqual([]);
});

test('a table without the column has none missing', () => {
  expect(checked('| STT | Nhiệm vụ | Cơ quan chủ trì |\n| 1 | Họp | Phòng Kinh tế |', [rule]).blanks).toEqual([]);
});

test('where most have it, those without are findings and nothing is blank', () => {
  const { findings: all, blanks } = checked(table(['Quý I', '', 'Quý I']), [rule]);
  expect(all).toHaveLength(1);
  expect(blanks).toEqual([]);
});
