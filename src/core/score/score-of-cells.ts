// The score that cells lead to under a scoring rule: the rule in its own words, the maximum, and the facts, each as its cell holds it.
import type { CellValue } from '../workbook/snapshot';
import { isCellError } from '../workbook/snapshot';
import type { Decimal } from './decimal';
import { factsOfCells } from './facts-of-cells';
import { readScore } from './read-score';
import { readScale, scoreFor } from './scale';
import type { ScaleScore } from './scale';

export type ScoreAnswer =
  | ScaleScore
  /** The maximum or the facts are missing. */
  | { readonly kind: 'missing'; readonly reason: string }
  /** No rule is written. */
  | { readonly kind: 'none' };

/**
 * The score of a rule for facts, both from cells.
 * @example scoreOfCells('Có: 2 điểm; không có: 0 điểm', 2, ['Có']).score // → 2
 */
export function scoreOfCells(rule: CellValue, maximum: CellValue, facts: readonly CellValue[]): ScoreAnswer {
  if (rule === null || rule === '') return { kind: 'none' };
  if (isCellError(rule)) return { kind: 'invalid', reason: `Ô cách chấm đang báo lỗi ${rule.error}. Sửa công thức.` };
  const reading = readScale(String(rule));
  if (reading.kind !== 'read') return { kind: 'invalid', reason: reading.reason };
  const most = readMaximum(maximum);
  if (typeof most !== 'number') return most;
  const given = factsOfCells(reading.scale, facts);
  switch (given.kind) {
    case 'facts':
      return scoreFor(reading.scale, given.facts, most);
    case 'none':
      return { kind: 'missing', reason: 'Cần số liệu: ghi số đếm, tỷ lệ, Có hoặc Không theo cách chấm.' };
    case 'invalid':
      return given;
  }
}

function readMaximum(maximum: CellValue): Decimal | Exclude<ScoreAnswer, { readonly kind: 'none' }> {
  const reading = readScore(maximum);
  // A blank cell comes as 0 from some hosts.
  if (reading.kind === 'blank' || (reading.kind === 'score' && reading.score === 0)) {
    return { kind: 'missing', reason: 'Cần điểm tối đa của tiêu chí.' };
  }
  if (reading.kind !== 'score') return { kind: 'invalid', reason: reading.reason };
  return reading.score > 0 ? reading.score : { kind: 'invalid', reason: 'Điểm tối đa phải lớn hơn 0.' };
}
