import { normalForm, withoutMarks } from '../../../src/core/text';

describe('without marks', () => {
  test.each([
    ['Trước ngày 15 hằng tháng', 'Truoc ngay 15 hang thang'],
    ['ĐỢT đầu, quý Ⅱ', 'DOT dau, quy Ⅱ'],
    ['Ủy ban nhân dân xã'.normalize('NFD'), 'Uy ban nhan dan xa'],
    ['ngay, Q4', 'ngay, Q4'],
    ['trước trước', 'truoc truoc'],
  ])('%s', (typed, expected) => {
    expect(withoutMarks(typed)).toBe(expected);
  });

  test('letters keep their places', () => {
    const text = normalForm('Chậm nhất là ngày cuối cùng của quý liền kề; “đột xuất”');
    expect(withoutMarks(text)).toHaveLength(text.length);
  });
});
