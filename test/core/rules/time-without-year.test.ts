// A time in a plan of several years names its year.
import rule from '../../../src/core/rules/time-without-year';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (time: string, title = 'giai đoạn 2026 - 2030') =>
  `| PHỤ LỤC ${title} |\n| (Kèm theo Kế hoạch số 27/KH-UBND ngày 09 tháng 4 năm 2026) |\n| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | Họp dân | ${time} | Công an xã |`;

test.each([
  ['Quý III', true],
  ['Trước ngày 15/11', true],
  ['Tháng 12', true],
  ['Quý III/2026', false],
  ['Quý III hằng năm', false],
  ['Hằng năm', false],
  ['Thường xuyên', false],
  ['Năm 2027 và năm 2030', false],
  ['2026 - 2030', false],
  ['Theo kế hoạch', false],
  ['Trước ngày 15/13', false],
])('%s: %s', (time, isFound) => {
  expect(found(rule, table(time))).toEqual(isFound ? ['C4 hint'] : []);
});

test.each([
  ['một năm', 'năm 2026'],
  ['không ghi năm', 'NHIỆM VỤ'],
  ['năm của một giai đoạn', 'năm 2026, giai đoạn 2026 - 2030'],
  ['khoảng một năm', '2026 - 2026'],
])('phụ lục %s: không nêu', (_name, title) => {
  expect(found(rule, table('Quý III', title))).toEqual([]);
});

test('a time with an empty line below it is quoted without it', () => {
  expect(findings(rule, table('Trước ngày 15/02\\n'))[0]?.received).toBe('“Trước ngày 15/02”');
});
