// Decides where the tone mark of oa, oe and uy stands: hóa (not hoá), hoàn (not hòan), quý (not qúy).

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const PAIRS = /(q?)([oòóỏõọ][aàáảãạeèéẻẽẹ]|[uùúủũụ][yỳýỷỹỵ])/gi;
const LETTER = /\p{L}/u;

function placed(whole: string, q: string, pair: string, offset: number, text: string): string {
  const letters = pair.normalize('NFD');
  const tone = TONE.exec(letters)?.[0] ?? '';
  const vowels = letters.replace(TONE, '');
  // In "quý" the u belongs to the q; before a further letter ("hoàn", "thuyền") the second vowel is the main one.
  const onSecond = q !== '' || LETTER.test(text.charAt(offset + whole.length));
  return q + (onSecond ? vowels + tone : vowels.charAt(0) + tone + vowels.slice(1)).normalize('NFC');
}

/**
 * The text with tone marks where the product writes them, whichever of the two customs (or slip) it was typed in.
 *
 * @param text text in NFC
 * @returns the same words, each with its tone mark on the vowel that carries it
 * @example withTonesPlaced('văn hoá, Uỷ ban, hòan thành, qúy') // → "văn hóa, Ủy ban, hoàn thành, quý"
 */
export function withTonesPlaced(text: string): string {
  return text.replace(PAIRS, placed);
}
