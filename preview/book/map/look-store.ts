// The looks of a plain sheet's cells: cell by cell, and in bands for whole rows and columns.
import { cellCount, contains, intersection, isUnbounded, lastColumn, lastRow, type Area } from '../area';
import { DEFAULT_STYLE, type CellStyle } from '../style';
import { columnOf, keyOf, keysWithin, rowOf } from './cell-store';

export interface Look {
  readonly style: CellStyle;
  readonly format: string;
}

export interface LookChange {
  readonly style?: Partial<CellStyle>;
  readonly format?: string;
}

const PLAIN: Look = { style: DEFAULT_STYLE, format: 'General' };

export class LookStore {
  private cells = new Map<number, Look>();
  private bands: { readonly area: Area; readonly change: LookChange }[] = [];

  at(row: number, column: number): Look {
    return this.cells.get(keyOf(row, column)) ?? this.bandLook(row, column);
  }

  set(area: Area, change: LookChange): void {
    if (isUnbounded(area)) {
      this.bands = [...this.bands.filter((band) => !hides(area, change, band)), { area, change }];
      for (const key of keysWithin(this.cells, area)) this.patch(key, change);
      return;
    }
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) this.patch(keyOf(row, column), change);
    }
  }

  clear(area: Area): void {
    for (const key of keysWithin(this.cells, area)) this.cells.delete(key);
    this.bands = this.bands.filter((band) => !isWithin(band.area, area));
    if (this.bands.some((band) => intersection(band.area, area)))
      this.set(area, { style: DEFAULT_STYLE, format: 'General' });
  }

  /** Every look that occurs in the area, at least once. */
  distinct(area: Area): Set<Look> {
    const looks = new Set<Look>();
    const keys = keysWithin(this.cells, area);
    for (const key of keys) looks.add(this.cells.get(key) ?? PLAIN);
    if (keys.length === cellCount(area)) return looks;
    for (const row of edges(area.row, area.rows, this.bands, 'row', 'rows'))
      for (const column of edges(area.column, area.columns, this.bands, 'column', 'columns'))
        looks.add(this.bandLook(row, column));
    return looks;
  }

  styledKeys(): Iterable<number> {
    return this.cells.keys();
  }

  /** Moves the looks of cells and bands; null drops one. */
  rebuild(
    move: (row: number, column: number) => readonly [number, number] | null,
    moveBand: (area: Area) => Area | null,
  ): void {
    this.bands = this.bands.flatMap(({ area, change }) => {
      const moved = moveBand(area);
      return moved ? [{ area: moved, change }] : [];
    });
    const next = new Map<number, Look>();
    for (const [key, look] of this.cells) {
      const place = move(rowOf(key), columnOf(key));
      if (place) next.set(keyOf(...place), look);
    }
    this.cells = next;
  }

  private patch(key: number, change: LookChange): void {
    this.cells.set(key, changed(this.cells.get(key) ?? this.bandLook(rowOf(key), columnOf(key)), change));
  }

  private bandLook(row: number, column: number): Look {
    let look = PLAIN;
    for (const band of this.bands) if (contains(band.area, row, column)) look = changed(look, band.change);
    return look;
  }
}

function changed(look: Look, change: LookChange): Look {
  return {
    style: change.style ? { ...look.style, ...change.style } : look.style,
    format: change.format ?? look.format,
  };
}

function isWithin(inner: Area, outer: Area): boolean {
  return contains(outer, inner.row, inner.column) && contains(outer, lastRow(inner), lastColumn(inner));
}

/** Whether a new band makes an older one without effect. */
function hides(area: Area, change: LookChange, older: { readonly area: Area; readonly change: LookChange }): boolean {
  if (!isWithin(older.area, area)) return false;
  if (older.change.format !== undefined && change.format === undefined) return false;
  return Object.keys(older.change.style ?? {}).every((key) => change.style && key in change.style);
}

/** One place of each stretch between the edges of bands. */
function edges(
  first: number,
  count: number,
  bands: readonly { readonly area: Area }[],
  from: 'row' | 'column',
  size: 'rows' | 'columns',
): number[] {
  const places = new Set([first]);
  for (const { area } of bands)
    for (const edge of [area[from], area[from] + area[size]])
      if (edge > first && edge < first + count) places.add(edge);
  return [...places];
}
