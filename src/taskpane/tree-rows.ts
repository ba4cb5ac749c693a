// Which rows a tree of findings shows, flat, with the place of each among its siblings.
import { findingKey, type Finding } from '../core/rules/finding';
import type { Group } from './listed';
import type { ListState } from './state';

export const ROWS_AT_FIRST = 20;
export const ROWS_MORE = 100;

interface Placed {
  readonly id: string;
  /** 1 for the first of `siblings` rows of its level. */
  readonly place: number;
  readonly siblings: number;
}

export type Row = Placed &
  (
    | { readonly kind: 'group'; readonly group: Group; readonly open: boolean; readonly namesSheet: boolean }
    | { readonly kind: 'finding'; readonly finding: Finding; readonly key: string; readonly parent: string }
    | { readonly kind: 'fix-all'; readonly group: Group; readonly parent: string }
    | { readonly kind: 'more'; readonly group: Group; readonly shown: number; readonly parent: string }
  );

/** Rows of the groups of one severity. */
export function rowsOf(groups: readonly Group[], list: Pick<ListState, 'open' | 'shown'>): readonly Row[] {
  return groups.flatMap((group, index): readonly Row[] => {
    const open = list.open.has(group.key);
    // Two groups of one title are told apart by their sheets, also when closed.
    const namesSheet = open || groups.some((other) => other !== group && other.title === group.title);
    const head = { id: group.key, place: index + 1, siblings: groups.length };
    return [{ ...head, kind: 'group', group, open, namesSheet }, ...(open ? rowsInside(group, list) : [])];
  });
}

function rowsInside(group: Group, { shown: counts }: Pick<ListState, 'shown'>): readonly Row[] {
  const { key: parent, findings } = group;
  const shown = Math.min(counts[parent] ?? ROWS_AT_FIRST, findings.length);
  const hasMore = shown < findings.length;
  const canFixAll = group.fixable > 1;
  const siblings = findings.length + (canFixAll ? 1 : 0) + (hasMore ? 1 : 0);
  const rows: Row[] = findings.slice(0, shown).map((finding, index) => {
    const key = findingKey(finding);
    return { kind: 'finding', id: key, finding, key, parent, place: index + 1, siblings };
  });
  const lastPlace = findings.length + 1;
  if (hasMore) rows.push({ kind: 'more', id: `more ${parent}`, group, shown, parent, place: lastPlace, siblings });
  if (canFixAll) rows.push({ kind: 'fix-all', id: `fix ${parent}`, group, parent, place: siblings, siblings });
  return rows;
}

/** What a key does in a tree: where the focus goes, or which group opens or closes; undefined where it does nothing. */
export function moveInTree(rows: readonly Row[], from: string, key: string): TreeMove | undefined {
  const at = rows.findIndex(({ id }) => id === from);
  const row = rows[at];
  if (!row) return undefined;
  if (key === 'ArrowDown') return to(rows[at + 1]);
  if (key === 'ArrowUp') return to(rows[at - 1]);
  if (key === 'Home') return to(rows[0]);
  if (key === 'End') return to(rows[rows.length - 1]);
  if (key === 'ArrowRight' && row.kind === 'group') return row.open ? to(rows[at + 1]) : { toggle: row.id };
  if (key === 'ArrowLeft') {
    if (row.kind !== 'group') return { focus: row.parent };
    return row.open ? { toggle: row.id } : undefined;
  }
  return undefined;
}

export type TreeMove = { readonly focus: string } | { readonly toggle: string };

function to(row: Row | undefined): TreeMove | undefined {
  return row && { focus: row.id };
}
