// Texts in the bytes of the old encoding TCVN3 (fonts .VnTime, .VnArial), as those fonts were typed.
const LETTERS = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂÊÔƠƯĐ';
const BYTES =
  'B5 B6 B7 B8 B9 A8 BB BC BD BE C6 A9 C7 C8 C9 CA CB CC CE CF D0 D1 AA D2 D3 D4 D5 D6 D7 D8 DC DD DE DF E1 E2 E3 E4 AB E5 E6 E7 E8 E9 AC EA EB EC ED EE EF F1 F2 F3 F4 AD F5 F6 F7 F8 F9 FA FB FC FD FE AE A1 A2 A3 A4 A5 A6 A7';
const CODES = new Map(
  BYTES.split(' ').map((byte, place) => [[...LETTERS][place] ?? '', String.fromCharCode(parseInt(byte, 16))]),
);

/** Capitals with marks of tone have no code of their own: they are typed as small letters. */
export function inTcvn3(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => CODES.get(letter) ?? CODES.get(letter.toLocaleLowerCase('vi')) ?? letter)
    .join('');
}
