// The sheets of a result workbook: findings with links to their cells, what was set aside, the files.
import type { SheetContent } from '../core/sheets/sheet-content';
import { asideSheet } from './aside-sheet';
import type { CheckedFile } from './checked-file';
import { filesSheet } from './files-sheet';
import { findingsSheet } from './findings-sheet';

/** `pathTo` is the way from the result workbook to a file. */
export function resultSheets(
  checked: readonly CheckedFile[],
  pathTo: (file: string) => string,
): readonly SheetContent[] {
  const aside = asideSheet(checked);
  return [findingsSheet(checked, pathTo), ...(aside ? [aside] : []), filesSheet(checked)];
}
