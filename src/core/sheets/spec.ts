// What a specification of a standard sheet says: one source for the sheet, its notes, its drop-downs, the checks and the docs.
import type { Role, TableKind } from '../tables/table';

export type SheetId = 'information' | 'criteria' | 'appendix' | 'scoring';

/** One column of a table: its header words tell recognition what it holds. */
export interface ColumnSpec<R extends string = Role> {
  readonly role: R;
  /** As on the sheet, with its line breaks. */
  readonly header: string;
  /** In pixels at 100 %. */
  readonly width: number;
  /** The header's note: one sentence what, one example. Absent where the header says it all. */
  readonly note?: string;
  /** What stands in the column, for the page. */
  readonly about: string;
  readonly centred?: boolean;
  /** Filled in by the officer: a blank is "chưa điền", its cells stay open under protection. */
  readonly asked?: boolean;
  /** Outside the printed form. */
  readonly followOnly?: boolean;
  /** The values of its drop-down. */
  readonly choices?: readonly string[];
}

/** A sheet that is one list, whatever its columns hold. */
export interface ListSpec<R extends string = Role> {
  readonly name: string;
  /** For the page, and for the list of sheets in the panel. */
  readonly purpose: string;
  readonly columns: readonly ColumnSpec<R>[];
  /** Whether a row of column numbers, (1) (2) …, stands below the header. */
  readonly numbered: boolean;
}

/** A sheet that is one table. */
export interface TableSpec extends ListSpec {
  readonly id: Exclude<SheetId, 'information'>;
  readonly kind: TableKind;
}

export type FieldId =
  | 'commune'
  | 'year'
  | 'registered'
  | 'asOfDay'
  | 'planNumber'
  | 'planDate'
  | 'scoringDay'
  | 'preparer'
  | 'signer'
  | 'signerTitle'
  | 'contact'
  | 'workingWeek';

/** One line of Thông tin: label, value, hint. */
export interface FieldSpec {
  readonly id: FieldId;
  /** Its words tell recognition what stands beside it. */
  readonly label: string;
  /** Beside the cell, in one line. */
  readonly hint: string;
  readonly holds: 'text' | 'year' | 'date';
  /** Whether a blank is "chưa điền". */
  readonly asked: boolean;
  readonly choices?: readonly string[];
  /** Stop only where another value can't be read; else a warning. */
  readonly onWrong?: 'stop' | 'warning';
  /** Shown when the cell is chosen. */
  readonly prompt: string;
}

export interface InformationSpec {
  readonly id: 'information';
  readonly name: string;
  readonly kind: TableKind;
  readonly purpose: string;
  readonly sections: readonly { readonly title: string; readonly fields: readonly FieldSpec[] }[];
}

export type SheetSpec = InformationSpec | TableSpec;

/**
 * A header in one line, as it is compared and quoted.
 * @example headerWords('Điểm\ntối đa') // → "Điểm tối đa"
 */
export function headerWords(header: string): string {
  return header.replaceAll('\n', ' ');
}
