// All that recognition knows of a workbook: every rule works on this, so a rule never searches.
import type { WorkingDays } from '../calendar/deadline';
import type { CellRef } from '../workbook/address';
import type { Workbook } from '../workbook/snapshot';
import type { CheckNotes } from '../notes/note';
import type { Role, Table } from './table';

/** What an officer has answered: what a column of a sheet holds; "none" for nothing that a check reads. */
export interface ColumnAnswer {
  readonly sheet: string;
  /** Zero-based. */
  readonly column: number;
  readonly role: Role | 'none';
}

export interface Recognised {
  /** The officer's own sheets. */
  readonly workbook: Workbook;
  /** What Ghi chú kiểm tra says. */
  readonly notes: CheckNotes;
  readonly tables: readonly Table[];
  /** The criteria set that the scoring tables are held against, if the workbook has one. */
  readonly criteria?: Table;
  /** Level bands in the workbook, if a table states them; else the plan's. */
  readonly levels?: Table;
  /** What the Thông tin sheet states; each with the cell that states it. */
  readonly information: Information;
  /** By the week and the days off that Thông tin states; else the standard week and the public holidays. */
  readonly workingDays: WorkingDays;
}

export interface Stated<T> {
  readonly value: T;
  readonly cell: CellRef;
}

export interface Information {
  readonly commune?: Stated<string>;
  readonly year?: Stated<number>;
  readonly registered?: Stated<string>;
  readonly asOfDay?: Stated<number>;
  readonly planNumber?: Stated<string>;
  readonly planDate?: Stated<string | number>;
  /** The cell where the registered level belongs, also when it is blank. */
  readonly registeredCell?: CellRef;
  /** The cells where number and date of the plan belong, also when they are blank. */
  readonly planNumberCell?: CellRef;
  readonly planDateCell?: CellRef;
}
