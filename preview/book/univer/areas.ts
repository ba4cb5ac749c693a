// Areas of the port as ranges of Univer, and back.
import type { IRange } from '@univerjs/core';
import { areaBetween, type Area } from '../area';

export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

export function areaOf(range: IRange): Area {
  return areaBetween(range.startRow, range.startColumn, range.endRow, range.endColumn);
}

/** Rows of what `cell` gives for each place. */
export function gridOf<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) line.push(cell(row, column));
    rows.push(line);
  }
  return rows;
}

/** At 100 %. */
export const POINTS_A_PIXEL = 0.75;
