// Decides what a Vietnamese letter is without its marks (trước → truoc, đ → d).

const COMBINING_MARKS = /[\u0300-\u036f]/g;
/** Precomposed Vietnamese letters lie in Latin-1, Latin Extended-A and -B (ư, ơ) and Latin Extended Additional. */
const MARKED_LETTERS = /[\u00c0-\u02ff\u1e00-\u1ef9]/g;

function plainLetter(letter: string): string {
  if (letter === 'đ') return 'd';
  if (letter === 'Đ') return 'D';
  return letter.normalize('NFD').replace(COMBINING_MARKS, '');
}

const plainLetters = new Map<string, string>();

function rememberedPlainLetter(letter: string): string {
  const known = plainLetters.get(letter);
  if (known !== undefined) return known;
  const plain = plainLetter(letter);
  plainLetters.set(letter, plain);
  return plain;
}

/**
 * The text without tone and vowel marks, as it is typed where no Vietnamese keyboard is at hand.
 * In text of normal form each letter keeps its place, so positions in the one hold in the other.
 *
 * @param text any text
 * @returns the text with Vietnamese letters replaced by plain ones; case stays
 * @example withoutMarks('Trước ngày 15 hằng tháng, Đợt 2') // → "Truoc ngay 15 hang thang, Dot 2"
 */
export function withoutMarks(text: string): string {
  return text.normalize('NFC').replace(MARKED_LETTERS, rememberedPlainLetter);
}
