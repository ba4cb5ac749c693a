// What a check says that it could not look at.
import { unreadParts } from '../../../src/core/check/unread';
import { recognise } from '../../../src/core/tables/recognise';
import { workbookFrom } from '../workbook-text';

test.each([
  [
    'manual',
    ['Kết quả công thức: tệp để chế độ tính thủ công (Manual), số có thể chưa mới. Nhấn F9 rồi kiểm tra lại.'],
  ],
  ['automatic', []],
  [undefined, []],
] as const)('calculation is %s', (calculation, expected) => {
  const workbook = { sheets: [], ...(calculation ? { calculation } : {}) };
  expect(unreadParts(recognise(workbook)).map(({ says }) => says)).toEqual(expected);
});

test.each([
  [
    'điểm mà không có tiêu chí',
    '| Mã hồ sơ | Điểm tối đa | Điểm tự chấm |\n| A | 5 | 4 |',
    ['Bảng ở ô A1, trang “Trang1”: chưa rõ cột nào là tiêu chí hoặc nhiệm vụ.'],
  ],
  [
    'thời gian, chủ trì mà không có nhiệm vụ',
    '| Mã số | Thời gian thực hiện | Cơ quan chủ trì | Cơ quan phối hợp |\n| A | Quý I | Công an xã | |',
    ['Bảng ở ô A1, trang “Trang1”: chưa rõ cột nào là tiêu chí hoặc nhiệm vụ.'],
  ],
  ['một cột thời gian chưa nói lên điều gì', '| Mã số | Thời gian | Địa điểm |\n| A | 8 giờ | Hội trường |', []],
  ['bảng số liệu', '| STT | Lĩnh vực | Số hồ sơ | Đúng hạn | Tỷ lệ (%) |\n| 1 | Hộ tịch | 40 | 39 | 98 |', []],
  ['bảng đã đọc', '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n| 1 | Niêm yết | 5 | 4 |', []],
  [
    'bảng trên trang ẩn chỉ nêu trang',
    '# Trang ẩn: Cũ\n| Mã | Điểm tối đa | Điểm tự chấm |\n| A | 5 | 4 |',
    ['Trang ẩn “Cũ”.'],
  ],
])('tables that are not read: %s', (_name, text, expected) => {
  expect(unreadParts(recognise(workbookFrom(text))).map(({ says }) => says)).toEqual(expected);
});
