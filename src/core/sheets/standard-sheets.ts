// The four standard sheets, in the order in which they stand in a workbook.
import { APPENDIX_SPEC } from './appendix-spec';
import { CRITERIA_SPEC } from './criteria-spec';
import { INFORMATION_SPEC } from './information-spec';
import { SCORING_SPEC } from './scoring-spec';
import type { ColumnSpec, SheetId, SheetSpec, TableSpec } from './spec';
import type { Role } from '../tables/table';

/** Sheets whose table recognition knows by its header words. */
export const TABLE_SPECS: readonly TableSpec[] = [CRITERIA_SPEC, APPENDIX_SPEC, SCORING_SPEC];

export const STANDARD_SHEETS: readonly SheetSpec[] = [INFORMATION_SPEC, ...TABLE_SPECS];

export const SHEET_IDS: readonly SheetId[] = STANDARD_SHEETS.map((spec) => spec.id);

/**
 * The place of a column in a sheet, from 0; -1 where the sheet has none of that role.
 * @example columnOf(TABLE_SPECS[2], 'self') // → 3
 */
export function columnOf<R extends string = Role>(
  spec: { readonly columns: readonly ColumnSpec<R>[] },
  role: R,
): number {
  return spec.columns.findIndex((column) => column.role === role);
}
