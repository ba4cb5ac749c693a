// Of which year the evidence of a table is.
import { evidenceWithDays } from './evidence';
import type { Table } from './table';

const FEWEST_DAYS = 5;
const NEARLY_ALL = 0.8;

/**
 * The year that nearly all days in the evidence of a table name; undefined where there are few days, or of several years.
 * Evidence is of the year that is scored, so it tells the year where the title may be wrong.
 */
export function yearOfEvidence(table: Table, uses1904: boolean): number | undefined {
  const counts = new Map<number, number>();
  let days = 0;
  for (const { cited } of evidenceWithDays(table, uses1904)) {
    for (const { year } of cited.days) {
      if (year === undefined) continue;
      counts.set(year, (counts.get(year) ?? 0) + 1);
      days += 1;
    }
  }
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  if (usual === undefined || days < FEWEST_DAYS) return undefined;
  return usual[1] >= days * NEARLY_ALL ? usual[0] : undefined;
}
