// The hosts that are held to one contract: each is given sheets to start with, and then read.
import type { Host } from '../../src/core/workbook/host';
import type { SheetContent } from '../../src/core/sheets/sheet-content';
import { excelHost } from '../../src/excel/host';
import { fileHost } from '../../src/files/host';
import { writeWorkbook } from '../../src/files/write-workbook';
import { startSettled } from '../excel-emulation/start-settled';

export interface StartedHost {
  readonly host: Host;
  close(): void;
}

export type StartHost = (sheets: readonly SheetContent[]) => Promise<StartedHost>;

/** An emulated Excel under the real office.js, its own first sheet beside those given. */
export const startEmulatedExcel: StartHost = async (sheets) => {
  const excel = await startSettled({ sheets: [EMPTY_SHEET] });
  await excelHost.apply(sheets.map((content) => ({ kind: 'add-sheet', content })));
  return { host: excelHost, close: () => excel.close() };
};

/** A file written and read back. */
export const startFile: StartHost = async (sheets) => {
  const host = fileHost(await writeWorkbook(sheets), 'sổ.xlsx');
  return { host, close: () => undefined };
};

/** Excel has at least one sheet of its own. */
export const EMPTY_SHEET = 'Trang trống';
