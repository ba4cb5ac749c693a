// Texts typed in the fonts of before Unicode, as files hold them, and what they say.
import { decoded, encoded, encodingSigns, oldEncodingOf } from '../../../src/core/text/old-encoding';

test.each([
  ['.VnTime', 'tcvn3'],
  ['.VnArial', 'tcvn3'],
  ['.VnArial Narrow', 'tcvn3'],
  ['.VnTimeH', 'tcvn3-capitals'],
  ['.VnArial NarrowH', 'tcvn3-capitals'],
  ['.VnBook-AntiquaH', 'tcvn3-capitals'],
  ['VNI-Times', 'vni'],
  ['VNI Helve', 'vni'],
  ['Times New Roman', undefined],
  ['Vni', undefined],
])('phông %s: %s', (font, encoding) => {
  expect(oldEncodingOf(font)).toBe(encoding);
});

// All letters with their bytes as the ABC fonts have them; the same as glibc's TCVN5712-1 in these places.
const TCVN3 = [
  ['àảãáạ', 'µ¶·¸¹'],
  ['ăằẳẵắặ', '¨»¼½¾Æ'],
  ['âầẩẫấậ', '©ÇÈÉÊË'],
  ['đèẻẽéẹ', '®ÌÎÏÐÑ'],
  ['êềểễếệ', 'ªÒÓÔÕÖ'],
  ['ìỉĩíị', '×ØÜÝÞ'],
  ['òỏõóọ', 'ßáâãä'],
  ['ôồổỗốộ', '«åæçèé'],
  ['ơờởỡớợ', '¬êëìíî'],
  ['ùủũúụ', 'ïñòóô'],
  ['ưừửữứự', '\u00adõö÷øù'],
  ['ỳỷỹýỵ', 'úûüýþ'],
  ['ĂÂÊÔƠƯĐ', '¡¢£¤¥¦§'],
] as const;

test.each(TCVN3)('TCVN3: %s', (letters, bytes) => {
  expect(decoded(bytes, 'tcvn3')).toBe(letters);
  expect(encoded(letters, 'tcvn3')).toBe(bytes);
});

test.each([
  ['tcvn3', '¦íc tÝnh ph\u00ad¬ng ph¸p', 'Ước tính phương pháp'],
  ['tcvn3', 'Tiªu chÝ', 'Tiêu chí'],
  ['tcvn3', '§iÓm tèi ®a', 'Điểm tối đa'],
  ['tcvn3', 'B¸o c¸o sè 12/BC-UBND ngµy 05/10/2026', 'Báo cáo số 12/BC-UBND ngày 05/10/2026'],
  ['tcvn3-capitals', 'b¶ng chÊm ®iÓm chÝnh quyÒn th©n thiÖn', 'BẢNG CHẤM ĐIỂM CHÍNH QUYỀN THÂN THIỆN'],
  ['tcvn3-capitals', '§¶ng', 'ĐẢNG'],
  ['vni', 'Baûng töï chaám ñieåm naêm 2026', 'Bảng tự chấm điểm năm 2026'],
  ['vni', 'CHÍNH QUYEÀN THAÂN THIEÄN', 'CHÍNH QUYỀN THÂN THIỆN'],
  ['vni', 'Tröôùc ngaøy 15/02 haèng naêm', 'Trước ngày 15/02 hằng năm'],
  ['vni', 'Kyõ thuaät, tæ leä, nghó, lò', 'Kỹ thuật, tỉ lệ, nghĩ, lị'],
  ['vni', 'UÛy ban nhaân daân ñaëc khu', 'Ủy ban nhân dân đặc khu'],
] as const)('%s: %s', (encoding, old, said) => {
  expect(decoded(old, encoding)).toBe(said);
  const again = encoded(said, encoding);
  expect(decoded(again ?? '', encoding)).toBe(said);
});

test('a capital vowel may carry a small mark in VNI', () => {
  expect(decoded('Aùp duïng', 'vni')).toBe('Áp dụng');
});

test('a text that an old font has no letters for is left to Unicode', () => {
  expect(encoded('Ủy ban', 'tcvn3')).toBeUndefined();
});

test.each([
  ['Điểm', 'unicode'],
  ['Xa\u0303', 'unicode'],
  ['§iÓm', 'old'],
  ['STT 12', 'plain'],
])('%s says %s', (text, signs) => {
  expect(encodingSigns(text)).toBe(signs);
});
