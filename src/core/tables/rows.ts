// The rows of a table as rules see them: kind, number, label, depth and parent.
import { placesOf } from './hierarchy';
import type { Place, Style } from './hierarchy';
import type { RowNumber } from './numbering';
import type { DraftRow, RowSource } from './row-reader';
import { readRows } from './row-reader';
import { readOutside } from './row-words';
import type { RowKind, TableRow } from './table';

const EIGHTH = 8;
const NINTH: RowNumber = { style: 'capital', ordinal: EIGHTH + 1, prefix: '' };

/** All rows of a table from below its header on, in order. */
export function tableRows(source: RowSource): readonly TableRow[] {
  const drafts = lettersThroughout(readRows(source));
  const places = placesOf(drafts);
  const parents = parentsOf(places, source);
  const rows: TableRow[] = [];
  drafts.forEach((draft, index) => {
    const place = places[index];
    rows.push(place ? placedRow(place, parents, rows, source.item) : looseRow(draft));
  });
  return withTotals(rows);
}

/** After groups A to H comes the letter I, which alone would be a Roman one. */
function lettersThroughout(drafts: readonly DraftRow[]): readonly DraftRow[] {
  let before: RowNumber | undefined;
  return drafts.map((draft) => {
    const { numbered } = draft.facts;
    if (numbered?.style !== 'capital' && numbered?.style !== 'roman') return draft;
    const isNinth = numbered.style === 'roman' && before?.style === 'capital' && before.ordinal === EIGHTH;
    before = isNinth ? NINTH : numbered;
    return isNinth ? { ...draft, facts: { ...draft.facts, numbered: NINTH } } : draft;
  });
}

/** The rows whose children are counted: in a scored table, of children that have points of their own. */
function parentsOf(places: readonly (Place | undefined)[], { kind, item }: RowSource): ReadonlySet<Place> {
  const scored = kind !== 'appendix' && item === 'criterion';
  const parents = new Set<Place>();
  // From the last row up, so that a parent counts for its own parent.
  for (const place of [...places].reverse()) {
    if (place?.parent === undefined) continue;
    const { row, parent, style } = place;
    // Points listed under a criterion that is scored itself are its steps, not criteria.
    const step = isMinor(style) && parent.row.facts.given > 0 && row.facts.given === 0;
    if (!scored || (row.facts.scores > 0 && !step) || parents.has(place)) parents.add(parent);
  }
  return parents;
}

function isMinor(style: Style): boolean {
  return style === 'dash' || style === 'plain' || style === 'letter';
}

/** A total, a blank, a header: a row without place among the others. */
function looseRow({ draft, facts }: DraftRow): TableRow {
  const kind = draft as Exclude<DraftRow['draft'], 'item' | 'heading'>;
  const { row, number, label } = facts;
  return { row, kind, number, label, depth: 0, hasChildren: false, ...(facts.hasError ? { hasError: true } : {}) };
}

function placedRow(
  place: Place,
  parents: ReadonlySet<Place>,
  rows: readonly TableRow[],
  item: RowSource['item'],
): TableRow {
  const { facts } = place.row;
  // Filled in step by step: tables have thousands of rows, and spreading objects is slow.
  const row: { -readonly [Key in keyof TableRow]: TableRow[Key] } = {
    row: facts.row,
    kind: kindOf(place, parents, item),
    number: facts.number,
    label: facts.label,
    depth: place.depth,
    hasChildren: parents.has(place),
  };
  if (facts.numbered) row.numbering = facts.numbered;
  if (facts.hasError) row.hasError = true;
  if (place.parent) row.parent = place.parent.index;
  const partOf = facts.covered ? lastIndex(rows, ({ partOf: of, label }) => of === undefined && label !== '') : -1;
  if (partOf >= 0) row.partOf = partOf;
  const outside = place.parent ? rows[place.parent.index]?.outside : readOutside(facts.label);
  if (outside) row.outside = outside;
  return row;
}

function kindOf(place: Place, parents: ReadonlySet<Place>, item: RowSource['item']): RowKind {
  const { style, parent, row } = place;
  const hasChildren = parents.has(place);
  if (style === 'heading') return hasChildren ? 'group' : 'note';
  if (hasChildren && (style === 'capital' || style === 'roman' || row.facts.wide)) return 'group';
  if (item === 'task') return row.facts.duties === 0 && hasChildren ? 'group' : 'task';
  if (item !== 'criterion') return hasChildren && row.facts.scores === 0 ? 'group' : item;
  // Lines under a criterion that is scored itself describe it, or list its steps.
  return parent && !parents.has(parent) && isMinor(style) ? 'note' : 'criterion';
}

/** Of several totals the last is the total; those before it close a part of the table. */
function withTotals(rows: readonly TableRow[]): readonly TableRow[] {
  const isItem = (row: TableRow) => row.kind === 'criterion' || row.kind === 'task' || row.kind === 'unit';
  const first = rows.findIndex(isItem);
  const last = lastIndex(rows, (row) => row.kind === 'total');
  return rows.map((row, index) =>
    row.kind === 'total' && index !== last && index > first ? { ...row, kind: 'subtotal' as const } : row,
  );
}

/** -1 where no row is wanted. */
function lastIndex(rows: readonly TableRow[], wanted: (row: TableRow) => boolean): number {
  return rows.reduce((found, row, index) => (wanted(row) ? index : found), -1);
}
