// Which scoring tables of a workbook state the same scores twice: a summary beside its detail, a sheet of appraisal beside the self scores.
import { foldedForComparison } from '../text';
import type { Recognised } from './recognised';
import { plainLabel } from './row-words';
import { scoreSheet } from './score-sheet';
import type { Table, TableRow } from './table';

export interface RowPair {
  readonly copy: TableRow;
  readonly original: TableRow;
}

export interface TableCopy {
  readonly copy: Table;
  readonly original: Table;
  /** The rows of the same words; in one of the tables at least such a row is scored itself. */
  readonly pairs: readonly RowPair[];
}

const FEWEST = 3;
const NEARLY_ALL = 0.8;
const PERIOD = /(?:^| )(?:quy (?:[ivx]{1,3}|\d)|thang \d{1,2}|6 thang|dot \d|lan \d|ky \d|giua nam)(?= |$)/;
const COMMUNE = /(?<!\p{L})(?:xã|phường|đặc khu) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)/giu;

/** The copies among the visible scoring tables; none where it is not certain that both are of one unit and one year. */
export function tableCopies({ tables, workbook }: Recognised): readonly TableCopy[] {
  const shown = new Set(workbook.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name));
  const scored = tables.filter(({ kind, sheet }) => kind === 'scoring' && shown.has(sheet));
  const [first, second, ...others] = scored;
  // More tables are of several units, years or rounds.
  if (first === undefined || second === undefined || others.length > 0 || !areOfOne(first, second)) return [];
  return summary(second, first) ?? summary(first, second) ?? furtherRound(first, second);
}

/** The criteria of a summary are the groups of the detail. */
function summary(copy: Table, original: Table): readonly TableCopy[] | undefined {
  const pairs = pairsOf(copy, original).filter(({ original: row }) => row.hasChildren);
  return isMostOf(pairs, copy) ? [{ copy, original, pairs }] : undefined;
}

/** The same criteria, and one of the tables has the scores of the appraisers besides. */
function furtherRound(original: Table, copy: Table): readonly TableCopy[] {
  const rounds = [original, copy].filter(({ columns }) => columns.appraised !== undefined).length;
  const pairs = pairsOf(copy, original).filter(({ original: row }) => !row.hasChildren);
  return rounds === 1 && isMostOf(pairs, copy) && isMostOf(pairs, original) ? [{ copy, original, pairs }] : [];
}

function isMostOf({ length }: readonly RowPair[], table: Table): boolean {
  return length >= FEWEST && length >= scoreSheet(table).leaves.length * NEARLY_ALL;
}

/** Rows that are scored themselves in the copy, with the only row of the same words in the original. */
function pairsOf(copy: Table, original: Table): readonly RowPair[] {
  const byWords = new Map<string, TableRow[]>();
  for (const row of original.rows) {
    if (row.kind !== 'criterion' && row.kind !== 'group') continue;
    const words = foldedForComparison(row.label);
    byWords.set(words, [...(byWords.get(words) ?? []), row]);
  }
  return scoreSheet(copy).leaves.flatMap((row) => {
    const [found, another] = byWords.get(foldedForComparison(row.label)) ?? [];
    return found && another === undefined ? [{ copy: row, original: found }] : [];
  });
}

/** One year, one unit, one period, as far as titles and names of sheets say. */
function areOfOne(one: Table, other: Table): boolean {
  const told = [one, other].map((table) => {
    const words = [table.sheet, ...table.heading].join(' | ').normalize('NFC');
    return {
      year: /20\d\d/.exec(table.sheet)?.[0] ?? String(table.year ?? ''),
      period: PERIOD.exec(plainLabel(words))?.[0].trim() ?? '',
      communes: [...words.matchAll(COMMUNE)].map(([, name]) => foldedForComparison(String(name))),
    };
  });
  const [first, second] = told;
  if (first === undefined || second === undefined || first.period !== second.period) return false;
  if (first.year !== '' && second.year !== '' && first.year !== second.year) return false;
  const named = first.communes.length > 0 && second.communes.length > 0;
  return !named || first.communes.some((name) => second.communes.includes(name));
}
