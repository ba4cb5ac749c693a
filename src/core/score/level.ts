// Which level a total of scores reaches, what registration and caps make of it, and how far the next level is.
import { FULL_RANGE, NOT_REACHED, PLAN_BANDS, highestScore, holds, rankOf, risingBands, sayBand } from './band';
import type { Band } from './band';
import type { Cap } from './cap';
import { compare, sayDecimal, subtract } from './decimal';
import type { Decimal } from './decimal';
import type { Registration } from './registration';

export interface LevelFound {
  readonly kind: 'level';
  /** The level that counts: "Mức 4", "Không đạt chuẩn". */
  readonly level: string;
  /** The band that the total alone reaches. */
  readonly reached: Band;
  readonly total: Decimal;
  /** Why the level is lower than the one reached. */
  readonly lowered?: { readonly by: 'registration' } | { readonly by: 'cap'; readonly cap: Cap } | undefined;
}

/** Bands that overlap leave a question; a total outside the scale, or in a gap between bands, has no level. */
export type LevelAnswer =
  | LevelFound
  | { readonly kind: 'review'; readonly reason: string; readonly candidates: readonly string[] }
  | { readonly kind: 'invalid'; readonly reason: string };

export interface LevelCircumstances {
  /** Absent and "not asked" say nothing of the level. */
  readonly registration?: Registration;
  readonly caps?: readonly Cap[];
}

/**
 * The level of a total: that of the band which holds it, "Không đạt chuẩn" when not registered, never above a cap.
 * The total is never rounded: 94.995 is not 95. Source: the plan, "Các mức đạt chuẩn".
 * @example levelOf(94.995).level // → "Mức 3"
 */
export function levelOf(
  total: Decimal,
  bands: readonly Band[] = PLAN_BANDS,
  circumstances: LevelCircumstances = {},
): LevelAnswer {
  const holding = bandsHolding(total, bands);
  const reached = holding[0];
  const another = holding[1];
  if (reached === undefined) return { kind: 'invalid', reason: whyNone(total, bands) };
  if (another !== undefined) return overlapping(total, [reached, another]);
  const lowered = loweredBy(reached, bands, circumstances);
  if (lowered === undefined) return { kind: 'level', level: reached.name, reached, total };
  const level = lowered.by === 'cap' ? lowered.cap.highest : NOT_REACHED;
  return { kind: 'level', level, reached, total, lowered };
}

function loweredBy(
  reached: Band,
  bands: readonly Band[],
  { registration, caps = [] }: LevelCircumstances,
): LevelFound['lowered'] {
  if (registration?.kind === 'not-registered') return { by: 'registration' };
  if (caps.length === 0) return undefined;
  const cap = caps.reduce((low, other) => (rankOf(low.highest, bands) <= rankOf(other.highest, bands) ? low : other));
  return rankOf(cap.highest, bands) < rankOf(reached.name, bands) ? { by: 'cap', cap } : undefined;
}

/** The next level up and the points that lead to it; `more` when so many points are just not enough. */
export interface NextLevel {
  readonly level: string;
  readonly points: Decimal;
  readonly more: boolean;
}

/**
 * The level above the one that a total reaches; undefined at the top.
 * @example nextLevel(92.5) // → {"level":"Mức 4","points":2.5,"more":false}
 */
export function nextLevel(total: Decimal, bands: readonly Band[] = PLAN_BANDS): NextLevel | undefined {
  let next: Band | undefined;
  for (const band of bands) {
    if (startsAbove(band, total) && (next === undefined || compare(band.from, next.from) < 0)) next = band;
  }
  return next && { level: next.name, points: subtract(next.from, total), more: !next.includesFrom };
}

// Where the bands don't say what is below them, it is "Không đạt chuẩn".
function bandsHolding(total: Decimal, bands: readonly Band[]): readonly Band[] {
  const holding = bands.filter((band) => holds(band, total));
  if (holding.length > 0) return holding;
  const [lowest] = risingBands(bands);
  if (lowest === undefined) return [];
  const below: Band = {
    name: NOT_REACHED,
    from: FULL_RANGE.lowest,
    to: lowest.from,
    includesFrom: true,
    includesTo: !lowest.includesFrom,
  };
  return holds(below, total) ? [below] : [];
}

function whyNone(total: Decimal, bands: readonly Band[]): string {
  if (bands.length === 0) return 'Bảng mức đang trống. Ghi các mức và khoảng điểm của từng mức.';
  const highest = highestScore(bands);
  if (compare(total, FULL_RANGE.lowest) < 0 || compare(total, highest) > 0) {
    return `Điểm phải từ 0 đến ${sayDecimal(highest)}; ô đang ghi ${sayDecimal(total)}.`;
  }
  return `Bảng mức bỏ sót ${sayDecimal(total)} điểm: không mức nào có điểm này. Sửa khoảng điểm của các mức cho liền nhau.`;
}

function overlapping(total: Decimal, [one, other]: readonly [Band, Band]): LevelAnswer {
  return {
    kind: 'review',
    reason: `${sayDecimal(total)} điểm thuộc cả ${one.name} (${sayBand(one)}) và ${other.name} (${sayBand(other)}). Sửa khoảng điểm để chỉ còn một mức.`,
    candidates: [one.name, other.name],
  };
}

function startsAbove(band: Band, total: Decimal): boolean {
  const above = compare(band.from, total);
  return above > 0 || (above === 0 && !band.includesFrom);
}
