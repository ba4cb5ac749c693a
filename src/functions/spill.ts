// How a function of single cells answers ranges: as Excel's own functions do, cell by cell, single rows and columns repeated.
import type { CellValue } from '../core/workbook/snapshot';
import { notAvailable } from './errors';
import type { Rows } from './argument';

/**
 * The answers for each cell of the largest range; an argument left out gives null for each.
 * One cell's error is thrown, as every Excel shows its message; in a range it stands in its place.
 */
export function spilled<Result>(
  ranges: readonly Rows[],
  answer: (cells: readonly CellValue[]) => Result,
): (Result | CustomFunctions.Error)[][] {
  const height = Math.max(1, ...ranges.map((rows) => rows.length));
  const width = Math.max(1, ...ranges.map((rows) => rows[0]?.length ?? 1));
  if (height === 1 && width === 1) return [[answer(ranges.map((rows) => rows[0]?.[0] ?? null))]];
  return Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_cell, column) => answered(ranges, row, column, answer)),
  );
}

function answered<Result>(
  ranges: readonly Rows[],
  row: number,
  column: number,
  answer: (cells: readonly CellValue[]) => Result,
): Result | CustomFunctions.Error {
  try {
    return answer(ranges.map((rows) => cellAt(rows, row, column)));
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}

function cellAt(rows: Rows, row: number, column: number): CellValue {
  if (rows.length === 0) return null;
  const cells = rows.length === 1 ? rows[0] : rows[row];
  const value = cells?.length === 1 ? cells[0] : cells?.[column];
  if (value === undefined) throw notAvailable('Các vùng không cùng số dòng, số cột.');
  return value;
}
