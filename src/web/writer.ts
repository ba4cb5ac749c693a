// The two workbooks that the page lets one download: the result of a check, and a new workbook with the standard sheets.
import type { CivilDay } from '../core/calendar/civil-day';
import type { Report } from '../core/check/report';
import { recognise } from '../core/tables/recognise';
import type { Workbook } from '../core/workbook/snapshot';
import { resultSheets } from '../results/result-sheets';
import { toldReport } from '../results/told-report';
import { writeWorkbook } from '../files/write-workbook';
import { sheetsToAdd } from '../taskpane/engine/building';
import { SHEET_KINDS } from '../taskpane/port';

/** The bytes of Trang kết quả; its links find the file where both lie in one folder. */
export function resultWorkbook(name: string, workbook: Workbook, report: Report): Promise<Uint8Array> {
  const checked = [toldReport(name, report, recognise(workbook))];
  return writeWorkbook(resultSheets(checked, (file) => file));
}

/** The bytes of a workbook with the four standard sheets, over the sample criteria set. */
export function newWorkbook(year: number, commune: string, today: CivilDay): Promise<Uint8Array> {
  const choice = { sheets: SHEET_KINDS, year, commune, criteria: 'sample' } as const;
  return writeWorkbook(sheetsToAdd({ sheets: [] }, choice, today));
}
