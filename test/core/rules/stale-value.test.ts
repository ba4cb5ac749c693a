// A stored value that is not what its own formula gives.
import totalWrong from '../../../src/core/rules/total-wrong';
import rule from '../../../src/core/rules/stale-value';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (group: string, total: string, last = '8,5') => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | CÔNG KHAI | 20 | ${group} |
| 1 | Niêm yết | 10 | 9 |
| 2 | Đúng hạn | 10 | ${last} |
| | Tổng điểm | 20 | ${total} |`;

test('số cũ ở nhóm: tổng tính lại thì đúng, không quy tắc nào nêu tổng sai', () => {
  const text = table('=SUM(D3:D4) → 17', '=D2 → 17');
  expect(checked(text).findings.map(({ rule: id, cell, severity }) => `${id} ${cell.row + 1} ${severity}`)).toEqual([
    'stale-value 2 hint',
    'stale-value 5 hint',
  ]);
  expect(findings(rule, text)[0]?.what).toBe('Công thức ở ô D2 cộng ra 17,5; tệp đang lưu 17. CQTT dùng 17,5.');
});

test.each([
  ['số lưu đúng', table('=SUM(D3:D4) → 17,5', '=D2 → 17,5')],
  ['làm tròn, số lưu chênh chưa đến một đơn vị', table('=ROUND(SUM(D3:D4),0) → 18', '=D2 → 18')],
  ['dấu cộng gặp văn bản', table('=D3+D4 → 0', '=D2 → 0', '8,5đ')],
  ['nhóm chờ tổng, tổng chờ nhóm', table('=D5 → 17,5', '=D2 → 17,5')],
  ['công thức chưa có giá trị', table('=SUM(D3:D4) → ', '=D2 → ')],
  ['tính lại vẫn sai: quy tắc Điểm nhóm nêu', table('=D3 → 8', '=D2 → 17,5')],
])('không nêu: %s', (_name, text) => expect(found(rule, text)).toEqual([]));

test('tính lại vẫn sai thì nói số tính lại', () => {
  expect(findings(totalWrong, table('=SUM(D3:D4) → 17,5', '=D3 → 8'))[0]?.what).toBe(
    'Tổng điểm tự chấm ghi 9, các tiêu chí cộng lại là 17,5. Công thức cộng D3, bỏ sót tiêu chí 2 ở dòng 4.',
  );
});

test('điểm tối đa của bộ tiêu chí cũng được tính lại', () => {
  const set =
    '| STT | Tiêu chí | Điểm tối đa | Cách chấm |\n| I | CÔNG KHAI | =SUM(C3:C4) → 9 | |\n| 1 | Một | 5 | Có: 5 điểm |\n| 2 | Hai | 5 | Có: 5 điểm |';
  expect(findings(rule, set).map(({ cell }) => [cell.row, cell.column])).toEqual([[1, 2]]);
});
