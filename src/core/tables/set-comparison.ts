// How the criteria of a scoring table and of the criteria set answer each other, where both are clearly the same set.
import { foldedForComparison } from '../text';
import { scoreSheet } from './score-sheet';
import { withoutEnding } from './numbering';
import { parentOf } from './relatives';
import type { Table, TableRow } from './table';
import { remembered } from './remembered';

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
  const answer = remembered(known, table, () => compare(table, set) ?? 'another set');
  return answer === 'another set' ? undefined : answer;
}

function compare(table: Table, set: Table): SetComparison | undefined {
  const years = [table.year, set.year].filter((year) => year !== undefined);
  if (new Set(years).size > 1) return undefined;
  const own = new NamedRows(table);
  const other = new NamedRows(set);
  const same = own.rows.flatMap((row): CriterionPair[] => {
    const name = [own.wordsOf(row), own.pathOf(row)].find((each) => own.only(each) && other.only(each));
    const inSet = name === undefined ? undefined : other.only(name);
    return inSet ? [{ row, inSet }] : [];
  });
  if (same.length < FEWEST || same.length < Math.max(own.rows.length, other.rows.length) * CLEARLY) return undefined;
  const matched = new Set(same.flatMap((pair) => [pair.row, pair.inSet]));
  // Words that stand several times can't be told apart: nothing is said of them.
  const isOpen = (names: NamedRows, others: NamedRows) => (row: TableRow) =>
    !matched.has(row) && names.only(names.wordsOf(row)) !== undefined && others.count(names.wordsOf(row)) === 0;
  const left = new Map(other.rows.filter(isOpen(other, own)).map((row) => [placeOf(set, row), row]));
  const reworded: CriterionPair[] = [];
  const added: TableRow[] = [];
  for (const row of own.rows.filter(isOpen(own, other))) {
    const found = row.number === '' ? undefined : left.get(placeOf(table, row));
    if (found === undefined) added.push(row);
    else {
      reworded.push({ row, inSet: found });
      left.delete(placeOf(table, row));
    }
  }
  return { set, same, reworded, added, left: [...left.values()] };
}

/** The scored criteria of a table by their words, alone and together with those of the row above them. */
class NamedRows {
  readonly rows: readonly TableRow[];
  private readonly byName = new Map<string, TableRow[]>();
  /** The labels that a page break cut in two, put together again. */
  private readonly wholeLabels = new Map<TableRow, string>();

  constructor(private readonly table: Table) {
    let [above] = table.rows;
    for (const row of table.rows) {
      if (row.kind !== 'continuation') above = row;
      // What goes on stands below some row.
      else this.goOn(above as TableRow, row);
    }
    this.rows = scoreSheet(table).leaves;
    for (const row of this.rows) {
      for (const name of [this.wordsOf(row), this.pathOf(row)]) {
        const named = this.byName.get(name);
        if (named) named.push(row);
        else this.byName.set(name, [row]);
      }
    }
  }

  private goOn(above: TableRow, { label }: TableRow): void {
    this.wholeLabels.set(above, `${this.wholeLabels.get(above) ?? above.label} ${label}`);
  }

  wordsOf(row: TableRow): string {
    return foldedForComparison(this.wholeLabels.get(row) ?? row.label);
  }

  pathOf(row: TableRow): string {
    return `${foldedForComparison(parentOf(this.table, row)?.label ?? '')} | ${this.wordsOf(row)}`;
  }

  count(name: string): number {
    return this.byName.get(name)?.length ?? 0;
  }

  /** The row of that name, where there is but one. */
  only(name: string): TableRow | undefined {
    return this.count(name) === 1 ? this.byName.get(name)?.[0] : undefined;
  }
}

/** Its number with that of its group: numbers may begin again in each. */
function placeOf(table: Table, row: TableRow): string {
  const above = parentOf(table, row);
  return `${above === undefined ? '' : withoutEnding(above.number)}|${withoutEnding(row.number)}`;
}
