// Which band of scores officers' words say: "Từ 90 đến dưới 95 điểm", "Dưới 80 điểm hoặc không đăng ký".
import { normalForm } from '../text';
import { FULL_RANGE, sayBand } from './band';
import type { Band, ScoreRange } from './band';
import { compare } from './decimal';
import type { Decimal } from './decimal';
import { readNumeral } from './numeral';

/** A band; two bands that the words may mean; or no band, and why. */
export type BandReading =
  | { readonly kind: 'band'; readonly band: Band }
  | { readonly kind: 'review'; readonly reason: string; readonly candidates: readonly Band[] }
  | { readonly kind: 'invalid'; readonly reason: string };

const SCORE = '(\\d[\\d.,]*)';
const ABOVE = '(?:từ )?(?:trên|hơn|lớn hơn|>)(?! hoặc)';
const AT_LEAST = 'từ|tối thiểu|ít nhất|không dưới|không thấp hơn|lớn hơn hoặc bằng|≥|>=';
const BELOW = '(?:dưới|cận|nhỏ hơn|thấp hơn|<)(?! hoặc)';
const AT_MOST = 'tối đa|không quá|không vượt quá|nhỏ hơn hoặc bằng|≤|<=';
// What says nothing of the edges.
const PADDING =
  /(?:hoặc|hay) không đăng ký.*|(?<!\p{L})(?:tổng|số|điểm|đ|đạt|được|có|mức|khoảng|trong|là)(?!\p{L})|[:;()“”"]|[.,](?!\d)/gu;

const FROM_TO = new RegExp(
  `^(?:(${ABOVE})|${AT_LEAST})? ?${SCORE}(?: trở lên)? ?(?:(?:đến|tới|và|-) ?)?(?:(${BELOW})|${AT_MOST})? ?(?<![\\d.,])${SCORE}$`,
);
const FROM = new RegExp(`^(?:(${ABOVE})|${AT_LEAST})? ?${SCORE} ?(trở lên)?$`);
const TO = new RegExp(`^(?:(${BELOW})|${AT_MOST}|đến|tới|từ)? ?${SCORE} ?(trở xuống)?$`);

/**
 * The band that words say, under the name of its level; an edge that they leave out is the scale's own.
 * @example readBand('Mức 3', 'Từ 90 đến dưới 95 điểm').band // → {"name":"Mức 3","from":90,"to":95,"includesFrom":true,"includesTo":false}
 */
export function readBand(name: string, words: string, range: ScoreRange = FULL_RANGE): BandReading {
  const said = normalForm(normalForm(words).toLowerCase().replace(PADDING, ' '));
  const candidates = bandsSaid(name, said, range).filter((band) => isWithin(band, range));
  const [band, another] = candidates;
  if (band === undefined) return { kind: 'invalid', reason: notBand(words, range) };
  if (another === undefined) return { kind: 'band', band };
  const means = candidates.map(sayBand).join(' hoặc ');
  return {
    kind: 'review',
    reason: `“${words.trim()}” có thể là ${means}. Viết rõ điểm đầu và điểm cuối của mức.`,
    candidates,
  };
}

function bandsSaid(name: string, said: string, range: ScoreRange): readonly Band[] {
  const both = FROM_TO.exec(said);
  if (both !== null) {
    const edges = { name, includesFrom: both[1] === undefined, includesTo: both[3] === undefined };
    return pairsOf(both[2], both[4]).map(([from, to]) => ({ ...edges, from, to }));
  }
  const lower = FROM.exec(said);
  // A number alone is no band; "trên 90 điểm trở lên" says both that 90 is out and that it is in.
  if (lower !== null && lower[0] !== lower[2]) {
    const edges = { name, to: range.highest, includesTo: true };
    return edgesSaid(lower[1], lower[3]).flatMap((includesFrom) =>
      readNumeral(String(lower[2])).map((from) => ({ ...edges, from, includesFrom })),
    );
  }
  const upper = TO.exec(said);
  if (upper === null || upper[0] === upper[2]) return [];
  const edges = { name, from: range.lowest, includesFrom: true };
  return edgesSaid(upper[1], upper[3]).flatMap((includesTo) =>
    readNumeral(String(upper[2])).map((to) => ({ ...edges, to, includesTo })),
  );
}

function edgesSaid(excluded: string | undefined, onward: string | undefined): readonly boolean[] {
  if (excluded === undefined) return [true];
  return onward === undefined ? [false] : [true, false];
}

function pairsOf(from: string | undefined, to: string | undefined): readonly (readonly [Decimal, Decimal])[] {
  return readNumeral(String(from)).flatMap((low) => readNumeral(String(to)).map((high) => [low, high] as const));
}

function isWithin({ from, to }: Band, range: ScoreRange): boolean {
  return compare(from, to) <= 0 && compare(from, range.lowest) >= 0 && compare(to, range.highest) <= 0;
}

function notBand(words: string, range: ScoreRange): string {
  return `“${words.trim()}” không phải khoảng điểm từ ${range.lowest} đến ${range.highest}. Viết như “từ 90 đến dưới 95 điểm”.`;
}
