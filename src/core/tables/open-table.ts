// A table while its columns are being told apart: what each header says so far, and what stands below it.
import type { Grid } from '../workbook/grid';
import { columnContent } from './column-content';
import type { ColumnContent } from './column-content';
import type { HeaderColumn } from './header-columns';
import type { Sense } from './header-words';
import type { Role } from './table';

/** What an officer has answered about columns of a sheet, by column; "none" holds nothing that a check reads. */
export type ColumnAnswers = ReadonlyMap<number, Role | 'none'>;

export interface OpenTable {
  readonly grid: Grid;
  readonly header: readonly HeaderColumn[];
  /** The rows below the header, both included. */
  readonly from: number;
  readonly to: number;
  readonly senses: Map<number, Sense>;
  readonly answers: ColumnAnswers;
  /** What was decided by more than the words, in Vietnamese. */
  readonly reasons: string[];
}

export function contentOf(table: OpenTable, column: number): ColumnContent {
  return columnContent(table.grid, column, table.from, table.to);
}

export function has({ senses }: OpenTable, ...wanted: readonly Sense[]): boolean {
  return [...senses.values()].some((sense) => wanted.includes(sense));
}

export function columnsOf({ senses }: OpenTable, ...wanted: readonly Sense[]): readonly number[] {
  return [...senses].filter(([, sense]) => wanted.includes(sense)).map(([column]) => column);
}

export function rename(table: OpenTable, from: Sense, to: Sense): void {
  for (const column of columnsOf(table, from)) table.senses.set(column, to);
}
