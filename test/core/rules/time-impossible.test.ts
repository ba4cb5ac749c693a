// A time must exist: no 30/02, no month 13, no fifth quarter.
import rule from '../../../src/core/rules/time-impossible';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (time: string) => `| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |
| 1 | Họp dân | ${time} | Phòng Kinh tế |
| 2 | Kiểm tra | Quý I/2027 | Phòng Kinh tế |`;

test.each([
  ['Trước ngày 30/02/2027', '“Trước ngày 30/02/2027”'],
  ['Trước ngày 15/13', '“Trước ngày 15/13”'],
  ['Quý V', '“Quý V”'],
])('%s', (time, quoted) => {
  expect(findings(rule, table(time))[0]?.what).toContain(quoted);
});

test.each(['Trước ngày 28/02/2027', 'Trước ngày 29/02/2028', '@14/02/2026', '2026', '#REF!', 'Kế hoạch số 30/KH-UBND'])(
  '%s: không nêu',
  (time) => {
    expect(found(rule, table(time))).toEqual([]);
  },
);

test('a table without times has none', () => {
  expect(found(rule, '| STT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 1 | Họp | Phòng Kinh tế | Công an xã |')).toEqual([]);
});

test('a time with an empty line below it is quoted without it', () => {
  expect(findings(rule, table('Trước ngày 30/02/2026\\n'))[0]?.what).toMatch(/“Trước ngày 30\/02\/2026”/);
});
