// The header of a long table is printed on each page.
import rule from '../../../src/core/rules/print-title-rows';
import { found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const HEADER = '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |';
const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => `| ${from + at} | Tiêu chí số ${from + at} | 1 | 1 |`).join('\n');
const long = `${HEADER}\n${rows(1, 41)}`;

test.each([
  ['bảng dài', `${long}\n# In: A4`, ['A1 hint']],
  ['lặp dòng khác', `${long}\n# In: A4, lặp 5-6`, ['A1 hint']],
  ['lặp dòng tiêu đề', `${long}\n# In: A4, lặp 1-1`, []],
  ['bảng ngắn', `${HEADER}\n${rows(1, 40)}\n# In: A4`, []],
  ['ghi lại tiêu đề', `${HEADER}\n${rows(1, 25)}\n${HEADER}\n${rows(26, 25)}\n# In: A4`, []],
  ['lặp dòng ở trên tiêu đề', `| BẢNG |\n${long}\n# In: A4, lặp 1-1`, ['A2 hint']],
  ['bảng ngắn ở dưới xa', `${'\n'.repeat(30)}${HEADER}\n${rows(1, 20)}\n# In: A4`, []],
  [
    'hai bảng',
    `${long}\n\n\n| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | Họp | Quý I | Công an xã |\n# In: A4`,
    [],
  ],
  ['chưa thiết lập in', `${long}\n# In: lề 20 20 30 15`, []],
  ['không rõ', long, []],
])('%s', (_name, text, expected) => {
  expect(found(rule, text)).toEqual(expected);
});
