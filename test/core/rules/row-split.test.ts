// The rest of a text, cut off into a row of its own by a page break, belongs to the row above.
import rule from '../../../src/core/rules/row-split';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (rows: string) => `| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |
| 10 | Tiếp tục đổi mới cơ chế hoạt động | Hằng năm | Trung tâm Phục vụ hành chính công |
${rows}`;

test('joins the text in the row above and empties the other', () => {
  const [finding] = findings(
    rule,
    table('\n| | của Trung tâm, bảo đảm hiệu quả | | |\n| 11 | Sơ kết | Năm 2027 | Phòng Kinh tế |'),
  );
  expect(finding?.what).toBe('Dòng 4 không có số thứ tự, có vẻ là phần cuối của nhiệm vụ 10 bị ngắt khi sang trang.');
  expect(finding?.fix?.edits.map(({ cell, after }) => [cell.row + 1, after.value])).toEqual([
    [2, 'Tiếp tục đổi mới cơ chế hoạt động của Trung tâm, bảo đảm hiệu quả'],
    [4, null],
  ]);
});

test('a text cut twice is one finding', () => {
  const [finding, ...others] = findings(
    rule,
    table('| | của Trung tâm, | | |\n| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| | bảo đảm hiệu quả | | |'),
  );
  expect(others).toEqual([]);
  expect(finding?.fix?.edits[0]?.after.value).toBe('Tiếp tục đổi mới cơ chế hoạt động của Trung tâm, bảo đảm hiệu quả');
  expect(finding?.consequences).toHaveLength(1);
});

test.each([
  ['nhóm mới', '| | CÔNG TÁC KIỂM TRA | | |\n| 1 | Kiểm tra | Quý I | Phòng Kinh tế |'],
  ['gạch đầu dòng', '| | - có thể họp trực tuyến | | |\n| 11 | Kiểm tra | Quý I | Phòng Kinh tế |'],
  ['dòng có thời gian', '| | của Trung tâm | Quý I | |'],
])('%s: không nêu', (_name, rows) => {
  expect(found(rule, table(rows))).toEqual([]);
});

test('a table without a task or criterion column is left alone', () => {
  expect(found(rule, '| STT | Mức độ đạt | Điểm tối đa |\n| 1 | Mức 4 | 95 |')).toEqual([]);
});

test('what is cut off of two tasks is two findings', () => {
  const all = findings(
    rule,
    table(
      '| | của Trung tâm, | | |\n| 11 | Sơ kết việc thực hiện | Năm 2027 | Phòng Kinh tế |\n| | mô hình của xã | | |',
    ),
  );
  expect(all.map(({ cell, fix }) => [cell.row + 1, fix?.edits[0]?.after.value])).toEqual([
    [3, 'Tiếp tục đổi mới cơ chế hoạt động của Trung tâm,'],
    [5, 'Sơ kết việc thực hiện mô hình của xã'],
  ]);
});

test('a text cut twice with an empty row between is one finding, its parts joined without the lines between them', () => {
  const [finding, ...others] = findings(rule, table('| | của Trung tâm, | | |\n\n| | bảo đảm hiệu quả\\n | | |'));
  expect(others).toEqual([]);
  expect(finding?.fix?.edits[0]?.after.value).toBe('Tiếp tục đổi mới cơ chế hoạt động của Trung tâm, bảo đảm hiệu quả');
});

test.each([
  [
    'bảng chấm điểm',
    '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Niêm yết thủ tục hành chính | 5 | 5 |\n| | tại nơi tiếp dân của xã | | |\n| 2 | Họp dân | 5 | 5 |',
  ],
  [
    'bộ tiêu chí',
    '| STT | Tiêu chí | Điểm tối đa | Cách chấm |\n| 1 | Niêm yết thủ tục hành chính | 5 | Có: 5 điểm; không: 0 điểm |\n| | tại nơi tiếp dân của xã | | |\n| 2 | Họp dân | 5 | Có: 5 điểm; không: 0 điểm |',
  ],
])('%s cũng bị ngắt', (_name, text) => {
  expect(found(rule, text)).toEqual(['B3 warning']);
});
