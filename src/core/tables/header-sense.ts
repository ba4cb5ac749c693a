// What the words of one header cell mean, whatever their case, marks, brackets and footnotes.
import { normalForm, withoutMarks } from '../text';
import { CONTAINED_WORDS, WHOLE_HEADERS } from './header-words';
import type { Sense } from './header-words';

export interface HeaderReading {
  readonly sense: Sense;
  /** The whole cell says it, not a part of a longer text. */
  readonly whole: boolean;
}

export const LONGEST_HEADER = 240;
const BRACKETED = /\([^()]{0,200}\)|\[[^[\]]{0,20}\]/g;
const SEPARATORS = /[^a-z0-9]+/g;

/**
 * The words of a header in the form in which they are compared.
 * @example headerKey('Cơ quan\nchủ trì[1]') // → "co quan chu tri"
 */
export function headerKey(text: string): string {
  const plain = withoutMarks(normalForm(text)).toLowerCase();
  return plain.replace(BRACKETED, ' ').replace(SEPARATORS, ' ').trim();
}

/**
 * What a header says; undefined for words that are no header.
 * @example readHeader('Điểm UBND xã tự chấm') // → {"sense":"self","whole":false}
 */
export function readHeader(text: string): HeaderReading | undefined {
  if (text.length > LONGEST_HEADER) return undefined;
  const key = headerKey(text);
  if (key === '') return undefined;
  // Without marks “mức” and “mục” are one word, but not one thing.
  const whole = key === 'muc' && /m[úứ]c/iu.test(text.normalize('NFC')) ? 'level' : wholeHeaders().get(key);
  if (whole !== undefined) return { sense: whole, whole: true };
  const within = ` ${key} `;
  const part = containedWords().find(({ words }) => within.includes(words));
  if (part) return { sense: part.sense, whole: false };
  return isUnitName(text) ? { sense: 'unitName', whole: false } : undefined;
}

const UNIT =
  /^(?:[Đđ]iểm )?(?:UBND |[ỦU][yỷ] ban nhân dân )?(?:[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Đđ]ặc khu|ĐẶC KHU|[Tt]hôn|THÔN|[Tt]ổ dân phố|TDP) (?!HỘI|Hội)[\p{Lu}\d]/u;
const LONGEST_UNIT = 60;

/**
 * Whether a header is the name of a commune or a village: a column of its own in a roll-up.
 * @example isUnitName('UBND xã Minh Giang') // → true
 */
export function isUnitName(text: string): boolean {
  return text.length <= LONGEST_UNIT && UNIT.test(normalForm(text));
}

/** A reader of headers that remembers what it has read: the same words stand over many tables. */
export function headerReader(): typeof readHeader {
  const known = new Map<string, HeaderReading | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const reading = readHeader(text);
    known.set(text, reading);
    return reading;
  };
}

let whole: ReadonlyMap<string, Sense> | undefined;
let contained: readonly { readonly words: string; readonly sense: Sense }[] | undefined;

function wholeHeaders(): ReadonlyMap<string, Sense> {
  whole ??= new Map(entries(WHOLE_HEADERS));
  return whole;
}

function containedWords(): readonly { readonly words: string; readonly sense: Sense }[] {
  contained ??= entries(CONTAINED_WORDS)
    .map(([words, sense]) => ({ words: ` ${words} `, sense }))
    .sort((one, other) => other.words.length - one.words.length);
  return contained;
}

function entries(words: Readonly<Partial<Record<Sense, string>>>): [string, Sense][] {
  return Object.entries(words).flatMap(([sense, list]) =>
    list.split('|').map((word): [string, Sense] => [word, sense as Sense]),
  );
}
