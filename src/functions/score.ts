// =CQTT.SCORE: the points that a scoring rule gives for facts.
import { toNumber } from '../core/score/decimal';
import { scoreOfCells } from '../core/score/score-of-cells';
import type { CellValue } from '../core/workbook/snapshot';
import { rowsOf } from './argument';
import type { RangeArgument, Rows } from './argument';
import { invalidValue, notAvailable } from './errors';
import { spilled } from './spill';

/** Rules one below the other take the facts of their own rows; a single rule takes all facts that are given. */
export function score(
  rule: RangeArgument,
  maximum: RangeArgument,
  facts: readonly RangeArgument[] | null = null,
): (number | string | CustomFunctions.Error)[][] {
  const rules = rowsOf(rule).map((row) => row.slice(0, 1));
  const given = (facts ?? []).map(rowsOf);
  const places = rules.map((_row, place) => [place]);
  return spilled([rules, rowsOf(maximum), places], ([words = null, most = null, place]) => {
    const answer = scoreOfCells(words === 0 ? null : words, most, factsOfRow(given, Number(place), rules.length));
    switch (answer.kind) {
      case 'score':
        return toNumber(answer.score);
      case 'none':
        return '';
      case 'missing':
        throw notAvailable(answer.reason);
      case 'invalid':
      case 'review':
        throw invalidValue(answer.reason);
    }
  });
}

function factsOfRow(given: readonly Rows[], place: number, rules: number): readonly CellValue[] {
  return given.flatMap((rows) => (rows.length === rules ? (rows[place] ?? []) : rows.flat()));
}
