// What a host reads of a workbook: plain immutable data, sparse, the same for Excel and for files.
import type { Area } from './address';

/** An Excel error that stands in a cell, e.g. `{ error: '#REF!' }`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: a date is the serial number that Excel keeps. */
export type CellValue = number | string | boolean | CellError | null;

/** A cell that holds or shows something; `column` counts from 0. An empty text is kept: it is not an empty cell. */
export interface Cell {
  readonly column: number;
  readonly value: CellValue;
  /** With its leading "=", in English names and with comma separators. */
  readonly formula?: string;
  /** As shown to the reader; absent where the host does not know it. */
  readonly text?: string;
  /** Absent means General, or that the host does not know. */
  readonly numberFormat?: string;
  /** Given only where it is not the sheet's usual font (old encodings are known by it). */
  readonly fontName?: string;
  /** The text as typed in an old font, where `value` is what it says in Unicode; no host gives it. */
  readonly typed?: string;
}

export interface Row {
  /** Counts from 0. */
  readonly index: number;
  readonly cells: readonly Cell[];
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** In order, only rows with cells; cells in order of column. */
  readonly rows: readonly Row[];
  readonly merges: readonly Area[];
  /** Known or unknown: absent where the host cannot tell. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isProtected?: boolean;
  readonly print?: PrintSetup;
  readonly comments?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** What was left unread, in a Vietnamese sentence for the officer; absent where all was read. */
  readonly unread?: string;
}

/** Known parts of the print set-up; lengths in millimetres. */
export interface PrintSetup {
  readonly orientation?: 'portrait' | 'landscape';
  readonly paper?: 'A4' | 'other';
  readonly area?: Area;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly pagesWide?: number;
  readonly margins?: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** The names of all sheets, where only some of them were read. */
  readonly sheetNames?: readonly string[];
  readonly names?: readonly DefinedName[];
  readonly dateSystem?: 1900 | 1904;
  /** Manual: what formulas show may be older than the cells that they look at. */
  readonly calculation?: 'automatic' | 'manual';
  readonly activeSheet?: string;
  /** Formulas that point into other workbooks, where the host can tell. */
  readonly externalLinks?: readonly string[];
}

/** Whether a value is an Excel error. */
export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object' && value !== null;
}
