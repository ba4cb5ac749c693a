// No cell of a table may show an error; those that only pass one on are told under its source.
import rule from '../../../src/core/rules/error-value';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

test('errors that follow from another are told under it', () => {
  const all = findings(
    rule,
    `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Đúng hạn | 60 | =A9/0 → #DIV/0! |
| 2 | Trực tuyến | 40 | =SUM(D8:D9) → #NULL! |
| 3 | Khác | 40 | =D2 → #DIV/0! |
| | Tổng điểm | 100 | =SUM(D2:D4) → #DIV/0! |`,
  );
  expect(all.map(({ cell, what }) => [cell.row + 1, what])).toEqual([
    [2, 'Ô D2 đang báo lỗi #DIV/0!.'],
    [3, 'Ô D3 đang báo lỗi #NULL!.'],
  ]);
  expect(all[0]?.consequences?.map(({ says }) => says)).toEqual([
    'Ô D4 báo lỗi #DIV/0! theo.',
    'Ô D5 báo lỗi #DIV/0! theo.',
  ]);
});

test('an error that was typed, or of another kind, is found as it stands', () => {
  expect(findings(rule, '| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Đúng hạn | #REF! |')[0]?.how).toBe(
    'Công thức trỏ tới ô đã bị xóa. Viết lại công thức.',
  );
});

test.each([
  ['#DIV/0!', 'Công thức chia cho ô trống hoặc bằng 0. Điền số chia, hoặc viết lại công thức.'],
  ['#NAME?', 'Excel không biết tên hàm hoặc tên vùng trong công thức. Sửa tên, hoặc nhập giá trị.'],
  ['#VALUE!', 'Công thức tính trên chữ. Sửa ô nguồn thành số.'],
  ['#N/A', 'Công thức không tìm thấy giá trị cần tra. Sửa ô nguồn, hoặc nhập giá trị.'],
  ['#NULL!', 'Sửa công thức, hoặc nhập giá trị.'],
])('cách sửa %s', (error, how) => {
  expect(findings(rule, `| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Đúng hạn | ${error} |`)[0]?.how).toBe(how);
});

test('phụ lục và bộ tiêu chí cũng không được báo lỗi', () => {
  expect(found(rule, '| STT | Nhiệm vụ | Thời gian | Cơ quan chủ trì |\n| 1 | Họp dân | #N/A | Công an xã |')).toEqual([
    'C2 error',
  ]);
  expect(found(rule, '| STT | Tiêu chí | Điểm tối đa | Cách chấm |\n| 1 | Họp dân | #N/A | Có: 5 điểm |')).toEqual([
    'C2 error',
  ]);
});

test('a formula that adds its own cell is an error of its own, two that need each other are two', () => {
  const table = (one: string, other: string) =>
    `| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Đúng hạn | ${one} |\n| 2 | Họp dân | ${other} |`;
  expect(found(rule, table('=SUM(C2:C3)/0 → #DIV/0!', '5'))).toEqual(['C2 error']);
  expect(found(rule, table('=C3 → #REF!', '=C2 → #REF!')).length).toBeGreaterThan(0);
});

test('an error to the left of a table is not its own', () => {
  expect(found(rule, '| | STT | Tiêu chí | Điểm tự chấm |\n| #REF! | 1 | Đúng hạn | 5 |')).toEqual([]);
});

test('errors outside the columns of a table are not its own', () => {
  expect(found(rule, '| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Đúng hạn | 5 | #REF! |')).toEqual([]);
});

test('bảng lấy số từ ô lỗi ở trang khác: một mục ở ô gốc', () => {
  const all = findings(
    rule,
    `# Trang: Bảng chấm
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Đúng hạn | 60 | ='Số liệu'!B2 → #DIV/0! |
| 2 | Trực tuyến | 40 | ='Số liệu'!B2+'Chưa có'!B2 → #DIV/0! |
| | Tổng điểm | 100 | =SUM(D2:D3) → #DIV/0! |
# Trang: Số liệu
| Số hồ sơ | 0 |
| Tỷ lệ | =B1/'Nguồn'!A1 → #DIV/0! |
# Trang: Nguồn
| =1/0 → #DIV/0! |`,
  );
  expect(all.map(({ cell, what }) => [cell.sheet, what])).toEqual([
    ['Nguồn', 'Ô A1, trang “Nguồn”, đang báo lỗi #DIV/0!.'],
  ]);
  expect(all[0]?.consequences?.map(({ says }) => says).sort()).toEqual([
    'Ô B2, trang “Số liệu”, báo lỗi #DIV/0! theo.',
    'Ô D2 báo lỗi #DIV/0! theo.',
    'Ô D3 báo lỗi #DIV/0! theo.',
    'Ô D4 báo lỗi #DIV/0! theo.',
  ]);
});

test('hai bảng lấy số từ một ô lỗi: vẫn một mục', () => {
  const sheet = (name: string) => `# Trang: ${name}
| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |
| 1 | Đúng hạn | 60 | ='Số liệu'!A1 → #REF! |`;
  expect(found(rule, `${sheet('Xã A')}\n${sheet('Xã B')}\n# Trang: Số liệu\n| #REF! |`)).toEqual(['A1 error']);
});
