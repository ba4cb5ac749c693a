// Which number Vietnamese words say, up to 999 with decimals: "chín mươi tư phẩy năm", "chín mươi lăm điểm rưỡi".
import { normalForm } from '../text';
import { decimalOf } from './decimal';
import type { Decimal } from './decimal';

const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const SPACING = /[.,;:()“”"]/g;
const JOINING: ReadonlySet<string> = new Set(['điểm', 'linh', 'lẻ', 'chẵn']);

/**
 * The number that words say; undefined where some of them say none.
 * @example readNumberWords('Chín mươi tư phẩy hai lăm') // → 94.25
 */
export function readNumberWords(text: string): Decimal | undefined {
  const words = normalForm(text)
    .toLowerCase()
    .replace(SPACING, ' ')
    .split(' ')
    .filter((word) => word !== '' && !JOINING.has(word));
  const half = words[words.length - 1] === 'rưỡi';
  const said = half ? words.slice(0, -1) : words;
  const comma = said.indexOf('phẩy');
  const whole = readWhole(comma < 0 ? said : said.slice(0, comma));
  const places = comma < 0 ? '' : readPlaces(said.slice(comma + 1));
  if (whole === undefined || places === undefined) return undefined;
  return decimalOf(Number(`${whole}.${places}`) + (half ? 0.5 : 0));
}

function readWhole(words: readonly string[]): number | undefined {
  let number = 0;
  let last: number | undefined;
  for (const word of words) {
    const digit = DIGITS[word];
    if (digit !== undefined) {
      if (last !== undefined) return undefined;
      last = digit;
    } else if (word === 'mười' && last === undefined && number % 100 === 0) number += 10;
    else if (word === 'mươi' && last !== undefined) {
      number += last * 10;
      last = undefined;
    } else if (word === 'trăm' && last !== undefined) {
      number += last * 100;
      last = undefined;
    } else return undefined;
  }
  return words.length === 0 ? undefined : number + (last ?? 0);
}

/** "hai mươi lăm", "hai lăm" and "hai năm" are 25 after the comma; "không năm" is 05. */
function readPlaces(words: readonly string[]): string | undefined {
  const digits = words.filter((word) => word !== 'mươi').map((word) => DIGITS[word]);
  return digits.length > 0 && digits.every((digit) => digit !== undefined) ? digits.join('') : undefined;
}
