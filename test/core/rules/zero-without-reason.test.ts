// A criterion at 0 where the workbook asks for the reason.
import rule from '../../../src/core/rules/zero-without-reason';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = ({ note = '', reason = '', header = 'Ghi chú', score = '0', max = '5' } = {}) =>
  `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | ${header} |
| 1 | Niêm yết | 5 | 5 | |
| 2 | Đối thoại | ${max} | ${score} | ${reason} |
| 3 | Trang tin | 5 | 4 | |
| | Tổng điểm | 15 | | |

| ${note} |`;

const ASKED = 'Các tiêu chí 0 điểm phải giải trình rõ lý do.';

test.each([
  ['ghi chú dưới bảng yêu cầu', table({ note: ASKED }), ['E3 warning']],
  ['tên cột yêu cầu', table({ header: 'Lý do (nếu chấm 0 điểm)' }), ['E3 warning']],
  ['đã ghi lý do', table({ note: ASKED, reason: 'Chưa tổ chức' }), []],
  ['tệp không yêu cầu', table(), []],
  ['nói về 10 điểm', table({ note: 'Tiêu chí trên 10 điểm phải nêu lý do' }), []],
  ['có điểm', table({ note: ASKED, score: '1' }), []],
  ['chưa có điểm', table({ note: ASKED, score: '' }), []],
  ['điểm tối đa là 0', table({ note: ASKED, max: '0' }), []],
  ['không có cột ghi chú', table({ note: ASKED, header: 'Số văn bản' }), []],
  ['chỉ có điểm thẩm định', table({ note: ASKED }).replace('tự chấm |', 'thẩm định |'), []],
])('%s', (_name, text, expected) => expect(found(rule, text)).toEqual(expected));

test('bộ tiêu chí yêu cầu, phần điểm thưởng được để trống', () => {
  const text = `# Trang: Chấm
| STT | Tiêu chí | Điểm tự chấm | Ghi chú |
| A | PHẦN CHUNG | | |
| 1 | Đối thoại | 0 | |
| B | ĐIỂM THƯỞNG | | |
| 1 | Có mô hình | 0 | |
# Trang: Bộ tiêu chí
| Tiêu chí 0 điểm: nêu lý do |
| STT | Tiêu chí | Điểm tối đa | Cách chấm |
| 1 | Đối thoại | 5 | Có: 5 điểm; không: 0 điểm |`;
  expect(findings(rule, text).map(({ cell, source }) => [cell.row + 1, source.cell?.sheet])).toEqual([
    [3, 'Bộ tiêu chí'],
  ]);
});

test('the header that asks is where the finding comes from; a report on the reason is asked for in other words too', () => {
  expect(findings(rule, table({ header: 'Lý do (nếu chấm 0 điểm)\\n' }))[0]?.source).toEqual({
    text: '“Lý do (nếu chấm 0 điểm)”',
    cell: { sheet: 'Trang1', row: 0, column: 4 },
  });
  for (const note of ['Tiêu chí 0 điểm phải trình bày nguyên nhân', 'Tiêu chí 0 điểm: thuyết minh rõ lý do'])
    expect(found(rule, table({ note }))).toEqual(['E3 warning']);
});
