import { cut, nameOf, sayContent, sayCount, visible } from '../../src/taskpane/shown';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [9812, '9.812'],
  [1_048_576, '1.048.576'],
])('%i viết là %s', (count, text) => expect(sayCount(count)).toBe(text));

test.each([
  ['số', { value: 5.5 }, '5,5'],
  ['số âm', { value: -1 }, '-1'],
  ['văn bản', { value: '5,5đ' }, '“5,5đ”'],
  ['trống', { value: null }, 'ô trống'],
  ['văn bản rỗng', { value: '' }, 'ô trống'],
  ['đúng', { value: true }, 'TRUE'],
  ['sai', { value: false }, 'FALSE'],
  ['lỗi của Excel', { value: { error: '#REF!' } }, '#REF!'],
  ['công thức', { value: 78, formula: '=SUM(D13:D28)' }, '=SUM(D13:D28)'],
  ['ngày', { value: 46067, numberFormat: 'dd/mm/yyyy' }, '14/02/2026'],
  ['số có định dạng số', { value: 46067, numberFormat: '0.00' }, '46067'],
  ['định dạng ngày của số không phải ngày', { value: -3, numberFormat: 'dd/mm/yyyy' }, '-3'],
])('nội dung ô: %s', (_, content, text) => expect(sayContent(content)).toBe(text));

test.each([
  ['“9 ”', '“9␣”'],
  ['“ 9”', '“␣9”'],
  ['một\r\nhai', 'một↵hai'],
  ['a\u200bb\u0007', 'a␣b␣'],
  ['giữ nguyên dấu cách giữa', 'giữ nguyên dấu cách giữa'],
])('ký tự không thấy được: %j', (text, shown) => expect(visible(text)).toBe(shown));

test('chữ dài được cắt sau 120 chữ, chữ ngắn giữ nguyên', () => {
  expect(cut('ệ'.repeat(121))).toBe(`${'ệ'.repeat(120)}…`);
  expect(cut('ệ'.repeat(120))).toBe('ệ'.repeat(120));
});

test('tên ô không kèm trang', () => expect(nameOf({ sheet: 'A', row: 18, column: 3 })).toBe('D19'));
