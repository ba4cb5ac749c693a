import { readWorkingWeek } from '../../../src/core/calendar/working-week';

test.each([
  ['Thứ Hai đến thứ Sáu', [1, 2, 3, 4, 5]],
  ['Thứ Hai đến sáng thứ Bảy', [1, 2, 3, 4, 5, 6]],
  ['Thứ Hai đến thứ Bảy', [1, 2, 3, 4, 5, 6]],
  ['thứ 2 - thứ 6', [1, 2, 3, 4, 5]],
  ['T2–T6', [1, 2, 3, 4, 5]],
  ['từ thứ Ba đến Chủ nhật', [2, 3, 4, 5, 6, 7]],
  ['T2 đến CN', [1, 2, 3, 4, 5, 6, 7]],
  ['T2 đến CN, trừ ngày lễ', [1, 2, 3, 4, 5, 6, 7]],
  ['thứ Bảy đến thứ Bảy', [6]],
  ['Thứ Tư đến thứ Năm'.normalize('NFD'), [3, 4]],
])('“%s”', (words, week) => expect(readWorkingWeek(words)).toEqual(week));

test.each([
  '',
  'Thứ Hai',
  'thứ Sáu đến thứ Hai',
  'thứ Hai, thứ Tư, thứ Sáu',
  'cả tuần',
  'thứ 8 đến thứ 9',
  'thứ Hai đến CNTT',
])('“%s” says no week', (words) => expect(readWorkingWeek(words)).toBeUndefined());
