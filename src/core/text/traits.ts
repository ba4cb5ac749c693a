// Which traits of typing a text has, by one look at each of its letters: quotation marks, dashes, places of tone marks, rows of
// digits, words and signs that rules look for.

/** Traits as bits: a text may have several. */
export const TRAIT = {
  straightQuote: 1,
  curlyQuote: 2,
  /** A hyphen after a space or a digit, as in names and ranges; not the one of "119/KH-UBND". */
  hyphen: 4,
  longDash: 8,
  /** hoá, uỷ: the tone on the second vowel of an open syllable. */
  toneOnSecond: 16,
  /** hóa, ủy. */
  toneOnFirst: 32,
  /** Nine digits or more, with nothing but spaces and points between. */
  digits: 64,
  /** Brackets, dots and words by which a form asks to be filled in: "[Tên xã]", "Nhập nội dung…", "ghi tại đây". */
  formWords: 256,
  /** hằng, hàng. */
  every: 512,
} as const;

const ENOUGH_DIGITS = 9;
// Classes of the letters that may begin or end a trait; all others are passed over.
const STRAIGHT = 1;
const CURLY = 2;
const HYPHEN = 3;
const DASH = 4;
const DIGIT = 5;
const A_TONED = 6;
const Y_TONED = 7;
const O_TONED = 8;
const U_TONED = 9;
const COMBINING = 10;
const OPEN = 11;
const POINT_SIGN = 12;
const A_FALLING = 13;
const BREVE_FALLING = 16;
const D_STROKE = 14;
const L = 15;

const MEMBERS: readonly (readonly [number, string])[] = [
  [STRAIGHT, '"'],
  [CURLY, '“”'],
  [HYPHEN, '-'],
  [DASH, '–—'],
  [DIGIT, '0123456789'],
  [A_TONED, 'áảãạèéẻẽẹÁẢÃẠÈÉẺẼẸ'],
  [Y_TONED, 'ỳýỷỹỵỲÝỶỸỴ'],
  [O_TONED, 'òóỏõọÒÓỎÕỌ'],
  [U_TONED, 'ùúủũụÙÚỦŨỤ'],
  [COMBINING, '\u0300\u0301\u0303\u0309\u0323'],
  [OPEN, '[<…_'],
  [POINT_SIGN, '.'],
  [A_FALLING, 'àÀ'],
  [BREVE_FALLING, 'ằẰ'],
  [D_STROKE, 'đĐ'],
  [L, 'lL'],
];
const CLASSES = new Uint8Array(0x10000);
for (const [kind, letters] of MEMBERS) for (const letter of letters) CLASSES[letter.charCodeAt(0)] = kind;

/** Some mark stands alone: the text is looked at again with its letters composed. */
const UNCOMPOSED = 128;

/**
 * The traits of a text, as bits of TRAIT; it does not matter whether its letters are composed.
 * @example traitsOf('Phòng Văn hóa - Xã hội') // → 36
 */
export function traitsOf(text: string): number {
  const found = scanned(text);
  return found & UNCOMPOSED ? scanned(text.normalize('NFC')) & ~UNCOMPOSED : found;
}

function scanned(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === 0) continue;
    if (kind === DIGIT) {
      const end = endOfDigits(text, at);
      if (end - at >= ENOUGH_DIGITS && digitsIn(text, at, end) >= ENOUGH_DIGITS) found |= TRAIT.digits;
      at = end - 1;
    } else found |= traitAt(text, at, kind);
  }
  return found;
}

function traitAt(text: string, at: number, kind: number | undefined): number {
  switch (kind) {
    case STRAIGHT:
      return TRAIT.straightQuote;
    case CURLY:
      return TRAIT.curlyQuote;
    case DASH:
      return TRAIT.longDash;
    case HYPHEN:
      return SPACE_OR_DIGIT.has(text.charCodeAt(at - 1)) ? TRAIT.hyphen : 0;
    case A_TONED:
      return secondOfOa(text, at);
    case A_FALLING:
      return isEvery(text, at) ? TRAIT.every : secondOfOa(text, at);
    case BREVE_FALLING:
      return isEvery(text, at) ? TRAIT.every : 0;
    case OPEN:
      return TRAIT.formWords;
    case POINT_SIGN:
      return text.startsWith('...', at) ? TRAIT.formWords : 0;
    case D_STROKE:
      return at === text.length - HERE.length && text.slice(at).toLowerCase() === HERE ? TRAIT.formWords : 0;
    case L:
      return at === 0 && FILLER.test(text) ? TRAIT.formWords : 0;
    case Y_TONED:
      return lower(text, at - 1) === U && lower(text, at - 2) !== Q && isEnd(text, at) ? TRAIT.toneOnSecond : 0;
    case O_TONED:
      return A_OR_E.has(lower(text, at + 1)) && isEnd(text, at + 1) ? TRAIT.toneOnFirst : 0;
    case U_TONED:
      return lower(text, at + 1) === Y && lower(text, at - 1) !== Q && isEnd(text, at + 1) ? TRAIT.toneOnFirst : 0;
    default:
      return UNCOMPOSED;
  }
}

const HERE = 'đây';
const FILLER = /^lorem/i;
const [O, U, Y, Q, H, N, G] = [0x6f, 0x75, 0x79, 0x71, 0x68, 0x6e, 0x67];
const A_OR_E: ReadonlySet<number> = new Set([0x61, 0x65]);
const SPACE_OR_DIGIT: ReadonlySet<number> = new Set(
  Array.from(' \n\u00a00123456789', (letter) => letter.charCodeAt(0)),
);

function secondOfOa(text: string, at: number): number {
  return lower(text, at - 1) === O && isEnd(text, at) ? TRAIT.toneOnSecond : 0;
}

function isEvery(text: string, at: number): boolean {
  return lower(text, at - 1) === H && lower(text, at + 1) === N && lower(text, at + 2) === G;
}

/** A plain letter in lower case; beyond the ends of the text a space. */
function lower(text: string, at: number): number {
  return text.charCodeAt(at) | 0x20;
}

/** Whether no letter follows: in "hoàn" both customs put the mark on the second vowel. */
function isEnd(text: string, at: number): boolean {
  const next = lower(text, at + 1);
  return next < 0x61 || (next > 0x7a && next < 0xe0);
}

/** Where a row of digits ends, with the spaces and points in it. */
function endOfDigits(text: string, from: number): number {
  let end = from + 1;
  for (let at = end; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (CLASSES[code] === DIGIT) end = at + 1;
    else if (code !== SPACE && code !== POINT) break;
  }
  return end;
}

const [SPACE, POINT] = [0x20, 0x2e];

function digitsIn(text: string, from: number, to: number): number {
  let digits = 0;
  for (let at = from; at < to; at++) if (CLASSES[text.charCodeAt(at)] === DIGIT) digits += 1;
  return digits;
}
