// What a stated sum should be and is not, as the rules about group sums, totals and maxima all ask it.
import { compare, subtract, sumOf } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { childrenOf } from '../tables/relatives';
import { excessOf, expectedSum, sectionsOf, sizeOf, uncappedBalance } from '../tables/balance';
import { pointColumns, pointsOf, scoreSheet } from '../tables/score-sheet';
import type { ScoreColumn } from '../tables/score-sheet';
import { formulaSums } from '../tables/formula-sums';
import type { FormulaSum } from '../tables/formula-sums';
import { meantWay } from '../tables/meant-way';
import { sumsOf } from '../tables/sums';
import type { Sum } from '../tables/sums';
import type { Table } from '../tables/table';
import type { CellRef } from '../workbook/address';
import { remembered } from '../tables/remembered';

export interface SumMismatch {
  readonly sum: Sum;
  /** The criteria that it is taken to be about. */
  readonly way: Sum['ways'][0];
  /** The cell that states the sum. */
  readonly cell: CellRef;
  readonly expected: Decimal;
  readonly stated: Decimal;
  /** Cells whose mending makes the sum right by itself. */
  readonly causes: readonly CellRef[];
  /** What its formula adds, where that can be read. */
  readonly formula: FormulaSum | undefined;
  /** The function that made another number of a sum that is right. */
  readonly roundedBy?: string;
}

// A column belongs to one table, so its mismatches are worked out once for all rules.
const known = new WeakMap<ScoreColumn, readonly SumMismatch[]>();

/**
 * Sums of a column that differ from what their criteria add up to. Where most parents do, and in every other column too, the
 * children are not their parts, and nothing is said of sums.
 */
export function sumMismatches(table: Table, column: ScoreColumn): readonly SumMismatch[] {
  return allMismatches(table, column).filter(({ roundedBy }) => roundedBy === undefined);
}

/** Sums that are right until their formula rounds them. */
export function roundedSums(table: Table, column: ScoreColumn): readonly SumMismatch[] {
  return allMismatches(table, column).filter(({ roundedBy }) => roundedBy !== undefined);
}

function allMismatches(table: Table, column: ScoreColumn): readonly SumMismatch[] {
  return remembered(known, column, () => meant(table, column));
}

function meant(table: Table, column: ScoreColumn): readonly SumMismatch[] {
  const compared = comparedSums(table, column);
  if (compared.unlike < FEW || compared.unlike * 2 <= compared.stated) return compared.mismatches;
  const others = pointColumns(scoreSheet(table)).filter((other) => other !== column);
  return others.some((other) => agrees(comparedSums(table, other))) ? compared.mismatches : [];
}

// So many sums tell how a table is meant.
const FEW = 3;

function agrees({ stated, unlike }: Compared): boolean {
  return stated >= FEW && unlike * 2 <= stated;
}

interface Compared {
  readonly mismatches: readonly SumMismatch[];
  /** How many sums a column states, and how many of them nothing explains. */
  readonly stated: number;
  readonly unlike: number;
}

function comparedSums(table: Table, column: ScoreColumn): Compared {
  const stated = sumsOf(table).filter(({ row }) => column.at(row).reading.kind === 'score');
  const mismatches = stated.flatMap((sum) => mismatch(table, column, sum)).map(withInnerCauses);
  const unlike = mismatches.filter((one) => one.causes.length === 0 && isPlain(column, one)).length;
  return { mismatches, stated: stated.length, unlike };
}

/** A subtotal of several groups ("Cộng A = I + II") is wrong by as much as those of the groups are, and because of them. */
function withInnerCauses(one: SumMismatch, _place: number, all: readonly SumMismatch[]): SumMismatch {
  if (one.sum.kind !== 'subtotal' || one.causes.length > 0) return one;
  const inner = all.filter(({ way, causes }) => causes.length === 0 && isWithin(way, one.way));
  const isWhole = inner.length > 0 && compare(sumOf(inner, errorOf), errorOf(one)) === 0;
  return isWhole ? { ...one, causes: inner.map(({ cell }) => cell) } : one;
}

function isWithin(way: SumMismatch['way'], wider: SumMismatch['way']): boolean {
  return way.length < wider.length && way.every((row) => wider.includes(row));
}

function errorOf({ stated, expected }: SumMismatch): Decimal {
  return subtract(stated, expected);
}

/** A sum of criteria that all hold points: where one holds a date or a word, that may be why the sum differs. */
function isPlain(column: ScoreColumn, { way }: SumMismatch): boolean {
  return way.every((row) => column.at(row).reading.kind === 'score');
}

function mismatch(table: Table, column: ScoreColumn, sum: Sum): readonly SumMismatch[] {
  const { ref: cell, points } = column.at(sum.row);
  const formula = formulaSums(table, column).get(sum.row);
  const exact = formula?.exact;
  // A value that was not calculated anew is taken as what the formula gives: Excel will show that.
  const stated = formula?.stale && exact !== undefined ? exact : points;
  const equals = (points: Decimal, as: 'points' | 'summed') =>
    sum.ways.some((way) => compare(expectedSum(table, column, sum.kind, way, as), points) === 0);
  if (equals(stated, 'points') || formula?.isCircular) return [];
  const way = meantWay(table, column, sum, stated);
  const expected = expectedSum(table, column, sum.kind, way);
  if (isCapped(table, column, sum, stated)) return [];
  if (formula?.formula.rounding && exact !== undefined && equals(exact, 'points'))
    return [{ sum, way, cell, expected: exact, stated, causes: [], formula, roundedBy: formula.formula.rounding.name }];
  const causes = equals(stated, 'summed')
    ? misreadCells(column, way)
    : [...partialCauses(table, column, sum, stated), ...cappedCauses(table, column, sum, stated)];
  return [{ sum, way, cell, expected, stated, causes, formula }];
}

/** A section outside the 100 states the most that it allows, not what its criteria, of which some count each time, add up to. */
function isCapped(table: Table, column: ScoreColumn, { row, ways: [rows] }: Sum, stated: Decimal): boolean {
  if (row.outside === undefined || column.role === 'max') return row.outside !== undefined;
  return sectionsOf(table, rows).some(
    (section) => section.head === row && section.cap === sizeOf(stated) && excessOf(column, section) > 0,
  );
}

/** A total that counts a section for more than it allows is wrong because of that section. */
function cappedCauses(table: Table, column: ScoreColumn, { kind, ways }: Sum, stated: Decimal): readonly CellRef[] {
  const way = ways.find((rows) => kind === 'total' && compare(uncappedBalance(column, rows), stated) === 0) ?? [];
  const beyond = sectionsOf(table, way).filter((section) => excessOf(column, section) > 0);
  return beyond.map(({ head }) => column.at(head).ref);
}

/** Texts and dates: Excel adds something else than a careful reader. */
function misreadCells(column: ScoreColumn, way: Sum['ways'][0]): readonly CellRef[] {
  return way.map(column.at).flatMap(({ points, summed, ref }) => (compare(points, summed) === 0 ? [] : [ref]));
}

/** A parent that adds its children rightly is wrong only because one of them, a sum itself, is. */
function partialCauses(table: Table, column: ScoreColumn, sum: Sum, stated: Decimal): readonly CellRef[] {
  const children = childrenOf(table, sum.row);
  if (compare(pointsOf(column, children, 'summed'), stated) !== 0) return [];
  return children.filter(({ hasChildren }) => hasChildren).map((row) => column.at(row).ref);
}
