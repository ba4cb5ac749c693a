// The total in words under a table.
import { readNumberWords } from '../../../src/core/score/number-words';
import rule from '../../../src/core/rules/total-in-words-wrong';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

test.each([
  ['Chín mươi lăm', 95],
  ['Chín mươi tư phẩy năm điểm', 94.5],
  ['chín mươi tư phẩy hai lăm', 94.25],
  ['chín mươi tư phẩy hai mươi lăm', 94.25],
  ['Tám mươi mốt phẩy không năm điểm', 81.05],
  ['Chín mươi lăm điểm rưỡi', 95.5],
  ['Mười lăm', 15],
  ['Mười', 10],
  ['Một trăm điểm chẵn', 100],
  ['Một trăm linh năm', 105],
  ['Không', 0],
])('%s là %d', (words, number) => expect(readNumberWords(words)).toBe(number));

test.each([
  '',
  'điểm',
  'Chín năm',
  'Chín mươi mười',
  'mươi',
  'trăm',
  'Chín mươi phẩy',
  'Chín mươi phẩy điểm',
  'Mức 4',
  'năm phẩy x',
])('%s không phải số', (words) => expect(readNumberWords(words)).toBeUndefined());

const table = (words: string, scores: readonly [string, string] = ['30 | 29,5', '64,5 | 64,5']) =>
  `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định |
| 1 | Niêm yết | 30 | ${scores[0]} |
| 2 | Đúng hạn | 70 | ${scores[1]} |
| | Tổng điểm | 100 | | |

| ${words} |`;

test.each([
  ['đúng tổng thẩm định', 'Bằng chữ: Chín mươi tư điểm', []],
  ['đúng tổng tự chấm', 'Bằng chữ: Chín mươi tư phẩy năm điểm', []],
  ['khác cả hai', 'Tổng số điểm (bằng chữ): Chín mươi lăm điểm.', ['A6 warning']],
  ['xuống dòng trước chữ', 'Bằng chữ:\\nChín mươi lăm điểm', ['A6 warning']],
  ['chữ ở dòng dưới không phải của ô này', 'Bằng chữ: |\n| | Chín mươi lăm điểm', []],
  ['chữ ở ô bên cạnh', 'Bằng chữ: | Chín mươi lăm điểm', ['B6 warning']],
  ['để trống', 'Bằng chữ: ', []],
  ['không đọc được', 'Bằng chữ: theo biên bản', []],
  ['không có dòng bằng chữ', 'Người lập', []],
])('%s', (_name, words, expected) => expect(found(rule, table(words))).toEqual(expected));

test('nói số bằng chữ và tổng của bảng', () => {
  expect(findings(rule, table('Bằng chữ: Chín mươi lăm điểm'))[0]?.what).toBe(
    'Ô A6 ghi bằng chữ “Chín mươi lăm điểm” (95), tổng điểm thẩm định là 94.',
  );
});

test('bảng chưa chấm thì không nêu', () => {
  expect(found(rule, table('Bằng chữ: Chín mươi lăm điểm', [' | ', ' | ']))).toEqual([]);
});
