// A criterion stands in its table once.
import rule from '../../../src/core/rules/criterion-repeated';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const HEADER = '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |';

test('says where the other stands', () => {
  expect(findings(rule, `${HEADER}\n| 1 | Họp dân | 5 | 5 |\n| 2 | Họp dân | 5 | 5 |`)[0]?.what).toBe(
    'Tiêu chí 2 có cùng câu chữ với tiêu chí 1 ở ô B2.',
  );
});

test('a whole row copied is one finding: its number', () => {
  const { findings: all } = checked(
    `${HEADER}\n| 1 | Họp dân | 5 | 5 |\n| 1 | Họp dân | 5 | 5 |\n| 2 | Báo cáo | 5 | 5 |`,
  );
  expect(all.map(({ rule: id }) => id)).toEqual(['stt-duplicate']);
});

test('rows without words are left alone', () => {
  expect(found(rule, `${HEADER}\n| 1 | Họp dân | 5 | 5 |\n| 2 | | 5 | 5 |\n| 3 | | 5 | 5 |`)).toEqual([]);
});

test('lines without numbers, and parts of other numbers, may be alike', () => {
  expect(found(rule, '| Tiêu chí | Điểm tối đa |\n| Họp dân | 5 |\n| Họp dân | 5 |')).toEqual([]);
  expect(found(rule, `${HEADER}\n| 1.1 | Họp dân | 5 | 5 |\n| 2.1 | Họp dân | 5 | 5 |`)).toEqual([]);
  expect(found(rule, `${HEADER}\n| 1.1 | Họp dân | 5 | 5 |\n| 1.2 | Họp dân | 5 | 5 |`)).toEqual(['B3 warning']);
  const long = 'Tổ chức họp lấy ý kiến người dân về kế hoạch';
  expect(found(rule, `| Tiêu chí | Điểm tối đa |\n| ${long} | 5 |\n| ${long} | 5 |`)).toEqual(['A3 hint']);
});

test('words that differ in their marks only are other words', () => {
  const rows = '| 1 | Họp dân | 5 | 5 |\n| 2 | Hợp dân | 5 | 5 |\n| 3 | Hộp dán | 5 | 5 |';
  expect(found(rule, `${HEADER}\n${rows}`)).toEqual([]);
  expect(found(rule, `${HEADER}\n${rows}\n| 4 | HỢP  DÂN. | 5 | 5 |`)).toEqual(['B5 warning']);
});

test.each([
  ['Họp dân.', 'Họp dân'],
  ['Họp dân', 'Họp dân ;'],
  ['HỌP  DÂN', 'Họp dân'],
  ['Họp dân', 'Họp\u00a0dân'],
])('“%s” và “%s” là một', (one, other) => {
  expect(found(rule, `${HEADER}\n| 1 | ${one} | 5 | 5 |\n| 2 | ${other} | 5 | 5 |`)).toEqual(['B3 warning']);
});

test('each further one is told beside the first', () => {
  const rows = [1, 2, 3].map((number) => `| ${number} | Họp dân | 5 | 5 |`);
  expect(findings(rule, [HEADER, ...rows].join('\n')).map(({ what }) => what)).toEqual([
    'Tiêu chí 2 có cùng câu chữ với tiêu chí 1 ở ô B2.',
    'Tiêu chí 3 có cùng câu chữ với tiêu chí 1 ở ô B2.',
  ]);
});

test('short parts with letters, and a line without number beside one with it, may be alike', () => {
  expect(found(rule, `${HEADER}\n| 1 | Hồ sơ | | |\n| a) | Họp dân | 5 | 5 |\n| b) | Họp dân | 5 | 5 |`)).toEqual([]);
  expect(found(rule, `${HEADER}\n| 1 | Họp dân | 5 | 5 |\n| | Họp dân | 5 | 5 |`)).toEqual([]);
});

test('forty letters are enough to be no other criterion without a number', () => {
  const twice = (words: string) => found(rule, `| Tiêu chí | Điểm tối đa |\n| ${words} | 5 |\n| ${words} | 5 |`);
  expect(twice(`Tổ chức ${'a'.repeat(32)}`)).toEqual(['A3 hint']);
  expect(twice(`Tổ chức ${'a'.repeat(31)}`)).toEqual([]);
});
