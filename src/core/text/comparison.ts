// Decides when two texts from cells say the same words: case, tone placement, i or y, hằng or hàng do not count.
import { normalForm } from './normal-form';
import { withTonesPlaced } from './tone-placement';

/** Syllables with two accepted spellings; the second is the one of laws and of this product. */
const SPELLINGS = [
  ['kĩ', 'kỹ'],
  ['kì', 'kỳ'],
  ['lí', 'lý'],
  ['mĩ', 'mỹ'],
  ['quí', 'quý'],
  ['quĩ', 'quỹ'],
  ['sĩ', 'sỹ'],
  ['tỉ', 'tỷ'],
] as const;
const VARIANTS = SPELLINGS.map(([variant, standard]) => ({
  variant: new RegExp(`(?<!\\p{L})${variant}(?!\\p{L})`, 'gu'),
  standard,
}));
/** "Hàng" is a good word elsewhere (hàng hóa, ngân hàng); before a unit of time it is the variant of "hằng". */
const EVERY = /(?<!\p{L})hàng (?=(?:năm|quý|tháng|tuần|ngày|giờ)(?!\p{L}))/gu;

/**
 * The text as it is compared with other text: two cells with equal folded forms say the same.
 *
 * @param text any text, as typed
 * @returns lower case, normal form, one spelling for known variants
 * @example foldedForComparison('Phòng Văn hoá – Xã hội') // → "phòng văn hóa - xã hội"
 * @example foldedForComparison('Hàng năm') // → "hằng năm"
 */
export function foldedForComparison(text: string): string {
  const folded = withTonesPlaced(normalForm(text).toLowerCase()).replace(EVERY, 'hằng ');
  return VARIANTS.reduce((said, { variant, standard }) => said.replace(variant, standard), folded);
}
