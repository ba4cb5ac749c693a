// The letters of the two old encodings as they come out of a file, where each byte is the Latin letter of its number.

/** TCVN3: byte by byte from 0xA1; a blank for a byte that has no letter. Source: TCVN 5712:1993, VN3, as in the ABC fonts. */
const TCVN3_BYTES: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map(
  TCVN3_BYTES.flatMap(([first, letters]) =>
    [...letters].flatMap((letter, place): [string, string][] =>
      letter === ' ' ? [] : [[String.fromCharCode(first + place), letter]],
    ),
  ),
);

/** VNI: a vowel and after it its mark; without tone, then sắc, huyền, hỏi, ngã, nặng. Source: VNI for Windows. */
const VNI_VOWELS: readonly (readonly [letters: string, written: string])[] = [
  ['áàảãạ', 'aù aø aû aõ aï'],
  ['âấầẩẫậ', 'aâ aá aà aå aã aä'],
  ['ăắằẳẵặ', 'aê aé aè aú aü aë'],
  ['éèẻẽẹ', 'eù eø eû eõ eï'],
  ['êếềểễệ', 'eâ eá eà eå eã eä'],
  ['óòỏõọ', 'où oø oû oõ oï'],
  ['ôốồổỗộ', 'oâ oá oà oå oã oä'],
  ['ơớờởỡợ', 'ô ôù ôø ôû ôõ ôï'],
  ['úùủũụ', 'uù uø uû uõ uï'],
  ['ưứừửữự', 'ö öù öø öû öõ öï'],
  ['íìỉĩị', 'í ì æ ó ò'],
  ['ýỳỷỹỵ', 'yù yø yû yõ î'],
  ['đ', 'ñ'],
];

// Capitals first: a capital vowel may carry a small mark, but is written with a capital one.
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map(
  VNI_VOWELS.flatMap(([letters, written]) => {
    return written.split(' ').flatMap((way, place): [string, string][] => {
      const letter = letters.charAt(place);
      const capital = letter.toUpperCase();
      return [
        [way, letter],
        [way.toUpperCase(), capital],
        [way.charAt(0).toUpperCase() + way.slice(1), capital],
      ];
    });
  }),
);
