// Scores against the step that a note sets for all criteria.
import rule from '../../../src/core/rules/score-off-step';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (note: string, score = '1,3', scale = '') => `| ${note} |
| STT | Tiêu chí | Điểm tối đa | Cách chấm | Điểm tự chấm |
| 1 | Niêm yết | 5 | ${scale} | ${score} |
| 2 | Đối thoại | 5 | | 4,5 |`;

test.each([
  ['Điểm chấm theo bước 0,5', ['E3 warning']],
  ['Điểm lẻ đến 0,5 điểm', ['E3 warning']],
  ['Điểm là bội số của 0,25', ['E3 warning']],
  ['Điểm lẻ đến 0,1', []],
  ['Điểm lẻ đến 0,55', []],
  ['Điểm lẻ đến 0,5.', ['E3 warning']],
  ['Tổng điểm lẻ đến 0,5', []],
  ['Bảng chấm điểm năm 2026', []],
])('%s, tự chấm 1,3', (note, expected) => expect(found(rule, table(note))).toEqual(expected));

test('tiêu chí có cách chấm riêng thì theo cách chấm ấy', () => {
  expect(found(rule, table('Điểm chấm theo bước 0,5', '1,3', 'Chấm từ 0 đến 5 điểm'))).toEqual([]);
});

test('chữ không phải điểm thì quy tắc khác nêu', () => {
  expect(found(rule, table('Điểm chấm theo bước 0,5', 'x'))).toEqual([]);
  expect(found(rule, table('Điểm chấm theo bước 0,5', '0,9 {0%}'))).toEqual([]);
});

test('nói hai điểm gần nhất theo bước', () => {
  expect(findings(rule, table('Điểm chấm theo bước 0,5'))[0]).toMatchObject({
    expected: '1 hoặc 1,5',
    received: '1,3',
  });
});

test('bước ghi ở bộ tiêu chí', () => {
  const text = `${table('Bảng chấm')}
# Trang: Bộ tiêu chí
| Điểm lẻ nhỏ nhất là 0,5 |
| STT | Tiêu chí | Điểm tối đa | Cách chấm |
| 1 | Tiếp công dân | 5 | Có: 5 điểm; không: 0 điểm |`;
  expect(found(rule, text)).toEqual(['E3 warning']);
});

test('the note is quoted as it stands', () => {
  expect(findings(rule, table('Điểm chấm theo bước 0,5\\n'))[0]?.source.text).toBe('“Điểm chấm theo bước 0,5”');
});
