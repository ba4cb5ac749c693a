// Which documents and days the evidence of a table names, read once for all rules.
import { citedDocuments, writtenDays } from '../text/cited-documents';
import type { CitedDocument, WrittenDay } from '../text/cited-documents';
import { evidenceOf } from './evidence';
import type { Evidence } from './evidence';
import type { Table } from './table';

export interface Cited {
  readonly documents: readonly CitedDocument[];
  readonly days: readonly WrittenDay[];
}

const NOTHING: Cited = { documents: [], days: [] };
const LIKELY = /\d ?[/.-] ?\d|\d tháng \d|\/ ?\p{Lu}{2}/u;
const known = new WeakMap<Evidence, Cited>();

/** What an evidence names; the same evidence has the same. */
export function citedIn(evidence: Evidence): Cited {
  const cited = known.get(evidence) ?? readCited(evidence.text);
  known.set(evidence, cited);
  return cited;
}

function readCited(text: string): Cited {
  if (!LIKELY.test(text)) return NOTHING;
  const days = writtenDays(text);
  return { days, documents: citedDocuments(text, days) };
}

const FEWEST_DAYS = 5;
const NEARLY_ALL = 0.8;

/**
 * The year that nearly all days in the evidence of a table name; undefined where there are few days, or of several years.
 * Evidence is of the year that is scored, so it tells the year where the title may be wrong.
 */
export function yearOfEvidence(table: Table): number | undefined {
  const years = evidenceOf(table)
    .flatMap((evidence) => citedIn(evidence).days)
    .flatMap(({ year }) => year ?? []);
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  if (usual === undefined || years.length < FEWEST_DAYS) return undefined;
  return usual[1] >= years.length * NEARLY_ALL ? usual[0] : undefined;
}
