// What a sheet of Univer's workbook shares with its book.
import type { Workbook } from '@univerjs/core';
import type { Locale } from '../book';
import type { CellLooks } from './cell-looks';
import type { Changes } from './changes';
import type { Engine } from './engine';
import type { ExtrasStore } from './extras';

export interface Surroundings {
  readonly engine: Engine;
  readonly unitId: string;
  readonly workbook: Workbook;
  readonly changes: Changes;
  readonly extras: ExtrasStore;
  readonly looks: CellLooks;
  locale(): Locale;
  /** Does something as if the sheet were the active one: some commands of Univer know no other. */
  asActive(sheetId: string, act: () => void): void;
  openUndoGroup(): () => void;
  /** Rows whose texts may need another height: fitted when the group of changes ends. */
  fitLater(sheetId: string, first: number, last: number): void;
}
