// How wide each column is drawn: by what stands in it, so that short columns stay narrow and long texts wrap.
import type { LaidRow } from './laid-rows';
import { seenText } from './seen-text';

const LETTER = 7.5;
const PADDING = 16;
const NARROWEST = 44;
const WIDEST = 280;
/** A column with nothing in it. */
const EMPTY = 28;

/** Pixels for each column of a part, from its first; merged cells say nothing of one column. */
export function columnWidths(rows: readonly LaidRow[], left: number, right: number): readonly number[] {
  const widths = Array.from({ length: right - left + 1 }, () => EMPTY);
  for (const { cells } of rows) {
    for (const { column, cell, columnSpan } of cells) {
      if (!cell || columnSpan > 1) continue;
      const longest = Math.max(
        ...seenText(cell)
          .split('\n')
          .map((line) => line.length),
      );
      if (longest === 0) continue;
      const width = Math.min(WIDEST, Math.max(NARROWEST, longest * LETTER + PADDING));
      widths[column - left] = Math.max(widths[column - left] ?? 0, width);
    }
  }
  return widths;
}
