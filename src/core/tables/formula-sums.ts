// What the formula of each stated sum really adds: rows left out, added twice or foreign, and the value that it gives today.
import { compare, decimalOf, sum } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { isBlankCell } from '../workbook/cell-text';
import { pointColumns, scoreSheet } from './score-sheet';
import type { ScoreColumn } from './score-sheet';
import { readSumFormula } from './sum-formula';
import type { AddedRows, SumFormula } from './sum-formula';
import { sumsOf } from './sums';
import type { Sum } from './sums';
import type { Table, TableRow } from './table';
import { remembered } from './remembered';

type Way = Sum['ways'][0];

export interface FormulaSum {
  readonly sum: Sum;
  readonly formula: SumFormula;
  /** The way to read the sum that the formula comes nearest to. */
  readonly way: Way;
  /** Criteria of the sum that the formula does not add. */
  readonly leftOut: readonly TableRow[];
  /** Criteria that it adds more than once, by themselves and by their group. */
  readonly twice: readonly TableRow[];
  /** Criteria that it adds though they are none of the sum's. */
  readonly foreign: readonly TableRow[];
  /** It adds itself. */
  readonly isCircular: boolean;
  /** What the formula comes to when all sums under it are calculated anew, before it rounds; undefined where that can't be told. */
  readonly exact: Decimal | undefined;
  /** The value kept in the file is another: it was not calculated anew. */
  readonly stale: boolean;
}

type Cover = Pick<FormulaSum, 'leftOut' | 'twice' | 'foreign'>;

/** How often each criterion is added. */
type Counts = ReadonlyMap<TableRow, number>;

const known = new WeakMap<ScoreColumn, ReadonlyMap<TableRow, FormulaSum>>();
const NO_FAULTS: Cover = { leftOut: [], twice: [], foreign: [] };

/** The sums of a column that a readable formula makes, by their rows. */
export function formulaSums(table: Table, column: ScoreColumn): ReadonlyMap<TableRow, FormulaSum> {
  return remembered(known, column, () => readFormulaSums(table, column));
}

/** Whether a formula adds other rows than its sum is about. */
export function isFaulty(cover: Cover): boolean {
  return faults(cover) > 0;
}

/** What is known while the sums of a column are read, each after those that it adds. */
interface Reading {
  readonly table: Table;
  readonly column: ScoreColumn;
  /** By their rows on the sheet, as all below. */
  readonly leaves: ReadonlyMap<number, TableRow>;
  readonly rows: ReadonlySet<number>;
  readonly sums: ReadonlyMap<number, Sum>;
  /** The criteria that a sum stands for, and its value; of one that is still being read the usual ones, and the value in the file. */
  readonly ways: Map<number, Way>;
  readonly values: Map<number, Decimal>;
  readonly begun: Set<Sum>;
  readonly done: Map<TableRow, FormulaSum>;
}

function readFormulaSums(table: Table, column: ScoreColumn): ReadonlyMap<TableRow, FormulaSum> {
  const sums = sumsOf(table);
  if (!sums.some(({ row }) => column.at(row).cell?.formula !== undefined)) return new Map();
  const reading: Reading = {
    table,
    column,
    leaves: new Map(scoreSheet(table).leaves.map((leaf) => [leaf.row, leaf])),
    rows: new Set(table.rows.map(({ row }) => row)),
    sums: new Map(sums.map((one) => [one.row.row, one])),
    ways: new Map(sums.map(({ row, ways: [usual] }) => [row.row, usual])),
    values: new Map(),
    begun: new Set(),
    done: new Map(),
  };
  for (const one of sums) readSum(reading, one);
  return reading.done;
}

function readSum(reading: Reading, one: Sum): void {
  const { ref, cell, summed: stored } = reading.column.at(one.row);
  const formula = cell?.formula === undefined ? undefined : readSumFormula(cell.formula, ref);
  if (formula === undefined || reading.begun.has(one)) return;
  reading.begun.add(one);
  const { counts, terms, isOwn, isCertain, isCircular } = gathered(reading, one, formula);
  const exact = isOwn && isCertain && !isCircular ? sum(terms) : undefined;
  const isKept = typeof cell?.value === 'number';
  const stale = isKept && exact !== undefined && differs(exact, stored, formula.rounding?.unit ?? 0);
  if (stale) reading.values.set(one.row.row, exact);
  const { way, ...cover } = isOwn && !isCircular ? bestCover(reading, one, counts) : { way: one.ways[0], ...NO_FAULTS };
  reading.ways.set(one.row.row, way);
  reading.done.set(one.row, { sum: one, formula, way, ...cover, isCircular, exact, stale });
}

interface Gathered {
  /** How often each criterion is added. */
  readonly counts: Map<TableRow, number>;
  readonly terms: Decimal[];
  /** All that is added stands in the table. */
  isOwn: boolean;
  /** No text is added by a plus sign. */
  isCertain: boolean;
  /** The sum itself is added. */
  isCircular: boolean;
}

function gathered(reading: Reading, one: Sum, formula: SumFormula): Gathered {
  const all: Gathered = { counts: new Map(), terms: [], isOwn: true, isCertain: true, isCircular: false };
  for (const added of formula.added) {
    for (let row = added.from; row <= added.to; row++) {
      const inner = reading.sums.get(row);
      if (inner === one) all.isCircular = true;
      else if (inner) readSum(reading, inner);
      gather(reading, all, row, added, formula.subtotals);
    }
  }
  return all;
}

function gather(
  reading: Reading,
  all: Gathered,
  row: number,
  { sign, passesTexts }: AddedRows,
  subtotals: boolean,
): void {
  const held = reading.table.grid.at(row, reading.column.column);
  if (subtotals && held?.formula?.startsWith('=SUBTOTAL(')) return;
  const leaf = reading.leaves.get(row);
  if (typeof held?.value === 'number') {
    const value = reading.values.get(row) ?? decimalOf(held.value);
    all.terms.push((value * sign) as Decimal);
    all.isOwn &&= reading.rows.has(row);
  } else if (!isBlankCell(held)) all.isCertain &&= passesTexts;
  else if (leaf === undefined) return;
  const stands = leaf === undefined ? (reading.ways.get(row) ?? []) : [leaf];
  for (const one of stands) all.counts.set(one, (all.counts.get(one) ?? 0) + 1);
}

function differs(exact: Decimal, stored: Decimal, tolerance: number): boolean {
  return compare(exact, stored) !== 0 && Math.abs(exact - stored) >= tolerance;
}

/** Of the ways to read a sum the one that the formula comes nearest to. */
function bestCover({ table }: Reading, { ways: [usual, ...others] }: Sum, counts: Counts): Cover & { way: Way } {
  return others
    .map((way) => coverOf(table, way, counts))
    .reduce((best, other) => (faults(other) < faults(best) ? other : best), coverOf(table, usual, counts));
}

function faults({ leftOut, twice, foreign }: Cover): number {
  return leftOut.length + twice.length + foreign.length;
}

function coverOf(table: Table, way: Way, counts: Counts): Cover & { way: Way } {
  const columns = pointColumns(scoreSheet(table));
  const own = new Set(way);
  return {
    way,
    // A row without any points, not even a maximum, is hardly a criterion.
    leftOut: way.filter((row) => !counts.has(row) && columns.some(({ at }) => at(row).reading.kind === 'score')),
    twice: way.filter((row) => (counts.get(row) ?? 0) > 1),
    foreign: [...counts.keys()].filter((row) => !own.has(row)),
  };
}
