// Which part of a large sheet is drawn at once: a few hundred rows and some columns around the cell that is looked at.
import type { Area } from '../core/workbook/address';

export const MOST_ROWS = 300;
export const MOST_COLUMNS = 40;

/** From the first cell to the last one used; an empty sheet has none. */
export type Extent = Pick<Area, 'bottom' | 'right'>;

/** Where on a sheet one looks; rows and columns count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The part that holds a place: parts follow one another without overlapping, so that turning pages misses nothing.
 * @example windowAt({ bottom: 1000, right: 5 }, { row: 650, column: 2 }) // → {"top":600,"left":0,"bottom":899,"right":5}
 */
export function windowAt({ bottom, right }: Extent, { row, column }: Place): Area {
  const top = startOf(row, bottom, MOST_ROWS);
  const left = startOf(column, right, MOST_COLUMNS);
  return {
    top,
    left,
    bottom: Math.min(bottom, top + MOST_ROWS - 1),
    right: Math.min(right, left + MOST_COLUMNS - 1),
  };
}

function startOf(wanted: number, last: number, size: number): number {
  return Math.floor(Math.max(0, Math.min(wanted, last)) / size) * size;
}
