// Which documents and days a text cites: "Báo cáo số 96/BC-UBND ngày 02/11/2026".
import { normalForm } from './normal-form';

/** A day as written; it may be one that does not exist. */
export interface WrittenDay {
  /** As quoted: "31/11/2026", "31 tháng 11 năm 2026". */
  readonly words: string;
  readonly day: number;
  readonly month: number;
  /** Undefined where the text names none. */
  readonly year: number | undefined;
  /** Where it begins in the text's normal form. */
  readonly at: number;
}

export interface CitedDocument {
  /** As quoted: "96/BC-UBND". */
  readonly words: string;
  readonly number: number;
  /** Without spaces, in capitals: "BC-UBND". */
  readonly symbol: string;
  /** The day given right after it. */
  readonly day: WrittenDay | undefined;
}

const FULL_DAY =
  /(?<![\d/.])([0-3]?\d) ?[/.-] ?([0-3]?\d) ?[/.-] ?((?:19|20|21|22)\d\d)(?![\d/]| ?\/ ?\p{Lu})|(?<!\d)(\d{1,2}) tháng (\d{1,2})(?: năm ((?:19|20|21|22)\d\d))?(?!\d)/giu;
const SHORT_DAY = /(?<=ngày )(\d{1,2}) ?\/ ?(\d{1,2})(?! ?[\d/.-])/giu;
const NUMBERED = /(?<![\d/])(\d{1,5}) ?\/ ?((?:(?:19|20)\d\d ?\/ ?)?\p{Lu}{2,}(?: ?[-.&] ?\p{Lu}[\p{L}\d]*)*)/gu;
// "ngày", "ký ngày", "ban hành ngày" and the issuer's name may stand between a number and its day.
const FARTHEST_DAY = 60;

/**
 * The days that a text writes with day and month, in its order.
 * @example writtenDays('Ảnh chụp ngày 31/11/2026').map(({ day, month }) => [day, month]) // → [[31,11]]
 */
export function writtenDays(text: string): readonly WrittenDay[] {
  const plain = normalForm(text);
  const found = [...plain.matchAll(FULL_DAY), ...plain.matchAll(SHORT_DAY)].map((match): WrittenDay => {
    const [words, day, month, year, dayInWords, monthInWords, yearInWords] = match;
    const named = year ?? yearInWords;
    return {
      words,
      day: Number(day ?? dayInWords),
      month: Number(month ?? monthInWords),
      year: named === undefined ? undefined : Number(named),
      at: match.index,
    };
  });
  return found.sort((one, other) => one.at - other.at);
}

/**
 * The documents that a text names by number and symbol, in its order.
 * @param days the days that the text writes, where they are known already
 * @example citedDocuments('Kế hoạch số 12/KH-UBND').map(({ number, symbol }) => [number, symbol]) // → [[12,"KH-UBND"]]
 */
export function citedDocuments(text: string, days = writtenDays(text)): readonly CitedDocument[] {
  const plain = normalForm(text);
  const numbered = [...plain.matchAll(NUMBERED)];
  return numbered.map((match, place) => {
    const [words, number, symbol] = match;
    const end = match.index + words.length;
    const next = Math.min(numbered[place + 1]?.index ?? Infinity, end + FARTHEST_DAY);
    const day = days.find(({ at }) => at >= end && at < next && !plain.slice(end, at).includes(';'));
    return { words, number: Number(number), symbol: String(symbol).replaceAll(' ', '').toUpperCase(), day };
  });
}
