// The port between the emulated Excel and whatever holds the workbook: Univer in the preview, plain maps in tests.
import type { Area } from './area';
import type { BookSheet } from './sheet';

export type Locale = 'vi-VN' | 'en-US';
export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

export interface BookName {
  readonly name: string;
  /** The sheet that the name belongs to; null for the whole book. */
  readonly sheetId: string | null;
  /** "='Danh mục'!$A$1:$A$4", "=0.5", … */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface BookTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** With the header row and the totals row. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

export interface BookSelection {
  readonly sheetId: string;
  /** At least one; the last is the one that was selected last. */
  readonly areas: readonly Area[];
  /** The active cell, within one of the areas. */
  readonly row: number;
  readonly column: number;
}

export type ChangeKind =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Values or formulas that someone (user, add-in, undo) changed; results of a calculation and looks are no change. */
interface BookChange {
  readonly sheetId: string;
  readonly area: Area;
  readonly kind: ChangeKind;
}

export type BookEvent =
  | { readonly kind: 'changed'; readonly change: BookChange }
  | { readonly kind: 'selected'; readonly selection: BookSelection }
  | { readonly kind: 'activated'; readonly sheetId: string; readonly previousId: string }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted'; readonly sheetId: string }
  | { readonly kind: 'calculated'; readonly sheetId: string };

export interface Book {
  /** The file's name, "Sổ.xlsx". */
  readonly name: string;
  locale(): Locale;
  /** Changes the shown texts. */
  setLocale(locale: Locale): void;

  /** In the order of the tabs, hidden ones too. */
  sheets(): readonly BookSheet[];
  /** Adds after the last one; does not activate it. The host has made sure that the name is free and allowed. */
  addSheet(name: string): BookSheet;
  removeSheet(id: string): void;
  /** `position` counts from 0, hidden sheets too. */
  moveSheet(id: string, position: number): void;
  activeSheetId(): string;
  activate(id: string): void;

  selection(): BookSelection;
  /** Activates the sheet too. */
  select(sheetId: string, areas: readonly Area[]): void;
  /** Whether a cell is being edited by the user just now (Excel then refuses every batch). */
  isEditing(): boolean;

  names(): readonly BookName[];
  /** Adds it, or replaces the one of the same name (without regard to case) and scope. */
  putName(name: BookName): void;
  removeName(name: string, sheetId: string | null): void;

  tables(): readonly BookTable[];

  calculationMode(): CalculationMode;
  setCalculationMode(mode: CalculationMode): void;
  /** Starts a calculation of everything. */
  recalculate(): void;
  /** Resolves when no calculation is due or running (at once where that is so already). */
  settled(): Promise<void>;

  /** What happens until the returned function is called is one step of undo. Groups may overlap: they then end together. */
  openUndoGroup(): () => void;
  /** The screen stands still until the returned function is called. */
  suspendDrawing(): () => void;

  /** Tells everything that happens, while it happens. Returns what ends it. */
  listen(listener: (event: BookEvent) => void): () => void;
}
