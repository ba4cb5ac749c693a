// How the criteria of a scoring table and of the criteria set answer each other, where both are clearly the same set.
import { sameCriterion } from './same-criterion';
import { scoreSheet } from './score-sheet';
import { withoutEnding } from './numbering';
import { parentOf } from './relatives';
import type { Table, TableRow } from './table';

export interface CriterionPair {
  readonly row: TableRow;
  /** In the set. */
  readonly inSet: TableRow;
}

export interface SetComparison {
  /** The set itself. */
  readonly set: Table;
  /** Of the same words. */
  readonly same: readonly CriterionPair[];
  /** Of the same place and number, in other words. */
  readonly reworded: readonly CriterionPair[];
  /** Criteria that only the scoring table has. */
  readonly added: readonly TableRow[];
  /** Criteria that only the set has. */
  readonly left: readonly TableRow[];
}

// With fewer criteria of the same words on either side the table is scored by another set.
const CLEARLY = 0.6;
const FEWEST = 3;

const known = new WeakMap<Table, SetComparison | 'another set'>();

/** Undefined where there is no set beside the table, or another one. */
export function comparedWithSet(table: Table, set: Table | undefined): SetComparison | undefined {
  if (set === undefined || set === table) return undefined;
  const answer = known.get(table) ?? compare(table, set) ?? 'another set';
  known.set(table, answer);
  return answer === 'another set' ? undefined : answer;
}

function compare(table: Table, set: Table): SetComparison | undefined {
  const years = [table.year, set.year].filter((year) => year !== undefined);
  if (new Set(years).size > 1) return undefined;
  const rows = scoreSheet(table).leaves;
  const inSet = scoreSheet(set).leaves;
  const same = rows.flatMap((row): CriterionPair[] => {
    const found = sameCriterion(set, row);
    return found && inSet.includes(found) ? [{ row, inSet: found }] : [];
  });
  if (same.length < FEWEST || same.length < Math.max(rows.length, inSet.length) * CLEARLY) return undefined;
  const matched = new Set(same.flatMap((pair) => [pair.row, pair.inSet]));
  const left = new Map(inSet.filter((row) => !matched.has(row)).map((row) => [placeOf(set, row), row]));
  const reworded: CriterionPair[] = [];
  const added: TableRow[] = [];
  for (const row of rows) {
    if (matched.has(row)) continue;
    const place = placeOf(table, row);
    const found = left.get(place);
    if (found === undefined) added.push(row);
    else {
      reworded.push({ row, inSet: found });
      left.delete(place);
    }
  }
  return { set, same, reworded, added, left: [...left.values()] };
}

/** Its number with that of its group: numbers may begin again in each. */
function placeOf(table: Table, row: TableRow): string {
  const above = parentOf(table, row);
  return `${above === undefined ? '' : withoutEnding(above.number)}|${withoutEnding(row.number)}`;
}
