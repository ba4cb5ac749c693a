// Which documents and days a text cites: "Báo cáo số 96/BC-UBND ngày 02/11/2026".
import { usualCitation } from './usual-citation';

/** A day as written; it may be one that does not exist. */
export interface WrittenDay {
  /** As quoted: "31/11/2026", "31 tháng 11 năm 2026". */
  readonly words: string;
  readonly day: number;
  readonly month: number;
  /** Undefined where the text names none. */
  readonly year: number | undefined;
  /** Where it begins in the text. */
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

// Without the flags of Unicode and case: these look at every cell of evidence.
const FULL_DAY =
  /(?<![\d/.])([0-3]?\d) ?[/.-] ?([0-3]?\d) ?[/.-] ?((?:19|20|21|22)\d\d)(?![\d/]| ?\/ ?[A-ZĐ])|(?<=[Nn]gày )(\d{1,2}) [Tt]háng (\d{1,2})(?: năm ((?:19|20|21|22)\d\d))?(?!\d)/g;
const SHORT_DAY = /(?<=[Nn]gày )([0-3]?\d) ?\/ ?(0?\d|1[0-2])(?! ?[\d/.-])/g;
const NUMBERED = /(?<![\d/])(\d{1,5}) ?\/ ?((?:(?:19|20)\d\d ?\/ ?)?[A-ZĐ]{2,}(?: ?[-.&] ?[A-ZĐ][A-Za-zĐđ\d]*)*)/g;
// "ngày", "ký ngày", "ban hành ngày" and the issuer's name may stand between a number and its day.
const FARTHEST_DAY = 60;

/**
 * The days that a text, in normal form, writes with day and month, in its order.
 * @example writtenDays('Ảnh chụp ngày 31/11/2026').map(({ day, month }) => [day, month]) // → [[31,11]]
 */
export function writtenDays(text: string): readonly WrittenDay[] {
  const found = [...text.matchAll(FULL_DAY), ...text.matchAll(SHORT_DAY)].map((match): WrittenDay => {
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
 * The documents that a text, in normal form, names by number and symbol, in its order.
 * @param days the days that the text writes, where they are known already
 * @example citedDocuments('Kế hoạch số 12/KH-UBND').map(({ number, symbol }) => [number, symbol]) // → [[12,"KH-UBND"]]
 */
export function citedDocuments(text: string, days = writtenDays(text)): readonly CitedDocument[] {
  const numbered = [...text.matchAll(NUMBERED)];
  return numbered.map((match, place) => {
    const [words, number, symbol] = match;
    const end = match.index + words.length;
    const next = Math.min(numbered[place + 1]?.index ?? Infinity, end + FARTHEST_DAY);
    const day = days.find(({ at }) => at >= end && at < next && !text.slice(end, at).includes(';'));
    return { words, number: Number(number), symbol: String(symbol).replaceAll(' ', '').toUpperCase(), day };
  });
}

/** What a text names, each in its order. */
export interface Cited {
  readonly documents: readonly CitedDocument[];
  readonly days: readonly WrittenDay[];
  /** One document with its day, and no other number or day. */
  readonly isUsual: boolean;
}

const NOTHING: Cited = { documents: [], days: [], isUsual: false };
const LIKELY = /\d ?[/.-] ?\d|\d [Tt]háng \d|\/ ?[A-ZĐ]{2}/;

/** The documents and days that a text, in normal form, names. */
export function citedIn(text: string): Cited {
  const usual = usualCitation(text);
  if (usual !== undefined) return { days: [usual.day], documents: [usual], isUsual: true };
  if (!LIKELY.test(text)) return NOTHING;
  const days = writtenDays(text);
  return { days, documents: citedDocuments(text, days), isUsual: false };
}
