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
const LIKELY = /\d ?[/.-] ?\d|\d [Tt]háng \d|\/ ?[A-ZĐ]{2}/;
const known = new WeakMap<Evidence, Cited>();

/** What an evidence names; the same evidence has the same. */
export function citedIn(evidence: Evidence): Cited {
  const cited = known.get(evidence) ?? readCited(evidence.text);
  known.set(evidence, cited);
  return cited;
}

// "Báo cáo số 96/BC-UBND ngày 02/11/2026": most evidence is one document, and is read at one look.
const USUAL = /^\D{0,80}(?<!\/)((\d{1,5})\/([A-ZĐ]{2,}(?:-[A-ZĐ]+)?)) ngày (([0-3]?\d)\/([0-3]?\d)\/(20\d\d))$/;

function readCited(text: string): Cited {
  const usual = USUAL.exec(text);
  if (usual !== null) return citedAsUsual(text, usual);
  if (!LIKELY.test(text)) return NOTHING;
  const days = writtenDays(text);
  return { days, documents: citedDocuments(text, days) };
}

function citedAsUsual(text: string, match: RegExpExecArray): Cited {
  const [, words, number, symbol, written, date, month, year] = match.map(String);
  const at = text.length - String(written).length;
  const day = { words: String(written), day: Number(date), month: Number(month), year: Number(year), at };
  return { days: [day], documents: [{ words: String(words), number: Number(number), symbol: String(symbol), day }] };
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
