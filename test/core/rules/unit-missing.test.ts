// A criterion without unit in charge is missing one where nearly all others have theirs.
import rule from '../../../src/core/rules/unit-missing';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (units: readonly string[]) =>
  ['| STT | Tiêu chí | Điểm tối đa | Đơn vị phụ trách |']
    .concat(units.map((unit, at) => `| ${at + 1} | Tiêu chí số ${at + 1} | 5 | ${unit} |`))
    .join('\n');
const UNIT = 'Văn phòng HĐND và UBND';

test('says the criterion, of a set too', () => {
  expect(findings(rule, table([UNIT, '', UNIT, UNIT, UNIT]))[0]?.what).toBe('Tiêu chí 2 chưa ghi đơn vị phụ trách.');
});

test('a column that nobody has filled in, merged units, and a table without the column', () => {
  expect(found(rule, table([UNIT, '', '', '', '']))).toEqual([]);
  expect(found(rule, table([UNIT, '^', '^', UNIT, '']))).toEqual(['D6 hint']);
  expect(found(rule, '| STT | Tiêu chí | Điểm tối đa |\n| 1 | Một | 5 |')).toEqual([]);
});
