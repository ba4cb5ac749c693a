// What texts typed in the fonts of before Unicode say: TCVN3 (.VnTime; .VnTimeH shows capitals only) and VNI (VNI-Times).
import { VNI_LETTERS, TCVN3_LETTERS } from './old-letters';

export type OldEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** Letters of Vietnamese that no old encoding has: a text with one of them is in Unicode, whatever its font. */
const UNICODE = /[ăđĩũơư\u1ea0-\u1ef9\p{M}]/iu;
const MARKED = /[\u00a1-\u00ff]/;
const VNI_PARTS = new RegExp([...VNI_LETTERS.keys()].sort((one, other) => other.length - one.length).join('|'), 'g');

/**
 * The encoding that a font was made for.
 * @example oldEncodingOf('.VnTimeH') // → "tcvn3-capitals"
 */
export function oldEncodingOf(font: string): OldEncoding | undefined {
  if (/^\.Vn/i.test(font)) return /[a-z]H$/.test(font) ? 'tcvn3-capitals' : 'tcvn3';
  return /^VNI[- ]/i.test(font) ? 'vni' : undefined;
}

/** Whether a text is in Unicode ("unicode"), could be in an old encoding ("old"), or says the same in both ("plain"). */
export function encodingSigns(text: string): 'unicode' | 'old' | 'plain' {
  if (UNICODE.test(text)) return 'unicode';
  return MARKED.test(text) ? 'old' : 'plain';
}

/**
 * A text of an old encoding in Unicode.
 * @example decoded('¦íc tÝnh', 'tcvn3') // → "Ước tính"
 * @example decoded('Ñieåm toái ña', 'vni') // → "Điểm tối đa"
 */
export function decoded(text: string, encoding: OldEncoding): string {
  if (encoding === 'vni') return text.replace(VNI_PARTS, (part) => String(VNI_LETTERS.get(part)));
  const letters = [...text].map((letter) => TCVN3_LETTERS.get(letter) ?? letter).join('');
  return (encoding === 'tcvn3' ? letters : letters.toUpperCase()).normalize('NFC');
}

/**
 * A text of Unicode in an old encoding; undefined where its font has no such letters.
 * @example encoded('hằng năm', 'tcvn3') // → "h»ng n¨m"
 */
export function encoded(text: string, encoding: OldEncoding): string | undefined {
  const said = encoding === 'tcvn3-capitals' ? text.normalize('NFC').toLowerCase() : text.normalize('NFC');
  const known = written(encoding);
  const letters = [...said].map((letter) => known.get(letter) ?? letter).join('');
  return encodingSigns(letters) === 'unicode' ? undefined : letters;
}

const inverses = new Map<ReadonlyMap<string, string>, ReadonlyMap<string, string>>();

/** How each letter is written; of several ways the first. */
function written(encoding: OldEncoding): ReadonlyMap<string, string> {
  const letters = encoding === 'vni' ? VNI_LETTERS : TCVN3_LETTERS;
  const known = inverses.get(letters) ?? new Map([...letters].reverse().map(([old, letter]) => [letter, old]));
  inverses.set(letters, known);
  return known;
}
