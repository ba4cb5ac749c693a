// What a check says that it could not look at.
import { unreadParts } from '../../../src/core/check/unread';
import { recognise } from '../../../src/core/tables/recognise';

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
