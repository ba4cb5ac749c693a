// A formula that rounds a sum that is right.
import rule from '../../../src/core/rules/total-rounded';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (total: string, scores: readonly [string, string] = ['60', '34,5'], max = '40') =>
  `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Niêm yết | 60 | ${scores[0]} |
| 2 | Đúng hạn | ${max} | ${scores[1]} |
| | Tổng điểm | =SUM(C2:C3) → ${60 + Number(max)} | ${total} |`;

test('làm tròn lên một mức khác là lỗi, mức đạt kéo theo', () => {
  const { findings: all } = checked(
    `${table('=ROUND(SUM(D2:D3),0) → 95')}\n\n| | Mức đăng ký: | Mức 4 |\n| | Xếp loại: | Mức 4 |`,
  );
  const [finding] = all.filter(({ severity }) => severity === 'error');
  expect(all.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  expect(finding?.what).toBe('Điểm tự chấm ở ô D4 được ROUND làm tròn từ 94,5 thành 95, từ Mức 3 thành Mức 4.');
  expect(finding?.consequences?.map(({ says }) => says)).toEqual(['Mức đạt (ô C7) đang ghi Mức 4.']);
  expect(finding?.fix?.edits[0]?.after).toEqual({ value: 94.5, formula: '=SUM(D2:D3)' });
});

test.each([
  ['cùng một mức: cảnh báo', table('=ROUNDDOWN(SUM(D2:D3),0) → 94'), ['D4 warning']],
  ['bảng không tính trên 100: cảnh báo', table('=INT(SUM(D2:D3)) → 94', ['60', '34,5'], '50'), ['D4 warning']],
  ['tổng vượt thang: cảnh báo', table('=ROUND(SUM(D2:D3),0) → 101', ['60', '40,5']), ['D4 warning']],
  ['làm tròn không đổi số', table('=ROUND(SUM(D2:D3),2) → 94,5'), []],
  ['gõ tay: quy tắc Tổng điểm sai nêu', table('95'), []],
  ['vừa sót dòng vừa làm tròn: quy tắc Tổng điểm sai nêu', table('=ROUND(D2,0) → 60'), []],
])('%s', (_name, text, expected) => expect(found(rule, text)).toEqual(expected));

test('điểm nhóm làm tròn: cảnh báo', () => {
  const text = `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | CÔNG KHAI | 100 | =ROUND(SUM(D3:D4),0) → 95 |
| 1 | Niêm yết | 60 | 60 |
| 2 | Đúng hạn | 40 | 34,5 |`;
  expect(found(rule, text)).toEqual(['D2 warning']);
});

test('tổng làm tròn từ trên thang vẫn nói hai số', () => {
  expect(findings(rule, table('=ROUND(SUM(D2:D3),0) → 100', ['60', '40,4']))[0]?.what).toBe(
    'Điểm tự chấm ở ô D4 được ROUND làm tròn từ 100,4 thành 100.',
  );
});

test('mức kéo theo được nói bằng ô của tổng', () => {
  const { findings: all } = checked(
    `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| I | CÔNG KHAI | 100 | =ROUND(SUM(D3:D4),0) → 95 |
| 1 | Niêm yết | 60 | 60 |
| 2 | Đúng hạn | 40 | 34,5 |
| | Tổng điểm | 100 | =D2 → 95 |`,
  );
  expect(all.filter(({ rule: id }) => id === 'total-rounded')).toHaveLength(1);
});
