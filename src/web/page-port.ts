// The panel over a file that lies open on the page: it is read and shown, never written.
import { HostError } from '../core/workbook/host';
import type { CellRef } from '../core/workbook/address';
import type { Workbook } from '../core/workbook/snapshot';
import type { PanelPort } from '../taskpane/port';
import { withoutFixes } from './by-hand';
import type { Clock } from './clock';
import { drawn, engine } from './later';

const GUIDE = 'huong-dan/index.html';

export interface FileOnPage {
  /** The workbook to check: the first time as it was just read, later as it lies on the disk then. */
  workbook(): Promise<Workbook>;
  show(cell: CellRef): void;
  showSheet(sheet: string): void;
}

export function pagePort(file: FileOnPage, { today, time }: Clock): PanelPort {
  const neverWrites = () => Promise.reject(new HostError('not-supported', 'Trang này chỉ đọc tệp.'));
  return {
    capabilities: () => ({
      check: true,
      build: false,
      functions: false,
      fix: false,
      select: true,
      note: false,
      results: false,
    }),
    now: () => ({ day: today(), time: time() }),
    guideAddress: GUIDE,
    openGuide: () => void window.open(GUIDE, '_blank', 'noopener'),
    theme: () => undefined,
    async check({ answers }, { onProgress }) {
      const [workbook, { check }] = await Promise.all([file.workbook(), engine()]);
      const { length } = workbook.sheets;
      onProgress?.({ done: length, total: length });
      await drawn();
      const report = withoutFixes(check(workbook, { today: today(), answers }));
      return { report, sheets: workbook.sheets.map(({ name }) => name) };
    },
    watch: async () => async () => undefined,
    select: async (cell) => file.show(cell),
    showSheet: async (sheet) => file.showSheet(sheet),
    information: async () => ({ commune: '', present: [] }),
    selectedTable: async () => undefined,
    apply: neverWrites,
    note: neverWrites,
    writeResults: neverWrites,
    build: neverWrites,
    dueDateEdits: neverWrites,
    formatDates: neverWrites,
  };
}
