// Numbers of rows follow each other without gap.
import rule from '../../../src/core/rules/stt-gap';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (numbers: readonly string[], head = '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |') =>
  [head]
    .concat(numbers.map((number, at) => `| ${number} | Việc thứ ${at + 1} | Quý I/2027 | Phòng Kinh tế |`))
    .join('\n');

test('says the numbers on both sides and how many are left out', () => {
  expect(findings(rule, table(['10', '13']))[0]).toMatchObject({
    what: 'Sau STT 10 là STT 13, thiếu 2 số.',
    how: 'Nếu đã bỏ 2 nhiệm vụ, đánh lại số; nếu sót, bổ sung 2 dòng.',
  });
});

test.each([
  ['liền nhau', ['1', '2', '3'], []],
  ['ghi 01, 02', ['01', '02', '03'], []],
  ['nhảy hai chỗ', ['1', '3', '4', '6'], ['A3 warning', 'A5 warning']],
  ['trùng rồi đuổi kịp', ['1', '2', '2', '4'], []],
  ['đánh lại từ 1', ['1', '2', '1', '2'], []],
  ['nhóm đánh lại số', ['I', '1', '2', 'II', '1', '3'], ['A7 warning']],
  ['nhóm nối số', ['I', '1', '2', 'II', '3', '5'], ['A7 warning']],
  ['nhảy số ở đầu nhóm', ['I', '1', '2', 'II', '4', '5'], ['A6 warning']],
  ['số La Mã của nhóm', ['I', '1', 'II', '1', 'IV', '1'], ['A6 warning']],
  ['nhóm E rồi G', ['A', '1', 'B', '1', 'C', '1', 'D', '1', 'E', '1', 'G', '1'], []],
  ['nhóm E rồi H', ['D', '1', 'E', '1', 'H', '1'], ['A6 warning']],
  ['nhóm D rồi G', ['C', '1', 'D', '1', 'G', '1'], ['A6 warning']],
  ['mục 5 rồi 7', ['4', '5', '7'], ['A4 warning']],
  ['một chỗ nhảy trong số nhiều cấp, một chỗ ở ngoài', ['1', '1.1', '1.3', '2', '4'], ['A6 warning', 'A4 hint']],
  ['một chỗ nhảy trong số nhiều cấp', ['1', '1.1', '1.2', '1.4', '2'], ['A5 hint']],
  ['bảng trích từ bộ lớn hơn', ['1', '1.1', '1.3', '1.5', '2'], []],
  ['1.10 gõ thành số', ['1', ...Array.from({ length: 9 }, (_, at) => `1,${at + 1}`), '1,1', '1,11'], []],
  ['gạch đầu dòng và chữ cái', ['1', 'a)', 'c)', '2', '-', '-'], []],
  ['không ghi số', ['', '', ''], []],
])('%s', (_name, numbers, expected) => {
  expect(found(rule, table(numbers))).toEqual(expected);
});

test('in a scoring table it is criteria that may be left out', () => {
  const text = '| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Một | 5 |\n| 3 | Ba | 5 |';
  expect(findings(rule, text)[0]?.how).toContain('1 tiêu chí');
});

test('a table without numbers has no gaps', () => {
  expect(found(rule, '| Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1. Một | 5 | 5 |\n| 3. Ba | 5 | 5 |')).toEqual([]);
});

test('a number that stands twice is one of those left out', () => {
  expect(findings(rule, table(['1', '2', '2', '6']))[0]?.what).toBe('Sau STT 2 là STT 6, thiếu 2 số.');
});

const documents = (numbers: readonly string[]) =>
  ['| STT | Tiêu chí | Tên văn bản | Số, ký hiệu |']
    .concat(numbers.map((number, at) => `| ${number} | 1.${at + 1} | Kế hoạch ${at + 1} | ${at + 1}/KH-UBND |`))
    .join('\n');

test.each([
  ['documents counted from 1', ['1', '2', '4'], ['A4 hint']],
  ['the numbers of their criteria, some with two documents', ['1', '1', '3', '4'], []],
  ['the numbers of their criteria in several levels', ['1.1', '1.2', '1.4'], []],
  ['too few to tell', ['1', '3'], []],
])('a list of evidence, %s', (_what, numbers, expected) => {
  expect(found(rule, documents(numbers))).toEqual(expected);
});

test('in a list of evidence it is documents that may be left out', () => {
  expect(findings(rule, documents(['1', '2', '4']))[0]?.how).toContain('1 văn bản');
});

test('a set of criteria has no gaps either', () => {
  expect(
    found(
      rule,
      '| STT | Tiêu chí | Điểm tối đa | Cách chấm |\n| 1 | Một | 5 | Có: 5 điểm |\n| 3 | Ba | 5 | Có: 5 điểm |',
    ),
  ).toEqual(['A3 warning']);
});
