// Which total decides on the level, what it is, and which level it reaches: by the bands of the workbook, else of the plan.
import { PLAN_BANDS } from '../score/band';
import type { Band } from '../score/band';
import { readBands } from '../score/band-table';
import type { Decimal } from '../score/decimal';
import { decidingTotal } from '../score/deciding-total';
import { levelOf } from '../score/level';
import type { LevelAnswer } from '../score/level';
import { balanceOf } from './balance';
import { levelRows } from './level-table';
import { meantWay } from './meant-way';
import { scoreSheet } from './score-sheet';
import type { ScoreColumn } from './score-sheet';
import { grandTotal } from './sums';
import type { Table, TableRow } from './table';

const HUNDRED = 100;
const FEW = 5;

export interface Decision {
  readonly column: ScoreColumn;
  readonly total: Decimal;
  readonly level: LevelAnswer;
}

/** The bands that a levels table states; those of the plan where there is none, or it can't be read. */
export function bandsOf(levels: Table | undefined): readonly Band[] {
  const { bands, problems } = readBands(levels ? levelRows(levels).map(({ values }) => values) : []);
  return problems.length > 0 || bands.length < 2 ? PLAN_BANDS : bands;
}

/**
 * The total by which the level of a scoring table is decided, and that level: of the appraised scores once every criterion
 * with a self score has one (the plan, appendix, STT 6 and 7). Undefined while nothing is scored.
 */
export function decisionOf(table: Table, bands: readonly Band[]): Decision | undefined {
  const { leaves, self, appraised } = scoreSheet(table);
  const scored = leaves.map((row) => ({ ...scoreIn('self', self, row), ...scoreIn('appraised', appraised, row) }));
  const deciding = decidingTotal(scored)?.column;
  const column = [self, appraised].find((candidate) => candidate?.role === deciding);
  if (column === undefined) return undefined;
  const total = totalOf(table, column);
  return { column, total, level: levelOf(total, bands) };
}

function scoreIn(role: 'self' | 'appraised', column: ScoreColumn | undefined, row: TableRow): Record<string, Decimal> {
  const reading = column?.at(row).reading;
  return reading?.kind === 'score' ? { [role]: reading.score } : {};
}

/** The sum of a column as a careful reader makes it; where a total can be read in two ways, the one that the table states. */
export function totalOf(table: Table, column: ScoreColumn): Decimal {
  const total = grandTotal(table);
  const stated = statedTotal(table, column);
  const way = total ? meantWay(table, column, total, stated) : insideHundred(table);
  return balanceOf(table, column, way);
}

function insideHundred(table: Table): readonly TableRow[] {
  return scoreSheet(table).leaves.filter(({ outside }) => outside === undefined);
}

/**
 * Whether the table is about 100 points, as the bands are: of a set with another maximum they say nothing. A few points more or
 * less are a mistake in the maxima, which has a finding of its own.
 */
export function isOutOfHundred(table: Table): boolean {
  const { max } = scoreSheet(table);
  return max === undefined || Math.abs(totalOf(table, max) - HUNDRED) <= FEW;
}

/** The total as the table states it; undefined where it states none. */
export function statedTotal(table: Table, column: ScoreColumn): Decimal | undefined {
  const total = grandTotal(table);
  const reading = total && column.at(total.row).reading;
  return reading?.kind === 'score' ? reading.score : undefined;
}
