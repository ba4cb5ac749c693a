// Rules that belong to areas and never overlap: the later one takes its cells from the earlier ones.
import { areaBetween, cellCount, intersection, lastColumn, lastRow, type Area } from '../area';

export class AreaRules<T> {
  private rules: { readonly area: Area; readonly rule: T }[] = [];

  set(area: Area, rule: T | null): void {
    const rest = this.rules.flatMap((old) => without(old.area, area).map((piece) => ({ area: piece, rule: old.rule })));
    this.rules = rule === null ? rest : [...rest, { area, rule }];
  }

  /** The one rule of all its cells; `none` where no cell has one; null where they differ. */
  common(area: Area, none: T): T | null {
    let covered = 0;
    const found = new Set<T>();
    for (const old of this.rules) {
      const part = intersection(old.area, area);
      if (!part) continue;
      covered += cellCount(part);
      found.add(old.rule);
    }
    if (covered < cellCount(area)) found.add(none);
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
  }

  move(change: (area: Area) => Area | null): void {
    this.rules = this.rules.flatMap(({ area, rule }) => {
      const moved = change(area);
      return moved ? [{ area: moved, rule }] : [];
    });
  }
}

/** What is left of an area when a hole is cut: up to four pieces. */
function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const pieces: Area[] = [];
  if (cut.row > area.row) pieces.push(areaBetween(area.row, area.column, cut.row - 1, lastColumn(area)));
  if (lastRow(cut) < lastRow(area))
    pieces.push(areaBetween(lastRow(cut) + 1, area.column, lastRow(area), lastColumn(area)));
  if (cut.column > area.column) pieces.push(areaBetween(cut.row, area.column, lastRow(cut), cut.column - 1));
  if (lastColumn(cut) < lastColumn(area))
    pieces.push(areaBetween(cut.row, lastColumn(cut) + 1, lastRow(cut), lastColumn(area)));
  return pieces;
}
