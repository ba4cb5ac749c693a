// Decides which characters of a cell's text are only ways to type the same thing: Unicode form, spaces, dashes, full-width.

/** Zero-width characters and the soft hyphen, which pasted text carries and nobody sees. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SPACES = /\s+/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;
const SLASHES = /[\u2044\u2215]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const ROMAN_NUMERALS = /[\u2160-\u216b]/gi;
/** Most text, once in NFC, has none of these and is left as it is. */
const TO_FOLD =
  /[\t\n\v\f\r\u00a0\u00ad\u1680\u2000-\u2017\u2028-\u206f\u2160-\u217b\u2212\u2215\u3000\ufe58\ufe63\ufeff\uff01-\uff5e]|^ | $| {2}/;

const FULL_WIDTH_OFFSET = 0xfee0;

const [SPACE, DELETE] = [0x20, 0x7f];
// The composed letters of Vietnamese: À to ư, Ạ to ỹ.
const [FIRST_LETTER, LAST_LETTER, FIRST_TONED, LAST_TONED] = [0xc0, 0x1b0, 0x1ea0, 0x1ef9];

/** Whether a text holds only letters of Vietnamese, signs of ASCII, and single spaces between: so most texts are typed. */
function isPlain(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > SPACE) {
      const isLetter = (code >= FIRST_TONED && code <= LAST_TONED) || (code >= FIRST_LETTER && code <= LAST_LETTER);
      if (code >= DELETE && !isLetter) return false;
    } else if (code !== SPACE || before === SPACE) return false;
    before = code;
  }
  return before !== SPACE;
}

/**
 * The one form in which text from cells is kept for comparing: NFC, single plain spaces, plain hyphens and slashes, ASCII digits.
 * Case, tone placement and quotation marks stay as typed.
 *
 * @param text any text, as typed
 * @returns the text in normal form, trimmed
 * @example normalForm('Trước  ngày\u00a015/02 ') // → "Trước ngày 15/02"
 * @example normalForm('2026–2030') // → "2026-2030"
 */
export function normalForm(text: string): string {
  if (isPlain(text)) return text;
  const composed = text.normalize('NFC');
  if (!TO_FOLD.test(composed)) return composed;
  return composed
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .replace(SLASHES, '/')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(ROMAN_NUMERALS, (numeral) => numeral.normalize('NFKC'))
    .replace(SPACES, ' ')
    .trim();
}
