// A group named in a table has criteria below it.
import rule from '../../../src/core/rules/group-empty';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const HEADER = '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |';
const FIRST = '| I | NHÓM MỘT | | |\n| 1 | Một | 5 | 5 |';

test('says the group', () => {
  expect(findings(rule, `${HEADER}\n${FIRST}\n| II | NHÓM HAI | | |\n| | Tổng cộng | 5 | 5 |`)[0]?.what).toBe(
    'Nhóm II “NHÓM HAI” không có tiêu chí nào.',
  );
});

test.each([
  ['the last row: the table may go on', `${FIRST}\n| II | NHÓM HAI | | |`, []],
  ['before a total', `${FIRST}\n| II | NHÓM HAI | | |\n| | Tổng cộng | 5 | 5 |`, ['A4 warning']],
  [
    'two of them',
    `${FIRST}\n| II | NHÓM HAI | | |\n| III | NHÓM BA | | |\n| | Tổng cộng | 5 | 5 |`,
    ['A4 warning', 'A5 warning'],
  ],
  [
    'an empty row and a new header between',
    `${FIRST}\n| II | NHÓM HAI | | |\n\n${HEADER}\n| III | NHÓM BA | | |\n| 2 | Hai | 5 | 5 |`,
    ['A4 warning'],
  ],
  [
    'before a group of another kind',
    `| A | NHÓM MỘT | | |\n${FIRST}\n| II | NHÓM HAI | | |\n| B | NHÓM BA | | |\n| 2 | Hai | 5 | 5 |`,
    ['A5 warning'],
  ],
  [
    'with capital letters',
    `| A | NHÓM MỘT | | |\n| 1 | Một | 5 | 5 |\n| B | NHÓM HAI | | |\n| C | NHÓM BA | | |\n| 2 | Hai | 5 | 5 |`,
    ['A4 warning'],
  ],
  ['with a maximum alone', `${FIRST}\n| II | NHÓM HAI | 5 | |\n| III | NHÓM BA | | |\n| 2 | Hai | 5 | 5 |`, []],
  ['a bonus in between', `${FIRST}\n| II | ĐIỂM THƯỞNG | | |\n| III | ĐIỂM TRỪ | | |\n| 1 | Đơn thư | 5 | 0 |`, []],
  ['a bonus that nobody has', `${FIRST}\n| II | ĐIỂM THƯỞNG | | |`, []],
  ['scored itself', `${FIRST}\n| II | NHÓM HAI | 5 | 4 |`, []],
  ['described below', `${FIRST}\n| II | NHÓM HAI | | |\n| - | Nội dung mô tả | | |`, []],
  ['no group has a number of this kind', '| 1 | Một | 5 | 5 |\n| II | Hai | | |\n| 3 | Ba | 5 | 5 |', []],
])('%s', (_what, rows, cells) => {
  expect(found(rule, `${HEADER}\n${rows}`)).toEqual(cells);
});

test('without a column of numbers, where the name stands', () => {
  const rows =
    '| I. NHÓM MỘT | | |\n| 1. Một | 5 | 5 |\n| II. NHÓM HAI | | |\n| III. NHÓM BA | | |\n| 2. Hai | 5 | 5 |';
  expect(found(rule, `| Tiêu chí | Điểm tối đa | Điểm tự chấm |\n${rows}`)).toEqual(['A4 warning']);
});

test('a set without scores, and a table without maxima', () => {
  const set =
    '| STT | Tiêu chí | Điểm tối đa |\n| I | NHÓM MỘT | |\n| 1 | Một | 5 |\n| II | NHÓM HAI | |\n| | Tổng cộng | 5 |';
  expect(found(rule, set)).toEqual(['A4 warning']);
  const scores =
    '| STT | Tiêu chí | Điểm tự chấm |\n| I | NHÓM MỘT | |\n| 1 | Một | 5 |\n| II | NHÓM HAI | |\n| | Tổng cộng | 5 |';
  expect(found(rule, scores)).toEqual(['A4 warning']);
});

test('what stands to the left of the table is not of the group', () => {
  const rows = `${HEADER}\n${FIRST}\n| II | NHÓM HAI | | |\n| III | NHÓM BA | | |\n| 2 | Hai | 5 | 5 |`;
  const beside = rows.split('\n').map((line, at) => (at === 3 ? `| x ${line}` : `| ${line}`));
  expect(found(rule, beside.join('\n'))).toEqual(['B4 warning']);
});
