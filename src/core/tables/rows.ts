// The rows of a table as rules see them: kind, number, label, depth and parent.
import { placesOf } from './hierarchy';
import type { Place, Style } from './hierarchy';
import type { DraftRow, RowSource } from './row-reader';
import { readRows } from './row-reader';
import { readOutside } from './row-words';
import type { RowKind, TableRow } from './table';

/** All rows of a table from below its header on, in order. */
export function tableRows(source: RowSource): readonly TableRow[] {
  const drafts = readRows(source);
  const places = placesOf(drafts);
  const parents = parentsOf(drafts, places, source);
  const rows: TableRow[] = [];
  drafts.forEach((draft, index) => rows.push(rowOf(draft, index, places.get(index), parents, rows, source)));
  return withTotals(rows);
}

/** Indices of the rows whose children are counted: in a scored table, of children that have points of their own. */
function parentsOf(
  drafts: readonly DraftRow[],
  places: ReadonlyMap<number, Place>,
  source: RowSource,
): ReadonlySet<number> {
  const scored = source.kind === 'scoring' || source.kind === 'criteria';
  const isGiven = (index: number) => (drafts[index]?.facts.given ?? 0) > 0;
  const parents = new Set<number>();
  for (const [index, { parent, style }] of places) {
    if (parent === undefined) continue;
    const own = (drafts[index]?.facts.scores ?? 0) > 0;
    // Points listed under a criterion that is scored itself are its steps, not criteria.
    const step = isMinor(style) && isGiven(parent) && !isGiven(index);
    if (!scored || (own && !step) || parents.has(index)) parents.add(parent);
  }
  for (const [index, { parent }] of [...places].reverse())
    if (parent !== undefined && parents.has(index)) parents.add(parent);
  return parents;
}

function isMinor(style: Style): boolean {
  return style === 'dash' || style === 'plain' || style === 'letter';
}

function rowOf(
  draft: DraftRow,
  index: number,
  place: Place | undefined,
  parents: ReadonlySet<number>,
  rows: readonly TableRow[],
  { kind }: RowSource,
): TableRow {
  const hasChildren = parents.has(index);
  const parent = place?.parent;
  const inParent = parent === undefined ? undefined : rows[parent]?.outside;
  const outside = inParent ?? (place && parent === undefined ? readOutside(draft.facts.label) : undefined);
  const partOf = draft.facts.covered
    ? lastIndex(rows, (row) => row.partOf === undefined && row.label !== '')
    : undefined;
  // Filled in step by step: tables have thousands of rows, and spreading objects is slow.
  const row: { -readonly [Key in keyof TableRow]: TableRow[Key] } = {
    row: draft.facts.row,
    kind: kindOf(draft, place, hasChildren, kind, parent !== undefined && !parents.has(parent)),
    number: draft.facts.number,
    label: draft.facts.label,
    depth: place?.depth ?? 0,
    hasChildren,
  };
  if (draft.facts.numbered !== undefined) row.numbering = draft.facts.numbered;
  if (draft.facts.hasError) row.hasError = true;
  if (parent !== undefined) row.parent = parent;
  if (partOf !== undefined) row.partOf = partOf;
  if (outside !== undefined) row.outside = outside;
  return row;
}

function kindOf(
  draft: DraftRow,
  place: Place | undefined,
  hasChildren: boolean,
  table: RowSource['kind'],
  underItem: boolean,
): RowKind {
  if (draft.draft !== 'item' && draft.draft !== 'heading') return draft.draft;
  const style = place?.style ?? 'plain';
  if (style === 'heading') return hasChildren ? 'group' : 'note';
  if (hasChildren && (style === 'capital' || style === 'roman' || draft.facts.wide)) return 'group';
  if (table === 'appendix') return draft.facts.duties === 0 && hasChildren ? 'group' : 'task';
  // Lines under a criterion that is scored itself describe it, or list its steps.
  return underItem && isMinor(style) ? 'note' : 'criterion';
}

/** Of several totals the last is the total; those before it close a part of the table. */
function withTotals(rows: readonly TableRow[]): readonly TableRow[] {
  const isItem = (row: TableRow) => row.kind === 'criterion' || row.kind === 'task';
  const first = rows.findIndex(isItem);
  const last = lastIndex(rows, (row) => row.kind === 'total');
  return rows.map((row, index) =>
    row.kind === 'total' && index !== last && index > first ? { ...row, kind: 'subtotal' as const } : row,
  );
}

function lastIndex(rows: readonly TableRow[], wanted: (row: TableRow) => boolean): number | undefined {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row && wanted(row)) return index;
  }
  return undefined;
}
