// A sum that takes its number from itself.
import rule from '../../../src/core/rules/circular-formula';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (group: string, leaf: string, total: string) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | CÔNG KHAI | 20 | ${group} |
| 1 | Niêm yết | 10 | ${leaf} |
| 2 | Đúng hạn | 10 | 8 |
| | Tổng điểm | 20 | ${total} |`;

test('tổng cộng cả chính nó: một mục, không thêm mục tổng sai', () => {
  const text = table('=SUM(D3:D4) → 17', '9', '=SUM(D3:D5) → 0');
  expect(findings(rule, text).map(({ what }) => what)).toEqual(['Điểm tự chấm: công thức ở ô D5 cộng cả chính ô này.']);
  expect(checked(text).findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
});

test('vòng qua ô khác được nêu một lần', () => {
  expect(findings(rule, table('=D5 → 0', '9', '=D2 → 0')).map(({ what }) => what)).toEqual([
    'Điểm tự chấm: công thức ở ô D2 lấy số từ chính nó qua ô D5.',
  ]);
});

test.each([
  ['không vòng', table('=SUM(D3:D4) → 17', '9', '=D2 → 17')],
  ['tiêu chí tính từ ô nhập', table('=SUM(D3:D4) → 18', '=C3 → 10', '=D2+0*D3 → 18')],
  ['qua trang khác: không theo', table('=SUM(D3:D4) → 17', '9', "='Trang 2'!D5 → 17")],
  ['cả cột dài: theo đến một giới hạn', table('=SUM(D3:D4) → 17', '=SUM(F1:F999999,D5) → 9', '=D2 → 17')],
])('không nêu: %s', (_name, text) => expect(found(rule, text)).toEqual([]));

test('bộ tiêu chí: điểm tối đa cộng cả chính nó', () => {
  const set =
    '| STT | Tiêu chí | Điểm tối đa | Cách chấm |\n| I | CÔNG KHAI | =SUM(C2:C3) → 0 | |\n| 1 | Niêm yết | 10 | Từ 0 đến 10 điểm |';
  expect(found(rule, set)).toEqual(['C2 error']);
});

test('ô cùng dòng nhưng ở cột khác không thuộc vùng cộng', () => {
  const text = `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định |
| I | CÔNG KHAI | =E3 → 8 | =SUM(D3:D4) → 17 | =C2 → 8 |
| 1 | Niêm yết | =D2 → 17 | 9 | =D2 → 17 |
| 2 | Đúng hạn | =D2 → 17 | 8 | =D2 → 17 |`;
  expect(found(rule, text)).toEqual([]);
});
