// The level that cells of a sheet lead to: a total, what was registered, and the bands, each as its cell holds it.
import type { CellValue } from '../workbook/snapshot';
import { PLAN_BANDS, highestScore } from './band';
import type { Band } from './band';
import { readBands } from './band-table';
import type { Decimal } from './decimal';
import { levelOf } from './level';
import type { LevelAnswer } from './level';
import { readScore } from './read-score';
import { readRegistration } from './registration';
import type { Registration } from './registration';

/**
 * The level of a total in a cell, with the registration of another and the bands of a range, each absent when not given.
 * @example levelFromCells('92,5đ', 'Mức 4').level // → "Mức 3"
 */
export function levelFromCells(
  total: CellValue,
  registered: CellValue = null,
  bandRows?: readonly (readonly CellValue[])[],
): LevelAnswer {
  const { bands, problems } = bandRows === undefined ? { bands: PLAN_BANDS, problems: [] } : readBands(bandRows);
  const [problem] = problems;
  if (problem !== undefined) return { kind: 'invalid', reason: problem };
  const registration = readRegistration(registered, bands);
  if (registration.kind === 'invalid') return registration;
  const reading = readScore(total, { maximum: highestScore(bands) });
  switch (reading.kind) {
    case 'score':
      return levelOf(reading.score, bands, { registration });
    case 'blank':
      return { kind: 'invalid', reason: 'Cần điểm: ô điểm đang để trống. Nhập tổng điểm.' };
    case 'review':
      return { kind: 'review', reason: reading.reason, candidates: levelsOf(reading.candidates, bands, registration) };
    case 'invalid':
      return { kind: 'invalid', reason: reading.reason };
  }
}

function levelsOf(totals: readonly Decimal[], bands: readonly Band[], registration: Registration): readonly string[] {
  const answers = totals.map((total) => levelOf(total, bands, { registration }));
  return [...new Set(answers.flatMap((answer) => (answer.kind === 'level' ? [answer.level] : [])))];
}
