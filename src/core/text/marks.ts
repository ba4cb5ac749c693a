// Decides what a Vietnamese letter is without its marks (trước → truoc, đ → d).

const COMBINING_MARKS = /[\u0300-\u036f]/g;
const FIRST_MARKED = '\u00c0';

function plainLetter(letter: string): string {
  if (letter === 'đ') return 'd';
  if (letter === 'Đ') return 'D';
  const plain = letter.normalize('NFD').replace(COMBINING_MARKS, '');
  return plain.length === letter.length ? plain : letter;
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
  let plain = '';
  for (const character of text.normalize('NFC')) {
    plain += character < FIRST_MARKED ? character : rememberedPlainLetter(character);
  }
  return plain;
}
