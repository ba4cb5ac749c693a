// A criterion has in the scoring table the maximum that the criteria set gives it.
import rule from '../../../src/core/rules/max-against-set';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const NAMES = ['Họp dân', 'Tiếp dân', 'Trả kết quả', 'Khảo sát'];
const table = (header: string, maxima: readonly (number | string)[], last: string) =>
  [header, ...NAMES.map((name, at) => `| ${at + 1} | ${name} | ${String(maxima[at])} | ${last} |`)].join('\n');
const scored = (...maxima: (number | string)[]) =>
  table('# Trang: Chấm\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |', maxima, '1');
const SET = table('# Trang: Bộ\n| STT | Tiêu chí | Điểm tối đa | Cách chấm |', [5, 5, 5, 5], 'Từ 0 đến 5 điểm');

test('says both', () => {
  expect(findings(rule, `${scored(5, 6, 5, 5)}\n${SET}`)[0]).toMatchObject({
    what: 'Tiêu chí 2 ghi điểm tối đa 6, bộ tiêu chí ghi 5.',
    expected: '5',
    received: '6',
    source: { cell: { sheet: 'Bộ', row: 2, column: 2 } },
  });
});

test.each([
  ['a text that is the same number', scored(5, "'5", 5, 5)],
  ['one that is blank', scored(5, '', 5, 5)],
  ['most are of another scale', scored(10, 10, 10, 5)],
])('%s is left alone', (_what, rows) => {
  expect(found(rule, `${rows}\n${SET}`)).toEqual([]);
});

test('so is a table without maxima, or without a set', () => {
  expect(found(rule, scored(5, 6, 5, 5))).toEqual([]);
  const plain = `# Trang: Chấm\n| STT | Tiêu chí | Điểm tự chấm |\n${NAMES.map((name, at) => `| ${at + 1} | ${name} | 1 |`).join('\n')}`;
  expect(found(rule, `${plain}\n${SET}`)).toEqual([]);
});

test('where it alone makes the sum wrong, the sum follows from it', () => {
  const both = (total: number) => `${scored(5, 6, 5, 5)}\n| | Tổng cộng | ${total} | 4 |\n${SET}`;
  const rules = (total: number) => checked(both(total)).findings.map(({ rule: id }) => id);
  expect(rules(20)).toEqual(['max-against-set']);
  expect(checked(both(20)).findings[0]?.consequences).toHaveLength(1);
  expect(rules(30)).toEqual(['maxima-wrong', 'max-against-set']);
});

test('half of the maxima may be wrong', () => {
  expect(found(rule, `${scored(6, 6, 5, 5)}\n${SET}`)).toEqual(['C2 warning', 'C3 warning']);
});

test('a criterion without a maximum in the set is held against nothing', () => {
  expect(found(rule, `${scored(5, 6, 5, 5)}\n${SET.replace('| Tiếp dân | 5 |', '| Tiếp dân | |')}`)).toEqual([]);
});
