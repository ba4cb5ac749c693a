// How rows are numbered: I, A, 1, 1.1, a), - and what one number says of its row's place.
import { normalForm } from '../text';

/** A style that numbers of one depth share; "dotted" by how many parts it has. */
export type NumberStyle = 'capital' | 'roman' | 'number' | 'letter' | 'dash' | `dotted ${number}`;

export interface RowNumber {
  readonly style: NumberStyle;
  /** Place in its sequence: 3 for "III", "C", "3", "1.3", "c)"; 0 for a dash. */
  readonly ordinal: number;
  /** "1.2" for "1.2.3"; "" where the number names no parent. */
  readonly prefix: string;
}

const ROMAN = /^x{0,3}(?:ix|iv|v?i{0,3})$/i;
// The Vietnamese alphabet of point marks: a, b, c, d, đ, e, g, h …
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
// A, B, C, D, Đ, E: between the fourth capital and the fifth.
const AFTER_D = 4.5;
// Most numbers of rows are digits and points, and need no further look.
const PLAIN = /^\d{1,4}(?:\.\d{1,3}){0,4}$/;
// 1,2 with a comma; A.1, I.1.2 under a letter or a Roman number.
const MIXED = /^(?:[A-Z]\.|[IVX]{1,5}\.)?\d{1,4}(?:[.,]\d{1,3}){0,4}$/i;
const ENDS = /[).:/-]{1,3}$/;
const PREFIXES = /^(?:nhóm|phần|mục|tiêu chí|lĩnh vực|chương|bước|nhiệm vụ)\s+(?=[\divx]+\b|[a-z]\b)/i;

/**
 * Reads what stands in an STT cell.
 * @returns undefined for a text that is no number of a row
 * @example readRowNumber('1.2.') // → {"style":"dotted 2","ordinal":2,"prefix":"1"}
 */
export function readRowNumber(text: string): RowNumber | undefined {
  if (PLAIN.test(text)) return dotted(text);
  const plain = normalForm(text).replace(PREFIXES, '');
  if (plain.length > 16 || plain === '') return undefined;
  if (/^[-+*•–]$/.test(plain)) return { style: 'dash', ordinal: 0, prefix: '' };
  const mark = plain.replace(/^\(/, '').replace(ENDS, '').replace(/\s/g, '');
  return readDotted(mark) ?? readRoman(mark) ?? readLetter(mark);
}

/**
 * The number that a label begins with ("1. Tổ chức bộ máy", "I- Công tác …"), and the label without it.
 * @example splitNumber('1.2. Tuyên truyền') // → {"number":"1.2","label":"Tuyên truyền"}
 */
export function splitNumber(label: string): { readonly number: string; readonly label: string } | undefined {
  const text = label.trim().normalize('NFC');
  const match = LEADING_PARTS.exec(text) ?? LEADING.exec(text);
  const [, number = '', rest = ''] = match ?? [];
  return match && readRowNumber(number) ? { number: number.replace(PREFIXES, ''), label: rest } : undefined;
}

const LEADING =
  /^((?:(?:nhóm|phần|mục|tiêu chí|lĩnh vực)\s+)?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivx]{1,5}|[A-Z]))\s?[.):-]\s*(\S.*)$/isu;
// "1.2 Tuyên truyền": a number of several parts needs no mark after it.
const LEADING_PARTS = /^(\d{1,2}(?:\.\d{1,2}){1,4})\s+(\p{Lu}.*)$/su;

/**
 * A number without the point or bracket after it.
 * @example withoutEnding('2.1.') // → "2.1"
 */
export function withoutEnding(number: string): string {
  return normalForm(number).replace(ENDS, '');
}

function readDotted(mark: string): RowNumber | undefined {
  return PLAIN.test(mark) || MIXED.test(mark) ? dotted(mark.replaceAll(',', '.')) : undefined;
}

function dotted(number: string): RowNumber {
  const point = number.lastIndexOf('.');
  const ordinal = Number(number.slice(point + 1));
  if (point < 0) return { style: 'number', ordinal, prefix: '' };
  const prefix = number.slice(0, point);
  if (!prefix.includes('.') && !prefix.startsWith('0')) return { style: 'dotted 2', ordinal, prefix };
  const parts = prefix.split('.').map(withoutZeros);
  return { style: `dotted ${parts.length + 1}`, ordinal, prefix: parts.join('.') };
}

function withoutZeros(part: string): string {
  return part.replace(/^0+(?=\d)/, '');
}

function readRoman(mark: string): RowNumber | undefined {
  if (mark === '' || !ROMAN.test(mark) || mark !== mark.toUpperCase()) return undefined;
  const values = [...mark].map((sign) => (sign === 'I' ? 1 : sign === 'V' ? 5 : 10));
  const ordinal = values.reduce(
    (sum, value, place) => sum + (values.slice(place + 1, place + 2).some((next) => next > value) ? -value : value),
    0,
  );
  return { style: 'roman', ordinal, prefix: '' };
}

function readLetter(mark: string): RowNumber | undefined {
  if (/^[A-Z]$/.test(mark)) return { style: 'capital', ordinal: mark.charCodeAt(0) - 64, prefix: '' };
  if (mark === 'Đ') return { style: 'capital', ordinal: AFTER_D, prefix: '' };
  const place = [...mark].length === 1 ? LETTERS.indexOf(mark) : -1;
  return place < 0 ? undefined : { style: 'letter', ordinal: place + 1, prefix: '' };
}
