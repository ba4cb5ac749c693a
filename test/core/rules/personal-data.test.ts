// A table to be sent holds no numbers of people.
import rule from '../../../src/core/rules/personal-data';
import { findings, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (note: string) =>
  `| Điện thoại: 0912345678 |\n| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Ghi chú |\n| 1 | Họp dân | 5 | 5 | ${note} |`;

test.each([
  ["'031204005678", 'số căn cước'],
  ['CCCD 031.204.005.678 cấp 2021', 'số căn cước'],
  ["'0912345678", 'số điện thoại di động'],
  ['ĐT 0912.345.678', 'số điện thoại di động'],
  ['ĐT 0912345678. Gọi trước', 'số điện thoại di động'],
  ['CCCD 031204005678. Cấp 2021', 'số căn cước'],
])('%s: %s', (note, name) => {
  expect(findings(rule, table(note)).map(({ what }) => what)).toEqual([`Bảng có ${name} ở ô E3.`]);
});

test.each([
  ['Tổng đài 0912 345 678'],
  ['1.250.000.000 đồng'],
  ['Mã hồ sơ 000123456789012'],
  ['0225.3821.055'],
  ['12345678901'],
  ["'09123456789"],
  ["'0912345678.9"],
  ["'0312040056789"],
  ["'031204005678.9"],
])('%s: không nêu', (note) => {
  expect(findings(rule, table(note))).toEqual([]);
});

test('the header of a table may say whom to call; between two tables nothing may', () => {
  const named = table('').replace('Ghi chú', 'Ghi chú (hỏi 0912345678)');
  expect(findings(rule, named)).toEqual([]);
  const two = `${table("'0912345678")}\n\n\n| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | Họp dân | Quý I | Công an xã |`;
  expect(findings(rule, two).map(({ cell }) => cell.row)).toEqual([2]);
});
