// Every criterion of the set stands in the table that is scored by it.
import rule from '../../../src/core/rules/criterion-not-scored';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const NAMES = ['Họp dân', 'Tiếp dân', 'Trả kết quả', 'Khảo sát', 'Báo cáo'];
const SET = ['# Trang: Bộ\n| STT | Tiêu chí | Điểm tối đa | Cách chấm |']
  .concat(NAMES.map((name, at) => `| ${at + 1} | ${name} | 5 | Từ 0 đến 5 điểm |`))
  .join('\n');
const HEADER = '# Trang: Chấm\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |';
const scored = (rows: readonly string[]) => [HEADER, ...rows, SET].join('\n');
const row = (number: number, score = '5') => `| ${number} | ${String(NAMES[number - 1])} | 5 | ${score} |`;

test('says which, and where it is missing', () => {
  const [finding] = findings(rule, scored([row(1), row(2), row(3), row(4)]));
  expect(finding?.what).toBe('Tiêu chí 5 “Báo cáo” của bộ chưa có ở trang “Chấm”.');
  expect(finding?.cell).toEqual({ sheet: 'Bộ', row: 5, column: 1 });
});

test('a row left out within is one finding: where the numbers jump', () => {
  const { findings: all } = checked(scored([row(1), row(2), row(4), row(5)]));
  expect(all.map(({ rule: id }) => id)).toEqual(['stt-gap']);
  expect(all[0]?.consequences?.map(({ says }) => says)).toEqual([
    'Tiêu chí 3 “Trả kết quả” của bộ chưa có ở trang “Chấm”.',
  ]);
});

test('numbers that go on tell nothing, nor does a table without them', () => {
  expect(found(rule, scored([row(1), row(2), '| 3 | Khảo sát | 5 | 5 |', '| 4 | Báo cáo | 5 | 5 |']))).toEqual([
    'B4 warning',
  ]);
  const plain = NAMES.slice(1).map((name) => `| ${name} | 5 | 5 |`);
  expect(found(rule, ['# Trang: Chấm\n| Tiêu chí | Điểm tối đa | Điểm tự chấm |', ...plain, SET].join('\n'))).toEqual([
    'B2 warning',
  ]);
});

test('a criterion that a page break cut in two or three is the same', () => {
  const text = scored([row(1), row(2), row(3), row(4), '| 5 | Báo | 5 | 5 |', '| | cáo | | |']);
  expect(
    found(rule, text.replace('Báo cáo |', 'Báo cáo quý |').replace('| | cáo | | |', '| | cáo | | |\n| | quý | | |')),
  ).toEqual([]);
});

test('a set on a hidden sheet has no cell to go to', () => {
  expect(found(rule, scored([row(1), row(2), row(3), row(4)]).replace('# Trang: Bộ', '# Trang ẩn: Bộ'))).toEqual([]);
});

test('a form, and a bonus of the set, are left alone', () => {
  expect(found(rule, scored([row(1, ''), row(2, ''), row(3, ''), row(4, '')]))).toEqual([]);
  const all = scored([row(1), row(2), row(3), row(4), row(5)]);
  expect(found(rule, `${all}\n| B | ĐIỂM THƯỞNG | | |\n| 1 | Hội thi | 2 | Có: 2 điểm |`)).toEqual([]);
});

test('many at once are rather rows that were not read', () => {
  const more = NAMES.map((name, at) => `| ${at + 6} | ${name} khác | 5 | Từ 0 đến 5 điểm |`);
  const set = [SET, ...more].join('\n');
  const rows = [1, 2, 3, 4, 5].map((at) => row(at));
  const others = (count: number) => more.slice(0, count).map((line) => line.replace('Từ 0 đến 5 điểm', '5'));
  const missing = (count: number) => found(rule, [HEADER, ...rows, ...others(5 - count), set].join('\n')).length;
  expect([missing(0), missing(2), missing(3)]).toEqual([0, 2, 0]);
});

test('a table that is not appraised yet is compared as well', () => {
  const rows = [1, 2, 3, 4].map((at) => `${row(at)} |`);
  expect(
    found(
      rule,
      ['# Trang: Chấm\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định |', ...rows, SET].join('\n'),
    ),
  ).toEqual(['B6 warning']);
});
