// Where the cells of a plain sheet are kept: only those that hold something.
import { areaBetween, cellCount, contains, type Area } from '../area';
import type { CellInput, CellValue } from '../sheet';

export interface StoredCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

const WIDTH = 16384;
export const keyOf = (row: number, column: number): number => row * WIDTH + column;
export const rowOf = (key: number): number => Math.floor(key / WIDTH);
export const columnOf = (key: number): number => key % WIDTH;

/** A formula that nothing has calculated yet shows 0, as Excel does with calculation off. */
const UNCALCULATED = 0;

export class CellStore {
  private cells = new Map<number, StoredCell>();

  get(row: number, column: number): StoredCell | undefined {
    return this.cells.get(keyOf(row, column));
  }

  put(row: number, column: number, input: CellInput): void {
    const key = keyOf(row, column);
    if (input === '') this.cells.delete(key);
    else if (typeof input === 'object') this.cells.set(key, { value: UNCALCULATED, formula: input.formula });
    else this.cells.set(key, { value: input, formula: null });
  }

  setResult(row: number, column: number, value: CellValue): void {
    const cell = this.get(row, column);
    if (cell?.formula != null) this.cells.set(keyOf(row, column), { value, formula: cell.formula });
  }

  clear(area: Area): void {
    for (const key of this.keysIn(area)) this.cells.delete(key);
  }

  entries(): IterableIterator<[number, StoredCell]> {
    return this.cells.entries();
  }

  /** Replaces every cell by what `change` makes of its place and content; null drops it. */
  rebuild(change: (key: number, cell: StoredCell) => readonly [number, StoredCell] | null): void {
    const next = new Map<number, StoredCell>();
    for (const [key, cell] of this.cells) {
      const changed = change(key, cell);
      if (changed) next.set(changed[0], changed[1]);
    }
    this.cells = next;
  }

  keysIn(area: Area): number[] {
    return keysWithin(this.cells, area);
  }
}

/** The keys of a sparse map that lie in an area, by the cheaper of two walks. */
export function keysWithin(map: ReadonlyMap<number, unknown>, area: Area): number[] {
  const found: number[] = [];
  if (cellCount(area) > map.size) {
    for (const key of map.keys()) if (contains(area, rowOf(key), columnOf(key))) found.push(key);
    return found;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const key = keyOf(row, column);
      if (map.has(key)) found.push(key);
    }
  }
  return found;
}

export function boundsOf(keys: Iterable<number>): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const key of keys) {
    const row = rowOf(key);
    const column = columnOf(key);
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : areaBetween(top, left, bottom, right);
}
