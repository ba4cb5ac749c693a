// What a band of scores is, which scores it holds, the bands of the plan, and how a band is said.
import { compare, decimalOf, sayDecimal } from './decimal';
import type { Decimal } from './decimal';

/** The answer below all levels, and without registration. */
export const NOT_REACHED = 'Không đạt chuẩn';

const NONE_REACHED = /^không đạt/iu;

/**
 * Whether two names are of one level: a table of levels may shorten "Không đạt chuẩn".
 * @example isSameLevel('Không đạt', 'Không đạt chuẩn') // → true
 */
export function isSameLevel(one: string, other: string): boolean {
  return one === other || (NONE_REACHED.test(one) && NONE_REACHED.test(other));
}

/** The scores that make a level: from one edge to the other, each edge in or out. */
export interface Band {
  /** "Mức 4", or "Không đạt chuẩn". */
  readonly name: string;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly includesFrom: boolean;
  readonly includesTo: boolean;
}

/** The least and the greatest score that the bands are about. */
export interface ScoreRange {
  readonly lowest: Decimal;
  readonly highest: Decimal;
}

export const FULL_RANGE: ScoreRange = { lowest: decimalOf(0), highest: decimalOf(100) };

/** A band that includes its lower edge, and its upper one only when asked. */
export function bandOf(name: string, from: number, to: number, includesTo = false): Band {
  return { name, from: decimalOf(from), to: decimalOf(to), includesFrom: true, includesTo };
}

/** The bands of the plan, "Các mức đạt chuẩn": half-open, the highest closed at 100. */
export const PLAN_BANDS: readonly Band[] = [
  bandOf('Mức 4', 95, 100, true),
  bandOf('Mức 3', 90, 95),
  bandOf('Mức 2', 85, 90),
  bandOf('Mức 1', 80, 85),
  bandOf(NOT_REACHED, 0, 80),
];

/**
 * Whether a band holds a score.
 * @example holds(bandOf('Mức 3', 90, 95), 94.995) // → true
 */
export function holds(band: Band, score: Decimal): boolean {
  const above = compare(score, band.from);
  const below = compare(score, band.to);
  return (above > 0 || (above === 0 && band.includesFrom)) && (below < 0 || (below === 0 && band.includesTo));
}

/**
 * The scores of a band in words.
 * @example sayBand(bandOf('Mức 3', 90, 95)) // → "từ 90 đến dưới 95 điểm"
 */
export function sayBand(band: Band): string {
  const to = `${band.includesTo ? '' : 'dưới '}${sayDecimal(band.to)} điểm`;
  if (band.from === 0 && band.includesFrom && !band.includesTo) return to;
  return `${band.includesFrom ? 'từ' : 'trên'} ${sayDecimal(band.from)} đến ${to}`;
}

/** The place of a level among the bands, by their scores: higher is better, -1 for what is below or unknown to them. */
export function rankOf(level: string, bands: readonly Band[]): number {
  const band = bands.find(({ name }) => name === level);
  return band === undefined ? -1 : bands.filter((other) => compare(other.from, band.from) < 0).length;
}

/** The bands from the lowest score to the highest. */
export function risingBands(bands: readonly Band[]): readonly Band[] {
  return [...bands].sort((one, other) => one.from - other.from || one.to - other.to);
}

/** The highest score that the bands know; 100 where there are none. */
export function highestScore(bands: readonly Band[]): Decimal {
  return bands.reduce<Decimal>((highest, { to }) => (to > highest ? to : highest), bands[0]?.to ?? FULL_RANGE.highest);
}
