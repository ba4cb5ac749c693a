// Which rows of a sheet belong to a table and what each is, from the header down to where the table ends.
import type { Area } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import { goesOn } from './continuation';
import { isNumberingRow } from './numbering-row';
import { rowFacts } from './row-facts';
import type { ColumnPlan, RowFacts } from './row-facts';
import { isSignatureRow } from './signature-row';
import { plainLabel, readOutside, readRowWords } from './row-words';
import type { RowKind, TableKind } from './table';

/** A row with its kind as far as the row alone tells; "item" is a group, a criterion or a task. */
export interface DraftRow {
  readonly facts: RowFacts;
  readonly draft: Exclude<RowKind, 'group' | 'criterion' | 'task' | 'unit' | 'document'> | 'item' | 'heading';
}

const MOST_BLANK_ROWS = 60;

export interface RowSource {
  readonly grid: Grid;
  readonly plan: ColumnPlan;
  readonly kind: TableKind;
  /** What a row is that is nothing else. */
  readonly item: Extract<RowKind, 'criterion' | 'task' | 'unit' | 'document'>;
  readonly headerArea: Area;
  /** The last row that can belong to the table. */
  readonly last: number;
  /** Headers of the same columns further down: repeated after page breaks. */
  readonly repeated: readonly Area[];
}

/** What came before a row: the table may have ended there. */
interface Before {
  readonly afterBlank: boolean;
  readonly afterTotal: boolean;
}

/** The rows of a table, without the blank ones at its end. */
export function readRows(source: RowSource): readonly DraftRow[] {
  const rows: DraftRow[] = [];
  let blanks = 0;
  let totalled = false;
  for (let row = source.headerArea.bottom + 1; row <= source.last && blanks <= MOST_BLANK_ROWS; row++) {
    const facts = rowFacts(source.grid, row, source.plan);
    const draft = draftOf(source, facts, rows, { afterBlank: blanks > 0, afterTotal: totalled });
    if (draft === 'end') break;
    // A total above the criteria ends nothing.
    totalled ||= draft === 'total' && rows.some((above) => above.draft === 'item');
    blanks = draft === 'blank' ? blanks + 1 : 0;
    rows.push({ facts, draft });
  }
  return withoutNextTitle(blanks > 0 ? rows.slice(0, -blanks) : rows);
}

/** A text alone after a gap at the very end ("II. NHIỆM VỤ BỔ SUNG") is the title of what comes next. */
function withoutNextTitle(rows: readonly DraftRow[]): readonly DraftRow[] {
  const [last, ...above] = [...rows].reverse();
  const kept = above.findIndex(({ draft }) => draft !== 'blank');
  return last !== undefined && kept > 0 && isTitle(last) ? rows.slice(0, -1 - kept) : rows;
}

function isTitle({ draft, facts }: DraftRow): boolean {
  return (draft === 'item' || draft === 'heading') && facts.held === 1 && !facts.ownNumber && !facts.covered;
}

function draftOf(
  source: RowSource,
  facts: RowFacts,
  rows: readonly DraftRow[],
  after: Before,
): DraftRow['draft'] | 'end' {
  if (facts.held === 0) return facts.covered && !after.afterBlank && rows.length > 0 ? 'item' : 'blank';
  if (isRepeated(source, facts.row)) return 'header';
  if (followsHeader(rows) && isNumberingRow(source.grid, facts.row, source.headerArea, source.plan.label))
    return 'numbering';
  if (facts.numbered && facts.ownNumber) return facts.label === '' && facts.held === 1 ? 'blank' : 'item';
  const words = readRowWords(facts.label === '' ? facts.firstText : facts.label);
  if (words === 'total' || words === 'subtotal') return words;
  if (words === 'aside') return 'note';
  if (facts.points > 0 && sumsGroup(facts, rows)) return 'subtotal';
  // "Chủ tịch tiếp công dân" with its points is a criterion; "CHỦ TỊCH" over a name ends the table.
  const stated = words === 'after' ? facts.points : facts.scores;
  if (words !== undefined && facts.duties === 0 && stated < 2 && !isListed(facts, after)) {
    if (words === 'after' || !isBeforeOutside(source, facts.row)) return 'end';
    return words === 'level' ? 'level' : 'note';
  }
  if (words === 'level') return 'level';
  return draftOfUnnumbered(source, facts, rows, after);
}

function isRepeated({ repeated }: RowSource, row: number): boolean {
  for (const { top, bottom } of repeated) if (row >= top && row <= bottom) return true;
  return false;
}

/** Bonus and deductions may stand below the total and the level that it reaches. */
function isBeforeOutside({ grid, plan, last }: RowSource, row: number): boolean {
  for (let below = row + 1; below <= Math.min(row + ROWS_BEFORE_OUTSIDE, last); below++) {
    const { numbered, label, wide, ownLabel } = rowFacts(grid, below, plan);
    if (numbered && (ownLabel || wide) && readOutside(label) !== undefined) return true;
  }
  return false;
}

const ROWS_BEFORE_OUTSIDE = 4;

const SUM_OF = /^(?:cong|tong cong|tong diem|tong) /;
const PART_OF = /^(?:nhom|muc|phan|linh vuc|tieu chi) /;

/** "Cộng nhóm Tuyên truyền" under the group of that name. */
function sumsGroup({ label }: RowFacts, rows: readonly DraftRow[]): boolean {
  const plain = plainLabel(label);
  if (!SUM_OF.test(plain)) return false;
  const name = plain.replace(SUM_OF, '');
  const names = [name, name.replace(PART_OF, '')];
  return rows.some(({ facts }) => names.some((one) => `${plainLabel(facts.label)} `.startsWith(`${one} `)));
}

/** Numbered at the head of its label, and no gap before it or points beside it. */
function isListed({ numbered, points }: RowFacts, { afterBlank, afterTotal }: Before): boolean {
  return numbered !== undefined && (points > 0 || !(afterBlank || afterTotal));
}

function draftOfUnnumbered(
  source: RowSource,
  facts: RowFacts,
  rows: readonly DraftRow[],
  { afterBlank, afterTotal }: Before,
): DraftRow['draft'] | 'end' {
  const above = lastItem(rows);
  const values = facts.scores + facts.duties;
  const ended = afterBlank || afterTotal;
  // A signature stands in any columns, also in those of times and units.
  if (values > 0 && rows.some(({ draft }) => draft === 'item') && isSignatureRow(source.grid, facts.row)) return 'end';
  if (facts.label === '') {
    if (ended && facts.points === 0 && !facts.covered) return 'end';
    return facts.covered || values > 0 ? 'item' : 'note';
  }
  if (
    values === 0 &&
    facts.ownLabel &&
    facts.numbered === undefined &&
    above &&
    !facts.wide &&
    goesOn(above.facts.label, facts.label)
  )
    return 'continuation';
  const isLoose = facts.numbered === undefined && !facts.wide && !isEntry(facts, rows);
  if (ended && isLoose && !headsRows(source, facts.row)) return 'end';
  if (facts.numbered || values > 0) return 'item';
  return isHeading(facts) ? 'heading' : 'note';
}

/**
 * Whether a row without number, after a gap, still belongs to the table: one with points does. Names and titles under the
 * table may stand in the columns of leads and times too, so a table of numbered rows has no others after a gap.
 */
function isEntry(facts: RowFacts, rows: readonly DraftRow[]): boolean {
  if (facts.points > 0) return true;
  return facts.duties > 1 && !rows.some(({ draft, facts: { numbered } }) => draft === 'item' && numbered);
}

/** Whether numbered rows follow at once: then a text alone in its row is their heading, not a note under the table. */
function headsRows(source: RowSource, row: number): boolean {
  for (let below = row + 1; below <= Math.min(row + 3, source.last); below++) {
    const facts = rowFacts(source.grid, below, source.plan);
    if (facts.held > 0) return facts.numbered !== undefined && facts.label !== '';
  }
  return false;
}

function isHeading(facts: RowFacts): boolean {
  return !/^\s*[-+*•–(]/u.test(facts.label) && /\p{L}/u.test(facts.label);
}

const PASSED: ReadonlySet<DraftRow['draft']> = new Set(['blank', 'header', 'numbering']);

/** The row that a text could go on from: the item or its part above, page breaks passed over. */
function lastItem(rows: readonly DraftRow[]): DraftRow | undefined {
  let above: DraftRow | undefined;
  for (let place = rows.length - 1; place >= 0; place--) {
    above = rows[place];
    if (above && !PASSED.has(above.draft)) break;
  }
  return above && above.facts.label !== '' && (above.draft === 'item' || above.draft === 'continuation')
    ? above
    : undefined;
}

function followsHeader(rows: readonly DraftRow[]): boolean {
  const above = rows[rows.length - 1];
  return above === undefined || above.draft === 'header';
}
