// What recognition says of a table: its kind, where it stands, what each column and row is, and how sure it is.
import type { Area, CellRef } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import type { RowNumber } from './numbering';

export type TableKind =
  'scoring' | 'appendix' | 'criteria' | 'levels' | 'information' | 'rollup' | 'ranking' | 'evidence' | 'other';

/** What a column holds, whatever its header words. */
export type Role =
  | 'stt'
  | 'code'
  | 'criterion'
  | 'max'
  | 'scale'
  | 'self'
  | 'appraised'
  | 'evidence'
  | 'evidenceAsked'
  | 'note'
  | 'unit'
  | 'task'
  | 'time'
  | 'lead'
  | 'cooperating'
  | 'product'
  | 'follow'
  | 'status'
  | 'dueDate'
  | 'lastWorkingDay'
  | 'daysLeft'
  | 'rank'
  | 'total'
  | 'level'
  | 'part'
  | 'documentDate';

export type RowKind =
  | 'group'
  | 'criterion'
  | 'task'
  | 'unit'
  | 'document'
  | 'subtotal'
  | 'total'
  | 'numbering'
  | 'header'
  | 'continuation'
  | 'level'
  | 'note'
  | 'blank';

export interface TableRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly kind: RowKind;
  /** The STT as shown, "" where there is none. */
  readonly number: string;
  /** The number read, where it is one. */
  readonly numbering?: RowNumber;
  /** The task or criterion as shown. */
  readonly label: string;
  /** 0 for groups or rows without one, 1 below a group, 2 below a parent criterion … */
  readonly depth: number;
  /** Index in `rows` of the group or parent that it belongs to. */
  readonly parent?: number;
  /** A criterion or group that has criteria below it: its score is their sum. */
  readonly hasChildren: boolean;
  /** Index of the row whose STT and label, merged downward, are this row's too. */
  readonly partOf?: number;
  /** Some cell of the row shows an error of Excel. */
  readonly hasError?: true;
  /** Stands in a section of bonus or deducted points, outside the 100. */
  readonly outside?: 'bonus' | 'deduction';
}

/** A cell that states the level reached, and by which column, where that is said. */
export interface LevelCell {
  readonly cell: CellRef;
  readonly by?: 'self' | 'appraised';
}

/** A column of scores that another column could be as well; the table uses the first of the candidates. */
export interface UnsureColumn {
  readonly role: 'self' | 'appraised';
  readonly candidates: readonly [number, ...number[]];
}

export interface Table {
  readonly kind: TableKind;
  readonly grid: Grid;
  readonly sheet: string;
  readonly headerArea: Area;
  /** From the first group, criterion or task to the row before the total. */
  readonly dataArea: Area;
  /** Columns (zero-based) by role; mostly one each. */
  readonly columns: Readonly<Partial<Record<Role, readonly number[]>>>;
  readonly rows: readonly TableRow[];
  /** Row of the grand total, if there is one. */
  readonly totalRow?: number;
  /** The cell that states the level reached; of several, the one of the deciding column. */
  readonly levelCell?: CellRef;
  /** All cells that state a level reached. */
  readonly levelCells: readonly LevelCell[];
  /** The cell that states the registered level. */
  readonly registeredCell?: CellRef;
  /** What stands above the header, line by line: letterhead, title, "(Kèm theo …)". */
  readonly heading: readonly string[];
  /** The "(Kèm theo Kế hoạch số …)" line above the header. */
  readonly attachmentCell?: CellRef;
  /** The year that the table speaks of, from its title or from Thông tin. */
  readonly year?: number;
  /** 0 … 1, and in words why. */
  readonly certainty: number;
  readonly reasons: readonly string[];
  /** Where the units of a roll-up or a ranking stand. */
  readonly units?: 'rows' | 'columns';
  /** What is asked in the panel; answers go into the next recognition. */
  readonly unsure: readonly UnsureColumn[];
}
