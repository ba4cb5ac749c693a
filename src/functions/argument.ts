// What Excel passes to a custom function, made plain: rows of cell values, whether a cell, a range or nothing was given.
import type { CellValue } from '../core/workbook/snapshot';

/** A cell: its value, or an entity that carries one, as a date that one of our functions gave. */
export type CellArgument = number | string | boolean | null | { readonly basicValue?: number | string | boolean };

/** Null when an optional argument is left out; undefined when Excel cuts the list short. */
export type RangeArgument = readonly (readonly CellArgument[])[] | CellArgument | undefined;

export type Rows = readonly (readonly CellValue[])[];

/** The cells of an argument as rows, a single cell as one row of one; no rows when it was left out. */
export function rowsOf(argument: RangeArgument): Rows {
  if (argument === null || argument === undefined) return [];
  return isRange(argument) ? argument.map((row) => row.map(plainValue)) : [[plainValue(argument)]];
}

/** Blank cells come as 0, null or an empty text, depending on the Excel. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === null || value === '' || value === 0;
}

function isRange(argument: NonNullable<RangeArgument>): argument is readonly (readonly CellArgument[])[] {
  return Array.isArray(argument);
}

function plainValue(cell: CellArgument): CellValue {
  return typeof cell === 'object' && cell !== null ? (cell.basicValue ?? null) : cell;
}
