// What a stated sum should be: a grand total takes deductions off, and counts no section outside the 100 for more than it allows.
import { compare, subtract, sum, sumOf } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { newMap, remembered } from './remembered';
import { ancestorsOf } from './relatives';
import { pointsOf, scoreSheet } from './score-sheet';
import type { ScoreColumn } from './score-sheet';
import type { Sum } from './sums';
import type { Table, TableRow } from './table';
import { titledMaximum } from './titled-maximum';

type As = 'points' | 'summed';

/** A section outside the 100 with the criteria of it that are added. */
export interface Section {
  readonly head: TableRow;
  readonly rows: readonly TableRow[];
  /** The most points that it gives or takes, however they are signed; undefined where none is stated. */
  readonly cap: Decimal | undefined;
}

/** The sections outside the 100 that some criteria belong to; a criterion without a group is one by itself. */
export function sectionsOf(table: Table, rows: readonly TableRow[]): readonly Section[] {
  const sections = new Map<TableRow, TableRow[]>();
  for (const row of rows) {
    if (row.outside === undefined) continue;
    const head = ancestorsOf(table, row).at(-1) ?? row;
    const own = sections.get(head) ?? [];
    own.push(row);
    sections.set(head, own);
  }
  return [...sections].map(([head, own]) => ({ head, rows: own, cap: capOf(table, head) }));
}

function capOf(table: Table, head: TableRow): Decimal | undefined {
  if (!head.hasChildren) return undefined;
  const stated = scoreSheet(table).max?.at(head).points;
  return stated === undefined || stated === 0 ? titledMaximum(table, head)?.points : sizeOf(stated);
}

/** What a stated sum of some criteria should be. */
export function expectedSum(
  table: Table,
  column: ScoreColumn,
  kind: Sum['kind'],
  rows: readonly TableRow[],
  as: As = 'points',
): Decimal {
  return kind === 'total' ? balanceOf(table, column, rows, as) : pointsOf(column, rows, as);
}

const balances = new WeakMap<ScoreColumn, Map<readonly TableRow[], Map<As, Decimal>>>();

/** The balance of some criteria; maxima are only added. */
export function balanceOf(table: Table, column: ScoreColumn, rows: readonly TableRow[], as: As = 'points'): Decimal {
  const known = remembered(balances, column, newMap<readonly TableRow[], Map<As, Decimal>>);
  return remembered(remembered(known, rows, newMap<As, Decimal>), as, () => balance(table, column, rows, as));
}

function balance(table: Table, column: ScoreColumn, rows: readonly TableRow[], as: As): Decimal {
  if (column.role === 'max') return pointsOf(column, rows, as);
  const excess = sectionsOf(table, rows).map((section) => signed(section, excessOf(column, section, as)));
  return subtract(uncappedBalance(column, rows, as), sum(excess));
}

/** The same where sections may count for more than they allow. */
export function uncappedBalance(column: ScoreColumn, rows: readonly TableRow[], as: As = 'points'): Decimal {
  return sumOf(rows, (row) => {
    const points = column.at(row)[as];
    return row.outside === 'deduction' ? (-sizeOf(points) as Decimal) : points;
  });
}

/** By how many points a section exceeds what it allows; 0 where it does not. */
export function excessOf(column: ScoreColumn, { head, rows, cap }: Section, as: As = 'points'): Decimal {
  const points = sectionPoints(column, { head, rows }, as);
  return cap !== undefined && compare(points, cap) > 0 ? subtract(points, cap) : (0 as Decimal);
}

/** What a section comes to: points taken off are counted as such, however they are signed. */
export function sectionPoints(
  column: ScoreColumn,
  { head, rows }: Pick<Section, 'head' | 'rows'>,
  as: As = 'points',
): Decimal {
  return sumOf(rows, (row) => (head.outside === 'deduction' ? sizeOf(column.at(row)[as]) : column.at(row)[as]));
}

/** Points taken off, however they are signed, as less than 0. */
function signed({ head }: Pick<Section, 'head'>, points: Decimal): Decimal {
  return head.outside === 'deduction' ? (-sizeOf(points) as Decimal) : points;
}

/** Points however they are signed. */
export function sizeOf(points: Decimal): Decimal {
  return Math.abs(points) as Decimal;
}
