// Which traits of typing a text has.
import { TRAIT, traitsOf } from '../../../src/core/text/traits';

const names = (text: string) =>
  Object.entries(TRAIT)
    .filter(([, bit]) => (traitsOf(text) & bit) !== 0)
    .map(([name]) => name)
    .join(' ');

test.each([
  ['Niêm yết công khai thủ tục hành chính', ''],
  ['', ''],
  ['mô hình "Chính quyền thân thiện"', 'straightQuote'],
  ['mô hình “Chính quyền thân thiện”', 'curlyQuote'],
  ['Phòng Văn hóa - Xã hội', 'hyphen toneOnFirst'],
  ['Phòng Văn hoá – Xã hội', 'longDash toneOnSecond'],
  ['2026-2030', 'hyphen'],
  ['2026 — 2030', 'longDash'],
  ['Kế hoạch số KH-UBND', ''],
  ['- Tuyên truyền', ''],
  ['Họp\n- Tuyên truyền', 'hyphen'],
  ['UỶ BAN, VĂN HOÀ', 'toneOnSecond'],
  ['ỦY BAN, VĂN HÒA', 'toneOnFirst'],
  ['hoàn thành, thuyền, Hoành, khoẳn', ''],
  ['hòan, húyt', ''],
  ['quý, quỳ; qúy', ''],
  ['khoẻ', 'toneOnSecond'],
  ['khỏe', 'toneOnFirst'],
  ['thuỳ/luỹ', 'toneOnSecond'],
  ['lúy', 'toneOnFirst'],
  ['văn hoáé', ''],
  ['á, ý, ó', ''],
  ['Số 031 204 005 678', 'digits'],
  ['0912.345.678', 'digits'],
  ['12345678', ''],
  ['1234567 89a', 'digits'],
  ['1234567 8a9', ''],
  ['12/01/2026, 31/12/2027', ''],
  ['hằng năm', 'every'],
  ['HÀNG QUÝ', 'every'],
  ['h\u0103\u0300ng tháng', 'every'],
  ['văn hoà, hàm, hằn', 'toneOnSecond'],
  ['[Tên xã]', 'formWords'],
  ['<ghi>', 'formWords'],
  ['xã ……', 'formWords'],
  ['xã ...', 'formWords'],
  ['1.2.3. Họp..', ''],
  ['Ghi tại đây', 'formWords'],
  ['GHI TẠI ĐÂY', 'formWords'],
  ['đây là đấy', ''],
  ['Lorem ipsum', 'formWords'],
  ['Lịch, lorem', ''],
])('%s: %s', (text, expected) => {
  expect(names(text)).toBe(expected);
  expect(names(text.normalize('NFD'))).toBe(expected);
});

test('a mark that no letter takes is no trait', () => {
  expect(traitsOf('b\u0301')).toBe(0);
});
