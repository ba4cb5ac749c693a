// Which row of one table is the criterion of a row of another: of the criteria set, of a copy, of last year.
import { foldedForComparison } from '../text';
import { withoutEnding } from './numbering';
import { parentOf } from './relatives';
import type { Table, TableRow } from './table';

type Source = ReadonlyMap<string, readonly TableRow[]>;

const sources = new WeakMap<Table, Source>();

/**
 * By text first; where a text stands more than once, the one of the same number under a parent of the same text.
 * A number alone may be of another year's set.
 */
export function sameCriterion(criteria: Table, row: TableRow, table: Table): TableRow | undefined {
  const alike = sourceOf(criteria).get(foldedForComparison(row.label)) ?? [];
  if (alike.length <= 1) return alike[0];
  const numbered = alike.filter(({ number }) => withoutEnding(number) === withoutEnding(row.number));
  if (numbered.length <= 1) return numbered[0];
  const under = (of: Table, one: TableRow) => foldedForComparison(parentOf(of, one)?.label ?? '');
  const related = numbered.filter((one) => under(criteria, one) === under(table, row));
  return related.length === 1 ? related[0] : undefined;
}

function sourceOf(criteria: Table): Source {
  const known = sources.get(criteria);
  if (known !== undefined) return known;
  const byText = new Map<string, TableRow[]>();
  for (const row of criteria.rows) {
    if (row.kind !== 'criterion' || row.label === '') continue;
    const key = foldedForComparison(row.label);
    const rows = byText.get(key);
    if (rows) rows.push(row);
    else byText.set(key, [row]);
  }
  sources.set(criteria, byText);
  return byText;
}
