// Formulas without values, as some programs write them: said to be unchecked, and no reason for findings.
import { checked } from '../rules/rule-workbooks';

const table = (score: string, total: string) => `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng |
| 1 | Niêm yết | 60 | 60 | Biên bản ngày 02/3/2026 |
| 2 | Đối thoại | 40 | ${score} | Thông báo số 41/TB-UBND ngày 20/8/2026 |
| | Tổng điểm | 100 | ${total} |
| | Mức đạt: | | Mức 4 |`;

test.each([
  ['điểm tính từ công thức', '=F3/G3*C3 →', '=SUM(D2:D3) →', 2],
  ['chỉ có tổng', '38', '=SUM(D2:D3) →', 1],
])('%s chưa có giá trị', (_name, score, total, count) => {
  const report = checked(table(score, total));
  expect(report.findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
  expect(report.notChecked.map(({ says }) => says)).toContain(
    `${count} công thức chưa có giá trị ở trang “Trang1”. Mở tệp bằng Excel, lưu lại rồi kiểm tra.`,
  );
});

test('a formula that shows nothing is no formula without value, and hidden sheets are named only', () => {
  const report = checked(`# Trang: A\n| a | =IF(B1="","",1) → ' |\n# Trang ẩn: B\n| b | =A1 → |`);
  const said = report.notChecked.map(({ says }) => says);
  expect(said).toContain('Trang ẩn “B”.');
  expect(said.filter((says) => says.includes('công thức'))).toEqual([]);
});
