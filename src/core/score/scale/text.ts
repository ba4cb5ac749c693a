// What a rule's words are before they are read: one form of letters and spaces; what only looks like an amount is masked.
import { normalForm } from '../../text';
import { decimalOf, type Decimal } from '../decimal';

/** Words of a rule twice, letter over letter: as written, and in small letters with only amounts left as digits. */
export interface Words {
  readonly raw: string;
  readonly plain: string;
}

/** A number as rules write it, for building patterns. */
export const NUMBER = '\\d{1,12}(?:[.,]\\d{1,12})?';

const COUNTED =
  'lần|lượt|cuộc|buổi|kỳ|phiên|báo cáo|nội dung|trường hợp|hội nghị|mô hình|văn bản|đơn|vụ|hồ sơ|thủ tục|tin|bài|đợt|lớp|người|hộ|thôn|ý kiến|sáng kiến|giải pháp|nhiệm vụ|tiêu chí|giờ';
const AFTER_AN_ORDINAL = `(?!\\d|[.,]\\d|\\s*(?:%|phần trăm|điểm(?! tối đa| chuẩn)|đ(?!\\p{L})|${COUNTED}))`;
const ORDINAL = new RegExp(
  '(?<!\\p{L})(?:năm|mức|mức độ|điều|khoản|số|quý|tháng|ngày|mục|nhóm|phụ lục|giai đoạn|thứ|hạng|loại|cấp độ|tiêu chí|quyết định|nghị quyết|nghị định)' +
    `\\s\\d+(?:\\s?[/-]\\s?\\d+)*${AFTER_AN_ORDINAL}`,
  'gu',
);
const DATE = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/g;
const DOCUMENT = /(?<!\d)\d{1,5}(?:\/\d{4})?[/-]\p{Lu}{2}/gu;
/** "5S", "4G": a number that is part of a name. */
const IN_A_NAME = /(?<![\d.,])\d+(?![\d.,đx])(?=\p{L})/gu;
const DAY_OF_MONTH = /(?<=(?:trước|sau|hạn|hết) )\d{1,2}\/\d{1,2}(?![\d%])/g;
const TOO_LONG = /\d{13,}/g;

const UNITS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const UNIT = UNITS.join('|');
// "năm" is a year before anything but points.
const POINTS_IN_WORDS = new RegExp(
  `(?<!\\p{L})(${UNIT}|nửa)(?: (rưỡi)| phẩy (${UNIT}))?(?= (?:điểm(?! tối đa)|phần trăm))`,
  'giu',
);
const COUNT_IN_WORDS = new RegExp(
  `(?<!\\p{L})(một|hai|ba|bốn|sáu|bảy|tám|chín|mười)(?= (?:${COUNTED})(?!\\p{L}))`,
  'giu',
);

// A point before three digits parts thousands where things are counted; before points or percent it may be either.
const GROUPED = /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?! (?:điểm|đ|phần|x)(?!\p{L}))(?= \p{L})/giu;
const DOUBTFUL = /(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?!\d)/;

const MASK = 0xe000;

/**
 * The words of a cell made ready for reading; the letters of `raw` and `plain` stand at the same places. Numbers in words become digits in both.
 * @example wordsOf('Có:  HAI điểm').plain // → "có: 2 điểm"
 */
export function wordsOf(text: string): Words {
  const lines = text.split(/[\r\n]/).map((line) => normalForm(line).replace(/\u0130/g, 'I'));
  const typed = lines.filter((line) => line !== '').join('\n');
  const counted = typed.replace(POINTS_IN_WORDS, pointsInDigits).replace(COUNT_IN_WORDS, digitOf);
  const raw = counted.replace(GROUPED, (grouped) => grouped.replace(/\./g, ''));
  const small = raw.replace(DOCUMENT, masked).toLowerCase();
  return {
    raw,
    plain: [DATE, DAY_OF_MONTH, IN_A_NAME, TOO_LONG, ORDINAL].reduce(
      (rest, pattern) => rest.replace(pattern, masked),
      small,
    ),
  };
}

/** A number that may be meant with thousands or with decimals ("1.234 điểm"), as written; undefined when there is none. */
export function doubtfulNumber(words: Words): string | undefined {
  return DOUBTFUL.exec(words.plain)?.[0];
}

/** The decimal that digits of `plain` stand for. */
export function numberOf(digits: string): Decimal {
  return decimalOf(Number(digits.replace(',', '.')));
}

/** The text with masked digits shown again. */
export function unmasked(text: string): string {
  return text.replace(/[\ue000-\ue009]/g, (mask) => String(mask.charCodeAt(0) - MASK));
}

/** The words from one place up to another, without the spaces and marks around them. */
export function cut(words: Words, from: number, to: number = words.raw.length): Words {
  let start = from;
  let end = to;
  while (start < end && /[\s.,:;=(+*/-]/.test(words.raw.charAt(start))) start += 1;
  while (start < end && /[\s.,:;=(-]/.test(words.raw.charAt(end - 1))) end -= 1;
  return { raw: words.raw.slice(start, end), plain: words.plain.slice(start, end) };
}

/** The text with its digits hidden from the readers of amounts. */
export function masked(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(MASK + Number(digit)));
}

function pointsInDigits(_words: string, unit: string, half?: string, decimal?: string): string {
  if (unit.toLowerCase() === 'nửa') return '0,5';
  if (half !== undefined) return `${digitOf(unit)},5`;
  return decimal === undefined ? digitOf(unit) : `${digitOf(unit)},${digitOf(decimal)}`;
}

function digitOf(word: string): string {
  return String(UNITS.indexOf(word.toLowerCase()) + 1);
}
