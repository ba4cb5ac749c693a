// One cell holds one time.
import rule from '../../../src/core/rules/time-several';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (time: string) =>
  `| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | Họp dân | ${time} | Công an xã |`;

test.each([
  ['Năm 2027 và năm 2030', true],
  ['Quý II/2026 và quý IV/2026', true],
  ['Trước ngày 15/02/2026 và ngày 15/11/2026', true],
  ['Tháng 6 và tháng 11 hằng năm', false],
  ['Năm 2027 và tháng 11 hằng năm', false],
  ['Giai đoạn 2026 - 2030', false],
  ['Từ ngày 10 đến ngày 15 tháng 12 năm 2026', false],
  ['Quý III/2026', false],
  ['Thường xuyên', false],
  ['Trước ngày 30/02/2026', false],
])('%s: %s', (time, isFound) => {
  expect(found(rule, table(time))).toEqual(isFound ? ['C2 hint'] : []);
});

test('a time with an empty line below it is quoted without it', () => {
  expect(findings(rule, table('Năm 2027 và năm 2030\\n'))[0]?.received).toBe('“Năm 2027 và năm 2030”');
});
