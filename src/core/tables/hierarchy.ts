// Which row stands under which: from the styles of their numbers, in the order in which the table brings them in.
import type { NumberStyle } from './numbering';
import type { DraftRow } from './row-reader';

/** How deep a row stands and under which row, by index. */
export interface Place {
  readonly depth: number;
  readonly parent: number | undefined;
  readonly style: Style;
}

/** A heading has no number; a plain row has neither number nor wide cell. */
export type Style = NumberStyle | 'heading' | 'plain';

interface Level {
  readonly style: Style;
  readonly index: number;
}

/** The place of each item and heading of a table, by index; other rows have none. */
export function placesOf(rows: readonly DraftRow[]): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  let open: readonly Level[] = [];
  rows.forEach((row, index) => {
    if (row.draft !== 'item' && row.draft !== 'heading') return;
    const style = styleOf(row);
    const above = levelsAbove(open, rows, style, index);
    places.set(index, { depth: above.length, parent: above[above.length - 1]?.index, style });
    open = [...above, { style, index }];
  });
  return places;
}

/** A criterion without number beside one that is scored itself is its neighbour, not its part. */
function isScored(row: DraftRow | undefined): boolean {
  return row !== undefined && row.facts.given > 0;
}

function styleOf(row: DraftRow): Style {
  if (row.draft === 'heading' || (row.facts.wide && !row.facts.numbered)) return 'heading';
  return row.facts.numbered?.style ?? 'plain';
}

function levelsAbove(open: readonly Level[], rows: readonly DraftRow[], style: Style, index: number): readonly Level[] {
  if (style === 'plain' && isScored(rows[index]) && isScored(rows[open[open.length - 1]?.index ?? -1]))
    return open.slice(0, -1);
  const sibling = open.findIndex((level) => level.style === style);
  if (sibling >= 0) return open.slice(0, sibling);
  if (style === 'heading') return open[open.length - 1]?.index === index - 1 ? open : [];
  const shallower = open.findIndex((level) => rankOf(level.style) > rankOf(style));
  return shallower < 0 ? open : open.slice(0, shallower);
}

const RANKS: readonly Style[] = ['heading', 'capital', 'roman', 'number', 'letter', 'dash', 'plain'];

// Dotted numbers lie between plain numbers and letters, deeper with each part.
function rankOf(style: Style): number {
  const dotted = /^dotted (\d+)$/.exec(style);
  return dotted ? 3 + Number(dotted[1]) / 10 : RANKS.indexOf(style);
}
