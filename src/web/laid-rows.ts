// The cells of a part of a sheet as a table draws them: merged cells once, with how far they reach; nothing for what they cover.
import { contains, type Area } from '../core/workbook/address';
import type { Cell, Sheet } from '../core/workbook/snapshot';

export interface LaidCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface LaidRow {
  readonly row: number;
  readonly cells: readonly LaidCell[];
}

/** Merged areas that reach over an edge of the part are cut there and keep their content. */
export function laidRows(sheet: Sheet, part: Area): readonly LaidRow[] {
  const cells = cellsIn(sheet, part);
  const merged = mergedIn(sheet, part);
  const rows: LaidRow[] = [];
  for (let row = part.top; row <= part.bottom; row++) {
    const laid: LaidCell[] = [];
    for (let column = part.left; column <= part.right; column++) {
      const merge = merged.get(key(row, column));
      if (merge && (merge.shown.top !== row || merge.shown.left !== column)) continue;
      const { top, left, bottom, right } = merge?.shown ?? { top: row, left: column, bottom: row, right: column };
      laid.push({
        row,
        column,
        cell: cells.get(merge ? key(merge.whole.top, merge.whole.left) : key(row, column)),
        rowSpan: bottom - top + 1,
        columnSpan: right - left + 1,
      });
    }
    rows.push({ row, cells: laid });
  }
  return rows;
}

interface Merged {
  readonly whole: Area;
  readonly shown: Area;
}

const key = (row: number, column: number) => `${row},${column}`;

function cellsIn({ rows, merges }: Sheet, part: Area): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  // The content of a merged area that begins before the part stands outside of it.
  const before = new Set(merges.filter((merge) => meets(merge, part)).map(({ top }) => top));
  for (const row of rows) {
    if ((row.index < part.top || row.index > part.bottom) && !before.has(row.index)) continue;
    for (const cell of row.cells) cells.set(key(row.index, cell.column), cell);
  }
  return cells;
}

/** Of areas that overlap, as in a damaged file, the first counts. */
function mergedIn({ merges }: Sheet, part: Area): ReadonlyMap<string, Merged> {
  const merged = new Map<string, Merged>();
  for (const whole of merges) {
    if (!meets(whole, part)) continue;
    const shown = {
      top: Math.max(whole.top, part.top),
      left: Math.max(whole.left, part.left),
      bottom: Math.min(whole.bottom, part.bottom),
      right: Math.min(whole.right, part.right),
    };
    const covered = keysOf(shown, merged);
    for (const each of covered ?? []) merged.set(each, { whole, shown });
  }
  return merged;
}

function keysOf(area: Area, taken: ReadonlyMap<string, Merged>): readonly string[] | undefined {
  const keys: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (taken.has(key(row, column))) return undefined;
      keys.push(key(row, column));
    }
  }
  return keys;
}

function meets(one: Area, other: Area): boolean {
  return (
    contains(one, Math.max(one.top, other.top), Math.max(one.left, other.left)) &&
    contains(other, Math.max(one.top, other.top), Math.max(one.left, other.left))
  );
}
