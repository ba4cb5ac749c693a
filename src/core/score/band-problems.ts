// What is wrong with a set of bands itself: gaps, overlaps, names twice, an order that contradicts the scores, ends left out.
import { FULL_RANGE, NOT_REACHED, risingBands, sayBand } from './band';
import type { Band, ScoreRange } from './band';
import { compare, sayDecimal } from './decimal';

export interface BandProblem {
  readonly kind: 'gap' | 'overlap' | 'uncovered' | 'duplicate' | 'order';
  /** A sentence that says what is wrong, with the scores. */
  readonly what: string;
  /** The bands that it is about; none where it is about all of them. */
  readonly bands: readonly Band[];
}

/**
 * The problems of a set of bands over a scale; none for the bands of the plan.
 * Below the lowest band a level need not be named: it is "Không đạt chuẩn" where no band says so.
 * @example bandProblems([]).map(problem => problem.kind) // → ["uncovered"]
 */
export function bandProblems(bands: readonly Band[], range: ScoreRange = FULL_RANGE): readonly BandProblem[] {
  const rising = risingBands(bands);
  return [
    ...repeatedNames(bands),
    ...wrongOrder(bands),
    ...uncoveredEnds(rising, range),
    ...rising.slice(1).flatMap((upper, place) => betweenBands(reachingHighest(rising.slice(0, place + 1)), upper)),
  ];
}

function reachingHighest(bands: readonly Band[]): Band {
  return bands.reduce((highest, band) => (compare(band.to, highest.to) >= 0 ? band : highest));
}

function betweenBands(lower: Band, upper: Band): readonly BandProblem[] {
  const space = compare(upper.from, lower.to);
  const names = `${lower.name} (${sayBand(lower)}) và ${upper.name} (${sayBand(upper)})`;
  if (space < 0 || (space === 0 && lower.includesTo && upper.includesFrom)) {
    return [{ kind: 'overlap', what: `${names} chồng lên nhau: có điểm thuộc cả hai mức.`, bands: [lower, upper] }];
  }
  if (space === 0 && (lower.includesTo || upper.includesFrom)) return [];
  const missing =
    space === 0
      ? `đúng ${sayDecimal(lower.to)} điểm`
      : `giữa ${sayDecimal(lower.to)} và ${sayDecimal(upper.from)} điểm`;
  return [{ kind: 'gap', what: `${names} hở nhau: ${missing} không thuộc mức nào.`, bands: [lower, upper] }];
}

function uncoveredEnds(rising: readonly Band[], range: ScoreRange): readonly BandProblem[] {
  const [lowest] = rising;
  if (lowest === undefined) return [{ kind: 'uncovered', what: 'Bảng mức đang trống.', bands: [] }];
  const problems: BandProblem[] = [];
  const saysBelow = rising.some(({ name }) => name === NOT_REACHED);
  if (saysBelow && compare(lowest.from, range.lowest) > 0) {
    problems.push({
      kind: 'uncovered',
      what: `Không mức nào nhận điểm dưới ${sayDecimal(lowest.from)}.`,
      bands: [lowest],
    });
  }
  const reaches = rising.some(({ to, includesTo }) => includesTo && compare(to, range.highest) >= 0);
  const what = `Không mức nào nhận ${sayDecimal(range.highest)} điểm.`;
  if (!reaches) problems.push({ kind: 'uncovered', what, bands: [reachingHighest(rising)] });
  return problems;
}

function repeatedNames(bands: readonly Band[]): readonly BandProblem[] {
  const names = bands.map(({ name }) => name);
  const repeated = new Set(names.filter((name, place) => names.indexOf(name) !== place));
  return [...repeated].map((name) => ({
    kind: 'duplicate',
    what: `${name} có nhiều hơn một khoảng điểm.`,
    bands: bands.filter((band) => band.name === name).slice(1),
  }));
}

// The highest number is the best level (the plan), and a list runs one way.
function wrongOrder(bands: readonly Band[]): readonly BandProblem[] {
  const numbered = risingBands(bands).flatMap((band) => /^Mức (\d+)$/.exec(band.name)?.slice(1).map(Number) ?? []);
  if (!isRising(numbered))
    return [
      {
        kind: 'order',
        what: 'Số của mức và điểm của mức không cùng chiều: mức có số cao hơn phải có điểm cao hơn.',
        bands: [],
      },
    ];
  const froms = bands.map(({ from }) => from);
  if (isRising(froms) || isRising([...froms].reverse())) return [];
  return [{ kind: 'order', what: 'Các mức không xếp theo thứ tự điểm. Xếp từ cao xuống thấp.', bands: [] }];
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, place) => place === 0 || number >= (numbers[place - 1] as number));
}
