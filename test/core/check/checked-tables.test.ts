// What the report says of tables of several units and of lists.
import { checked } from '../rules/rule-workbooks';

test.each([
  ['| STT | Đơn vị | Tổng điểm | Xếp hạng |\n| 1 | Xã An Hưng | 96 | 1 |', 'Bảng xếp hạng, trang “Trang1”: 1 đơn vị.'],
  [
    '| STT | Tên xã | Điểm tự chấm | Điểm thẩm định |\n| I | CÁC XÃ |\n| 1 | Xã An Hưng | 96 | 95 |\n| 2 | Xã Tân Tiến | 91 | 90 |',
    'Bảng tổng hợp, trang “Trang1”: 2 đơn vị, 1 nhóm.',
  ],
  [
    '| STT | Tên văn bản | Số, ký hiệu | Ngày ban hành |\n| 1 | Báo cáo | 12/BC-UBND | 05/10/2026 |',
    'Danh mục minh chứng, trang “Trang1”: 1 văn bản.',
  ],
  [
    '| STT | Tiêu chí | Điểm tối đa | Xã An Hưng | Xã Tân Tiến |\n| 1 | Niêm yết | 30 | 30 | 29 |',
    'Bảng tổng hợp, trang “Trang1”: 1 tiêu chí.',
  ],
])('%s', (text, said) => {
  expect(checked(text).checked).toEqual([said]);
});

test('nothing is said of a table of another kind', () => {
  expect(checked('| STT | Họ tên | Chức vụ |\n| 1 | Mai | Chủ tịch |').checked).toEqual([]);
});
