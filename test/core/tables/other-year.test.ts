// A table of another year in the same workbook is not judged by what this year's Thông tin says.
import { checked } from '../rules/rule-workbooks';

const workbook = (year: number) => `# Trang: Thông tin
| Tên đơn vị | UBND xã An Hưng |
| Năm | 2026 |
| Mức đăng ký | Mức 4 |
# Trang: Bảng chấm
| BẢNG TỰ CHẤM ĐIỂM NĂM ${year} |
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng |
| 1 | Niêm yết | 60 | 55 | Biên bản ngày 02/3/${year} |
| 2 | Đối thoại | 40 | 36 | Thông báo số 41/TB-UBND ngày 20/8/${year} |
| | Tổng điểm | 100 | 91 |
| | Mức đạt: | | Mức 3 |`;

test('91 points are less than Mức 4 registered for this year, and nothing to last year', () => {
  const rules = (year: number) => checked(workbook(year)).findings.map(({ rule }) => rule);
  expect(rules(2026)).toContain('level-against-registered');
  expect(rules(2025)).not.toContain('level-against-registered');
});
