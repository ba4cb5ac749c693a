// Which total decides on the level, what it is, and which level it reaches: by the bands of the workbook, else of the plan.
import { PLAN_BANDS } from '../score/band';
import type { Band } from '../score/band';
import { readBands } from '../score/band-table';
import { compare, decimalOf } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { decidingTotal } from '../score/deciding-total';
import { levelOf } from '../score/level';
import type { LevelAnswer } from '../score/level';
import type { CellValue } from '../workbook/snapshot';
import { scoreSheet } from './score-sheet';
import type { ScoreColumn } from './score-sheet';
import { signedPoints, sumsOf } from './sums';
import type { Table } from './table';

export interface Decision {
  readonly by: 'self' | 'appraised';
  readonly column: ScoreColumn;
  readonly total: Decimal;
  readonly level: LevelAnswer;
}

/** The bands that a levels table states; those of the plan where there is none, or it can't be read. */
export function bandsOf(levels: Table | undefined): readonly Band[] {
  if (levels === undefined) return PLAN_BANDS;
  const { bands, problems } = readBands(levelRows(levels));
  return problems.length > 0 || bands.length < 2 ? PLAN_BANDS : bands;
}

function levelRows({ grid, headerArea: { bottom, left, right } }: Table): readonly (readonly CellValue[])[] {
  const rows: CellValue[][] = [];
  for (let row = bottom + 1; grid.cellsOf(row).length > 0; row++) {
    const cells = grid.cellsOf(row).filter(({ column }) => column >= left && column <= right);
    rows.push(cells.map(({ value }) => value));
  }
  return rows;
}

/**
 * The total by which the level of a scoring table is decided, and that level: of the appraised scores once every criterion
 * with a self score has one (the plan, appendix, STT 6 and 7). Undefined while nothing is scored.
 */
export function decisionOf(table: Table, bands: readonly Band[]): Decision | undefined {
  const sheet = scoreSheet(table);
  const scoreIn = (column: ScoreColumn | undefined, index: number) => {
    const reading = column?.cells.get(index)?.reading;
    return reading?.kind === 'score' ? reading.score : undefined;
  };
  const deciding = decidingTotal(
    sheet.leaves.map((index) => {
      const self = scoreIn(sheet.self, index);
      const appraised = scoreIn(sheet.appraised, index);
      return { ...(self === undefined ? {} : { self }), ...(appraised === undefined ? {} : { appraised }) };
    }),
  );
  const column = deciding && sheet[deciding.column];
  if (deciding === undefined || column === undefined) return undefined;
  const total = totalOf(table, column);
  return { by: deciding.column, column, total, level: levelOf(total, bands) };
}

/** The sum of a column as a careful reader makes it; where a total can be read in two ways, the one that the table states. */
export function totalOf(table: Table, column: ScoreColumn): Decimal {
  const total = sumsOf(table)
    .filter(({ kind }) => kind === 'total')
    .pop();
  const leaves = scoreSheet(table).leaves.filter((index) => table.rows[index]?.outside === undefined);
  const sums = (total?.ways ?? [leaves]).map((way) => signedPoints(table, column, way, 'points'));
  const stated = total && column.cells.get(total.index)?.reading;
  const agreed = sums.find((points) => stated?.kind === 'score' && compare(points, stated.score) === 0);
  return agreed ?? sums[0] ?? decimalOf(0);
}
