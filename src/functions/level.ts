// =CQTT.LEVEL: the level that a total reaches.
import { levelFromCells } from '../core/score/level-from-cells';
import { isBlank, rowsOf } from './argument';
import type { RangeArgument } from './argument';
import { invalidValue } from './errors';
import { spilled } from './spill';

/**
 * Excel can't tell a blank cell from 0, so a blank total is 0 points everywhere; a blank registration says nothing.
 */
export function level(
  score: RangeArgument,
  registered?: RangeArgument,
  bands?: RangeArgument,
): (string | CustomFunctions.Error)[][] {
  const bandRows = rowsOf(bands);
  const ownBands = bandRows.some((row) => row.some((cell) => !isBlank(cell))) ? bandRows : undefined;
  return spilled([rowsOf(score), rowsOf(registered)], ([total = null, registration = null]) => {
    const answer = levelFromCells(isBlank(total) ? 0 : total, isBlank(registration) ? null : registration, ownBands);
    if (answer.kind !== 'level') throw invalidValue(answer.reason);
    return answer.level;
  });
}
