// Which row stands under which: from the styles of their numbers, in the order in which the table brings them in.
import type { NumberStyle } from './numbering';
import type { DraftRow } from './row-reader';

/** A heading has no number; a plain row has neither number nor wide cell. */
export type Style = NumberStyle | 'heading' | 'plain';

/** A row among its relatives. */
export interface Place {
  readonly row: DraftRow;
  /** Of the row in its table. */
  readonly index: number;
  readonly style: Style;
  readonly depth: number;
  readonly parent: Place | undefined;
}

const LISTED = /^[-+*•–]\s/u;

/** The place of each row, row by row; what is neither item nor heading has none. */
export function placesOf(rows: readonly DraftRow[]): readonly (Place | undefined)[] {
  let last: Place | undefined;
  return rows.map((row, index) => {
    if (row.draft !== 'item' && row.draft !== 'heading') return undefined;
    const style = styleOf(row);
    const parent = row.facts.covered ? last?.parent : parentOf(row, index, style, last);
    const place = { row, index, style, depth: parent === undefined ? 0 : parent.depth + 1, parent };
    // The further rows of a merged task or criterion have nothing below them.
    if (!row.facts.covered) last = place;
    return place;
  });
}

function styleOf({ draft, facts }: DraftRow): Style {
  if (draft === 'heading' || (facts.wide && !facts.numbered)) return 'heading';
  return facts.numbered?.style ?? (LISTED.test(facts.label) ? 'dash' : 'plain');
}

/** The parent of a row, from the row before it and those above that. */
function parentOf(row: DraftRow, index: number, style: Style, last: Place | undefined): Place | undefined {
  if (last === undefined) return undefined;
  // A criterion without number beside one that is scored itself is its neighbour, not its part.
  if (style === 'plain' && row.facts.given > 0 && last.row.facts.given > 0) return last.parent;
  for (let above: Place | undefined = last; above; above = above.parent) if (above.style === style) return above.parent;
  if (style === 'heading') return last.index === index - 1 && HEADS.has(last.style) ? last : undefined;
  const deeper = lineOf(last)
    .filter((above) => rankOf(above.style) > rankOf(style))
    .pop();
  return deeper ? deeper.parent : last;
}

/** A row and all above it, the nearest first. */
function lineOf(place: Place): readonly Place[] {
  const line: Place[] = [];
  for (let above: Place | undefined = place; above; above = above.parent) line.push(above);
  return line;
}

// What a heading can stand under.
const HEADS: ReadonlySet<Style> = new Set(['capital', 'roman']);
const RANKS: readonly Style[] = ['heading', 'capital', 'roman', 'number', 'letter', 'dash', 'plain'];

// Dotted numbers lie between plain numbers and letters, deeper with each part.
function rankOf(style: Style): number {
  const dotted = /^dotted (\d+)$/.exec(style);
  return dotted ? 3 + Number(dotted[1]) / 10 : RANKS.indexOf(style);
}
