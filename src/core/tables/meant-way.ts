// In which of several ways a sum is meant: with the points outside the 100 or without them, of its group or of all so far.
import { add, compare, subtract, sum } from '../score/decimal';
import type { Decimal } from '../score/decimal';
import { expectedSum } from './balance';
import { formulaSums } from './formula-sums';
import { pointsOf } from './score-sheet';
import type { ScoreColumn } from './score-sheet';
import { sumsOf } from './sums';
import type { Sum } from './sums';
import type { Table } from './table';

/**
 * The criteria that a sum is about: those whose points make what it states, as a careful reader adds them, as Excel does, or
 * with what the sums of groups are wrong by; else those that its formula adds; else, for a total of scores that is stated, all.
 */
export function meantWay(table: Table, column: ScoreColumn, one: Sum, stated: Decimal | undefined): Sum['ways'][0] {
  const { kind, ways, row } = one;
  const [usual] = ways;
  if (ways.length === 1 || stated === undefined) return usual;
  const errors = kind === 'total' ? errorsOfGroups(table, column) : (0 as Decimal);
  const explains = (way: Sum['ways'][0]) => {
    const points = expectedSum(table, column, kind, way);
    const read = [points, expectedSum(table, column, kind, way, 'summed'), add(points, errors)];
    return read.some((one) => compare(one, stated) === 0);
  };
  const all = kind === 'total' && column.role !== 'max' ? ways.reduce((_, last) => last) : usual;
  return ways.find(explains) ?? formulaSums(table, column).get(row)?.way ?? all;
}

/** By how much the topmost groups state more than their criteria have. */
function errorsOfGroups(table: Table, column: ScoreColumn): Decimal {
  const groups = sumsOf(table).filter(({ kind, row }) => kind !== 'total' && row.depth === 0);
  return sum(
    groups.map(({ row, ways: [criteria] }) => {
      const { reading, points } = column.at(row);
      return reading.kind === 'score' ? subtract(points, pointsOf(column, criteria)) : (0 as Decimal);
    }),
  );
}
