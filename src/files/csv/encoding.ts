// How the letters of a text file are encoded: by its mark, by its bytes, and for the old code pages by what makes Vietnamese.

/** The text; undefined where the bytes are no text. Marks that windows-1258 keeps apart are joined to their letters. */
export function decodedText(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes);
  return hasControlLetters(text) ? undefined : text;
}

const SAMPLE = 4096;

/** Letters below the tab, and between the line ends and the escape: no text has them. */
function hasControlLetters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 27)) return true;
  }
  return false;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = wideOrder(bytes.subarray(0, SAMPLE));
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const codePage = isVietnamesePage(bytes) ? 'windows-1258' : 'windows-1252';
    return new TextDecoder(codePage).decode(bytes).normalize('NFC');
  }
}

/** UTF-16 without its mark: separators and digits have an empty byte beside them, always on the same side. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const empty = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = empty;
  const enough = Math.max(bytes.length / 4, 3);
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : undefined;
}

/** In windows-1258 these are tones written after a vowel; in windows-1252 they are letters that Vietnamese hardly puts there. */
const TONES = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
const D_WITH_STROKE = new Set([0xd0, 0xf0]);
const VOWELS = new Set(
  [...'aeiouyAEIOUY'].map((letter) => letter.charCodeAt(0)).concat([0xc2, 0xc3, 0xca, 0xd4, 0xd5, 0xdd]),
);
const SMALLER = 0x20;

function isVietnamesePage(bytes: Uint8Array): boolean {
  let tones = 0;
  let letters = 0;
  bytes.forEach((byte, at) => {
    const before = bytes[at - 1] ?? 0;
    if (D_WITH_STROKE.has(byte)) tones += 1;
    else if (TONES.has(byte)) {
      if (VOWELS.has(before) || VOWELS.has(before - SMALLER)) tones += 1;
      else letters += 1;
    }
  });
  return tones > letters;
}
