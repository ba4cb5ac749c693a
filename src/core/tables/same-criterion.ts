// Which row of one table is the criterion of a row of another: of the criteria set, of a copy, of last year.
import { foldedForComparison } from '../text';
import { withoutEnding } from './numbering';
import type { Table, TableRow } from './table';

type Source = ReadonlyMap<string, readonly TableRow[]>;

const sources = new WeakMap<Table, Source>();

/** By text first; where a text stands more than once, the one of the same number. A number alone may be of another year's set. */
export function sameCriterion(criteria: Table, row: TableRow): TableRow | undefined {
  const alike = sourceOf(criteria).get(foldedForComparison(row.label)) ?? [];
  if (alike.length <= 1) return alike[0];
  return alike.find(({ number }) => withoutEnding(number) === withoutEnding(row.number));
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
