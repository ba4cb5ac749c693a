import fc from 'fast-check';
import { normalForm } from '../../../src/core/text';

describe('normal form', () => {
  test.each([
    ['plain text stays', 'KH-UBND 119', 'KH-UBND 119'],
    ['empty stays empty', '', ''],
    ['decomposed letters', 'Trước ngày'.normalize('NFD'), 'Trước ngày'],
    ['no-break and doubled spaces', ' Trước \u00a0 ngày\u202f15 ', 'Trước ngày 15'],
    ['line breaks and tabs', 'Trước ngày 15/02\r\n\thằng năm', 'Trước ngày 15/02 hằng năm'],
    ['en dash, em dash, minus', '2026–2030 — 5 − 2', '2026-2030 - 5 - 2'],
    ['full-width digits and slash', '１５／０２', '15/02'],
    ['fraction slash', '1⁄4', '1/4'],
    ['Roman numerals of one character', 'Quý Ⅳ, quý ⅱ', 'Quý IV, quý ii'],
    ['zero-width characters', 'Quý\u200b I\ufeff', 'Quý I'],
    ['case and curly quotes stay', '“Mức 4”', '“Mức 4”'],
  ])('%s', (_name, typed, expected) => {
    expect(normalForm(typed)).toBe(expected);
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => normalForm(normalForm(text)) === normalForm(text)),
    );
  });
});
