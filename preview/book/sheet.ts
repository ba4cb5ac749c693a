// What the emulated Excel needs of one sheet of a book. It checks nothing: protection, sizes and names are the host's care.
import type { Area } from './area';
import type { ConditionalFormat } from './conditional-format';
import type { PageSetup } from './page-setup';
import type { CellStyle } from './style';
import type { Validation } from './validation';

/** '' is an empty cell. An error value is its text: "#N/A", "#VALUE!", … A date is its serial number. */
export type CellValue = string | number | boolean;

/**
 * What is put into a cell. A plain string is text whatever it looks like ("=A1", "12", "01/02");
 * a formula is English with commas, and begins with "=".
 */
export type CellInput = CellValue | { readonly formula: string };

/** Rows of an area, each as long as the area is wide. */
export type Grid<T> = readonly (readonly T[])[];

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Note {
  readonly id: string;
  readonly kind: 'note' | 'comment';
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
}

export interface SheetProtection {
  readonly password: string | null;
  /** Excel's own options (allowFormatCells, selectionMode, …), kept as given. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface BookSheet {
  /** Never changes, and is never used again in this book. */
  readonly id: string;
  name(): string;
  rename(name: string): void;
  visibility(): SheetVisibility;
  setVisibility(visibility: SheetVisibility): void;
  /** "#RRGGBB"; '' for none. */
  tabColor(): string;
  setTabColor(color: string): void;
  showsGridlines(): boolean;
  setGridlines(shown: boolean): void;

  /** The smallest area with all cells that hold something; with `valuesOnly` false also those with a look of their own. */
  usedArea(valuesOnly: boolean): Area | null;

  // Reads are after calculation if the host has awaited `Book.settled()`. Areas are bounded (never whole rows or columns).
  values(area: Area): Grid<CellValue>;
  /** Null where the cell has no formula. Spilled cells have none. */
  formulas(area: Area): Grid<string | null>;
  /** As shown in the book's locale. */
  texts(area: Area): Grid<string>;
  /** English number format codes; 'General' where none is set. */
  numberFormats(area: Area): Grid<string>;
  styles(area: Area): Grid<CellStyle>;
  /** What all cells of the area share (a key is absent where they differ); any area, also whole rows, columns, the sheet. */
  commonStyle(area: Area): Partial<CellStyle>;
  commonNumberFormat(area: Area): string | null;

  /** Null leaves a cell as it is. One change is reported for the whole. Grows the sheet where needed. */
  write(area: Area, inputs: Grid<CellInput | null>): void;
  /** Null leaves a cell as it is. No change is reported. */
  writeNumberFormats(area: Area, formats: Grid<string | null>): void;
  /** One look or one number format for a whole area; any area, also whole rows, columns, the sheet. No change is reported. */
  setStyle(area: Area, style: Partial<CellStyle>): void;
  setNumberFormat(area: Area, format: string): void;
  /** `all` also removes validations and conditional formats, but no notes. Any area. */
  clear(area: Area, what: 'all' | 'contents' | 'formats'): void;
  /** Makes room: what stands at the area and beyond moves; formulas, merges, validations follow. */
  insert(area: Area, shift: 'down' | 'right'): void;
  remove(area: Area, shift: 'up' | 'left'): void;

  // Widths and heights are in points.
  columnWidth(column: number): number;
  setColumnWidth(first: number, count: number, width: number): void;
  rowHeight(row: number): number;
  setRowHeight(first: number, count: number, height: number): void;
  autofitColumns(first: number, count: number): void;
  autofitRows(first: number, count: number): void;
  isRowHidden(row: number): boolean;
  setRowsHidden(first: number, count: number, hidden: boolean): void;
  isColumnHidden(column: number): boolean;
  setColumnsHidden(first: number, count: number, hidden: boolean): void;

  merges(): readonly Area[];
  merge(area: Area): void;
  /** Splits every merge that touches the area. */
  unmerge(area: Area): void;

  /** The one validation of all cells of the area; NO_VALIDATION where none has one; null where they differ. */
  validation(area: Area): Validation | null;
  /** NO_VALIDATION clears. */
  setValidation(area: Area, validation: Validation): void;

  /** In order of priority, first first. */
  conditionalFormats(): readonly ConditionalFormat[];
  /** Adds it first in priority, or replaces the one of the same id. */
  putConditionalFormat(format: ConditionalFormat): void;
  removeConditionalFormat(id: string): void;

  notes(): readonly Note[];
  /** Adds it, or replaces the one of the same id. */
  putNote(note: Note): void;
  removeNote(id: string): void;

  frozen(): { readonly rows: number; readonly columns: number };
  setFrozen(rows: number, columns: number): void;

  pageSetup(): PageSetup;
  setPageSetup(setup: PageSetup): void;

  protection(): SheetProtection | null;
  setProtection(protection: SheetProtection | null): void;
}
