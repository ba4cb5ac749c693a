// What a workbook is made of before Univer opens it.
import type { IWorkbookData } from '@univerjs/core';
import type { BookTable } from '../book';
import type { SheetExtras } from './extras';

/** A workbook as Univer keeps it, and what it has no place for. */
export interface Snapshot {
  readonly workbook: IWorkbookData;
  readonly extras: Readonly<Record<string, Partial<SheetExtras>>>;
  readonly tables: readonly BookTable[];
}
