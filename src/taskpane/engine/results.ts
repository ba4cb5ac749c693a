// Trang kết quả: what a check says, as a sheet to be added to the workbook that was checked.
import type { Report } from '../../core/check/report';
import { freeSheetName } from '../../core/sheets/free-sheet-name';
import type { SheetContent } from '../../core/sheets/sheet-content';
import type { Workbook } from '../../core/workbook/snapshot';
import { FINDINGS_SHEET } from '../../results/result-frame';
import { workbookSheet } from '../../results/workbook-sheet';

/** Never takes the place of a sheet that is there. */
export function resultSheet(workbook: Workbook, report: Report, time: string): SheetContent {
  return workbookSheet(freeSheetName(workbook, FINDINGS_SHEET), report, time);
}
