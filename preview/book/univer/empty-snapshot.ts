// A new workbook with empty sheets, as Univer keeps it.
import { LocaleType, type IWorkbookData } from '@univerjs/core';
import { DEFAULT_STYLE } from '../style';
import type { Snapshot } from './snapshot';

export const SHEET_FRAME = {
  rowCount: 200,
  columnCount: 26,
  /** In pixels, as a new sheet of Excel has them. */
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
} as const;

export function emptySnapshot(name: string, sheetNames: readonly string[], id = 'book'): Snapshot {
  const sheetOrder = sheetNames.map((_, index) => `sheet-${index + 1}`);
  const workbook: IWorkbookData = {
    id,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.VI_VN,
    defaultStyle: { ff: DEFAULT_STYLE.fontName, fs: DEFAULT_STYLE.fontSize },
    styles: {},
    sheetOrder,
    sheets: Object.fromEntries(
      sheetOrder.map((sheetId, index) => [
        sheetId,
        { ...SHEET_FRAME, id: sheetId, name: sheetNames[index] ?? sheetId },
      ]),
    ),
  };
  return { workbook, extras: {}, tables: [] };
}
