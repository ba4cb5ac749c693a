// The score of a group, a parent or a subtotal must be what its criteria add up to.
import rule from '../../../src/core/rules/group-sum-wrong';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (
  group: string,
  total: string,
  label = 'Cộng nhóm III',
) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| III | THỦ TỤC | | |
| 1 | Đúng hạn | 10 | 9,5 |
| 2 | Trực tuyến | 10 | 9 |
| | ${label} | 20 | ${group} |
| | Tổng cộng | 20 | ${total} |`;

test('a subtotal is named by the group that it adds', () => {
  const [finding] = findings(rule, table('18', '18,5'));
  expect(finding?.what).toBe('Điểm tự chấm của nhóm III ghi 18, các tiêu chí cộng lại là 18,5, chênh 0,5 điểm.');
  expect(finding?.fix?.edits[0]?.after).toEqual({ value: 18.5, formula: '=SUM(D3:D4)' });
});

test('a subtotal without a group is named by its words', () => {
  const rows = table('18', '18,5', 'Cộng').replace('| III | THỦ TỤC | | |\n', '');
  expect(findings(rule, rows)[0]?.what).toContain('của dòng “Cộng” ghi 18');
});

test('a parent that adds a wrong child rightly is told under the child', () => {
  const all = findings(
    rule,
    `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Chỉ đạo | 10 | =D3 → 9 |
| 1.1 | Kế hoạch | 10 | 9 |
| 1.1.1 | Ban hành | 5 | 5 |
| 1.1.2 | Thực hiện | 5 | 5 |`,
  );
  expect(all.map(({ cell }) => cell.row + 1)).toEqual([3]);
  expect(all[0]?.consequences).toEqual([
    { cell: { sheet: 'Trang1', row: 1, column: 3 }, says: 'Điểm tự chấm của tiêu chí 1 (ô D2) đang ghi 9.' },
  ]);
});

const PARTS = (first: string, all: string) =>
  `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| A | ĐIỂM CHUẨN | | |
| I | Công sở | | |
| 1 | Trang phục | 30 | 29 |
| 2 | Biển tên | 20 | 19 |
| | Cộng I | 50 | ${first} |
| II | Thủ tục | | |
| 1 | Đúng hạn | 50 | 47 |
| | Cộng II | 50 | 47 |
| | Cộng A = I + II | 100 | ${all} |
| B | ĐIỂM THƯỞNG | | |
| 1 | Sáng kiến | 2 | 1 |
| | Tổng cộng (A + B) | 102 | 96 |`;

test('a subtotal of a group within a part, and the one of all groups that adds it rightly', () => {
  expect(found(rule, PARTS('48', '95'))).toEqual([]);
  const all = findings(rule, PARTS('47', '94'));
  expect(all.map(({ cell }) => cell.row + 1)).toEqual([6]);
  expect(all[0]?.consequences?.map(({ says }) => says)).toEqual([
    'Điểm tự chấm của dòng “Cộng A = I + II” (ô D10) đang ghi 94.',
  ]);
  expect(found(rule, PARTS('47', '93'))).toEqual(['D6 error', 'D10 error']);
});

test('where most parents differ from their children, these are no parts: nothing is said', () => {
  const group = (number: number) =>
    `| ${number} | Nhóm | 10 | 7 |\n| ${number}.1 | Cách một | 10 | 9 |\n| ${number}.2 | Cách hai | 10 | 9 |\n`;
  expect(found(rule, `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n${[1, 2, 3, 4].map(group).join('')}`)).toEqual(
    [],
  );
});

test('where the maxima of the same parents add up, their scores must too', () => {
  const group = (number: number) =>
    `| ${number} | Nhóm | 20 | 17 |\n| ${number}.1 | Cách một | 10 | 9 |\n| ${number}.2 | Cách hai | 10 | 9 |\n`;
  expect(found(rule, `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n${[1, 2, 3].map(group).join('')}`)).toEqual([
    'D2 error',
    'D5 error',
    'D8 error',
  ]);
});

test.each([
  [
    '“Cộng” sau phần không có nhóm',
    '| 1 | Một | 5 | 4 |\n| | Cộng | 5 | 3 |\n| 2 | Hai | 5 | 4 |\n| | Cộng | 5 | 4 |\n| | Tổng cộng | 10 | 8 |',
    ['D3 error'],
  ],
  [
    '“Cộng” gồm mọi dòng ở trên',
    '| 1 | Một | 5 | 4 |\n| | Cộng | 5 | 4 |\n| 2 | Hai | 5 | 4 |\n| | Cộng | 10 | 8 |\n| | Tổng cộng | 10 | 8 |',
    [],
  ],
  [
    'dòng cộng trước mọi tiêu chí',
    '| | Cộng nhóm I | 5 | 4 |\n| I | Một | | |\n| 1 | Hai | 5 | 4 |\n| | Tổng cộng | 5 | 4 |',
    [],
  ],
  ['“Cộng” khi chưa có tiêu chí', '| | Cộng nhóm X | 5 | 4 |\n| 1 | Hai | 5 | 4 |', []],
  [
    'nhóm chỉ có chỗ chấm',
    '| I | Một | | |\n| 1 | Hai | … | … |\n| | Cộng nhóm I | 5 | 4 |\n| | Cộng | 5 | 4 |\n| | Tổng cộng | 5 | 4 |',
    [],
  ],
  ['dòng tổng ở trên', '| | Tổng điểm | 10 | 8 |\n| 1 | Một | 5 | 4 |\n| 2 | Hai | 5 | 4 |', []],
])('%s', (_name, rows, expected) => {
  expect(found(rule, `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n${rows}`)).toEqual(expected);
});

test.each([
  [
    '“Cộng” sau nhóm',
    '| I | Một | | |\n| 1 | Hai | 5 | 4 |\n| | Cộng | 5 | 3 |\n| | Tổng cộng | 5 | 4 |',
    ['D4 error'],
  ],
  [
    '“Cộng” sau nhóm chỉ có chỗ chấm',
    '| 1 | Một | 5 | 4 |\n| I | Hai | | |\n| 1 | Ba | … | … |\n| | Cộng | 5 | 4 |\n| | Tổng cộng | 5 | 4 |',
    [],
  ],
])('%s', (_name, rows, expected) => {
  expect(found(rule, `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n${rows}`)).toEqual(expected);
});

describe('phần điểm thưởng có mức', () => {
  const sections = (
    bonus: string,
    items: readonly [string, string],
    total: string,
  ) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| A | PHẦN CHUNG | 100 | 90 |
| 1 | Niêm yết | 100 | 90 |
| B | ĐIỂM THƯỞNG | 5 | ${bonus} |
| 1 | Có mô hình hay | 3 | ${items[0]} |
| 2 | Có sáng kiến | 3 | ${items[1]} |
| | Tổng cộng | 100 | ${total} |`;

  test.each<[string, string, readonly [string, string], readonly string[]]>([
    ['các mục vượt mức, ghi mức', '5', ['3', '3'], []],
    ['các mục vượt mức, ghi số cộng hết', '6', ['3', '3'], []],
    ['các mục vượt mức, ghi số khác', '4', ['3', '3'], ['D4 error']],
    ['các mục không vượt mức, ghi mức', '5', ['3', '1'], ['D4 error']],
    ['các mục bằng mức', '5', ['3', '2'], []],
  ])('%s', (_name, bonus, items, expected) => {
    expect(found(rule, sections(bonus, items, '90'))).toEqual(expected);
  });
});

test('half of the groups may be wrong; more than half, and they are no sums', () => {
  const groups = (stated: readonly string[]) =>
    ['| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |']
      .concat(
        stated.map(
          (sum, at) =>
            `| ${at + 1} | Nhóm | 10 | ${sum} |\n| ${at + 1}.1 | Một | 10 | 4 |\n| ${at + 1}.2 | Hai | 10 | 4 |`,
        ),
      )
      .join('\n');
  const count = (wrong: number, right: number) =>
    found(rule, groups([...Array<string>(wrong).fill('7'), ...Array<string>(right).fill('8')])).length;
  expect([count(2, 0), count(3, 3), count(3, 2), count(3, 0), count(4, 4)]).toEqual([2, 3, 0, 0, 4]);
});

test('a parent that adds neither its children nor their criteria has a finding of its own', () => {
  const rows = (parent: string) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Chỉ đạo | 20 | ${parent} |
| 1.1 | Kế hoạch | 10 | 9 |
| 1.1.1 | Ban hành | 5 | 5 |
| 1.1.2 | Thực hiện | 5 | 5 |
| 1.2 | Báo cáo | 10 | 8 |`;
  expect(found(rule, rows('17'))).toEqual(['D3 error']);
  expect(found(rule, rows('18'))).toEqual(['D3 error']);
  expect(found(rule, rows('12'))).toEqual(['D2 error', 'D3 error']);
});

test('sums over dates and words are no sign that groups do not add their criteria', () => {
  const groups = (second: string, third: string) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | Một | 5 | 4 |
| 1 | Niêm yết | 6 | 5 |
| II | Hai | 5 | 3 |
| 2 | Họp dân | 6 | ${second} |
| III | Ba | 5 | 4 |
| 3 | Báo cáo | 6 | ${third} |
| IV | Bốn | 5 | 5 |
| 4 | Khảo sát | 6 | 5 |`;
  expect(found(rule, groups('đủ', 'theo BC'))).toContain('D2 error');
  expect(found(rule, groups('5', '5'))).toEqual([]);
});
