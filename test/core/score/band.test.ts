import {
  NOT_REACHED,
  PLAN_BANDS,
  bandOf,
  highestScore,
  holds,
  isSameLevel,
  rankOf,
  risingBands,
  sayBand,
} from '../../../src/core/score/band';
import { decimalOf } from '../../../src/core/score/decimal';

test('the bands of the plan in words', () => {
  expect(PLAN_BANDS.map((band) => `${band.name}: ${sayBand(band)}`)).toEqual([
    'Mức 4: từ 95 đến 100 điểm',
    'Mức 3: từ 90 đến dưới 95 điểm',
    'Mức 2: từ 85 đến dưới 90 điểm',
    'Mức 1: từ 80 đến dưới 85 điểm',
    'Không đạt chuẩn: dưới 80 điểm',
  ]);
});

test.each([
  [bandOf('A', 0, 50, true), 'từ 0 đến 50 điểm'],
  [{ ...bandOf('A', 0, 50), includesFrom: false }, 'trên 0 đến dưới 50 điểm'],
  [{ ...bandOf('A', 80, 84.5, true), includesFrom: false }, 'trên 80 đến 84,5 điểm'],
])('%j', (band, words) => expect(sayBand(band)).toBe(words));

test.each([
  [90, true],
  [94.995, true],
  [95, false],
  [89.999999999, false],
  [89.9999999999, true],
])('từ 90 đến dưới 95 holds %d: %s', (score, held) => expect(holds(bandOf('B', 90, 95), decimalOf(score))).toBe(held));

test.each([
  [{ ...bandOf('A', 90, 95), includesFrom: false }, 90, false],
  [bandOf('A', 90, 95, true), 95, true],
  [bandOf('A', 90, 95, true), 95.01, false],
])('%j: %d, %s', (band, score, held) => expect(holds(band, decimalOf(score))).toBe(held));

test('higher bands have higher ranks', () => {
  expect(['Mức 4', 'Mức 1', 'Không đạt chuẩn', 'Mức 9'].map((level) => rankOf(level, PLAN_BANDS))).toEqual([
    4, 1, 0, -1,
  ]);
});

test('bands rise by their lower, then by their upper edge', () => {
  const bands = [bandOf('C', 90, 100), bandOf('B', 80, 90), bandOf('A', 80, 85)];
  expect(risingBands(bands).map(({ name }) => name)).toEqual(['A', 'B', 'C']);
});

test('the highest score that bands know', () => {
  expect(highestScore([...PLAN_BANDS].reverse())).toBe(100);
  expect(highestScore([bandOf('A', 60, 115, true), bandOf('B', 0, 60)])).toBe(115);
  expect(highestScore([])).toBe(100);
});

test.each([
  ['Mức 4', 'Mức 4', true],
  ['Mức 4', 'Mức 3', false],
  ['Không đạt', NOT_REACHED, true],
  ['KHÔNG ĐẠT', 'Không đạt', true],
  ['Mức 1', NOT_REACHED, false],
  ['Không đạt', 'Mức 1', false],
  ['Có tiêu chí không đạt', NOT_REACHED, false],
])('“%s” and “%s” are one level: %s', (one, other, same) => expect(isSameLevel(one, other)).toBe(same));
