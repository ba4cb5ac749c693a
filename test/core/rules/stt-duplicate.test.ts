// A number names one row only.
import rule from '../../../src/core/rules/stt-duplicate';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (numbers: readonly string[], head = '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |') =>
  [head]
    .concat(numbers.map((number, at) => `| ${number} | Việc thứ ${at + 1} | Quý I/2027 | Phòng Kinh tế |`))
    .join('\n');

test('says where the number stands already', () => {
  expect(findings(rule, table(['4', '5', '5']))[0]?.what).toBe('STT 5 đã có ở ô A3.');
});

test.each([
  ['liền nhau', ['1', '2', '3'], []],
  ['đánh lại từ 1', ['1', '2', '1', '2'], []],
  ['đánh lại ở nhóm mới', ['I', '1', '2', 'II', '1', '2'], []],
  ['hai số 1 liền nhau', ['1', '1', '2'], ['A3 warning']],
  ['hai nhóm cùng số', ['I', '1', 'I', '1'], ['A4 warning']],
])('%s', (_name, numbers, expected) => {
  expect(found(rule, table(numbers))).toEqual(expected);
});

test('a task merged over two rows has one number', () => {
  expect(
    found(
      rule,
      '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | Họp | Quý I | Phòng Kinh tế |\n| ^ | ^ | Quý II | Công an xã |\n| 2 | Khác | Quý I | Công an xã |',
    ),
  ).toEqual([]);
});

test.each([
  ['bảng chấm điểm', '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |', '5'],
  ['bộ tiêu chí', '| STT | Tiêu chí | Điểm tối đa | Cách chấm |', 'Có: 5 điểm'],
])('%s cũng được xét', (_name, head, last) => {
  const rows = ['1', '2', '2'].map((number, at) => `| ${number} | Việc thứ ${at + 1} | 5 | ${last} |`);
  expect(found(rule, [head, ...rows].join('\n'))).toEqual(['A4 warning']);
});

const documents = (rows: readonly (readonly [string, string])[]) =>
  ['| STT | Tiêu chí | Tên văn bản | Số, ký hiệu |']
    .concat(rows.map(([number, of], at) => `| ${number} | ${of} | Kế hoạch ${at + 1} | ${at + 1}/KH-UBND |`))
    .join('\n');

test.each([
  ['one number for documents of two criteria', ['1|1.1', '2|1.2', '2|1.3'], ['A4 hint']],
  ['documents of one criterion that are counted', ['1|1.1', '2|1.1', '3|1.2', '3|1.2'], ['A5 hint']],
  ['the numbers of the criteria', ['1|1.1', '1|1.1', '2|1.2'], []],
  ['the numbers of the criteria, at several', ['1|1.1', '1|1.2', '2|2.1', '2|2.2'], []],
  ['nothing twice', ['1|1.1', '2|1.1'], []],
])('a list of evidence with %s', (_what, rows, expected) => {
  expect(found(rule, documents(rows.map((row) => row.split('|') as [string, string])))).toEqual(expected);
});

test('a list of documents without their criteria', () => {
  const list = `| STT | Tên văn bản | Số, ký hiệu |
| 1 | Kế hoạch | 1/KH-UBND |
| 2 | Báo cáo | 2/BC-UBND |
| 2 | Biên bản | 3/BB-UBND |`;
  expect(found(rule, list)).toEqual(['A4 hint']);
});
