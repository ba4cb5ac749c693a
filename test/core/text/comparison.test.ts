import fc from 'fast-check';
import { foldedForComparison } from '../../../src/core/text';

describe('texts that say the same words', () => {
  test.each([
    ['Hàng năm', 'hằng năm'],
    ['HÀNG QUÝ', 'Hằng quí'],
    ['Phòng Văn hoá – Xã hội', 'Phòng Văn hóa - Xã hội'],
    ['tỉ lệ, kĩ thuật', 'Tỷ lệ,  kỹ thuật'],
    ['Uỷ ban nhân dân', 'ủy ban nhân dân'.normalize('NFD')],
  ])('%s = %s', (one, other) => {
    expect(foldedForComparison(one)).toBe(foldedForComparison(other));
  });

  test.each([
    ['hàng hóa', 'hằng hóa'],
    ['ngân hàng', 'ngân hằng'],
    ['tám', 'tạm'],
    ['thành phố', 'thanh phố'],
  ])('%s ≠ %s', (one, other) => {
    expect(foldedForComparison(one)).not.toBe(foldedForComparison(other));
  });

  test('typed in either Unicode form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldedForComparison(text.normalize('NFD'))).toBe(foldedForComparison(text.normalize('NFC')));
      }),
    );
  });
});
