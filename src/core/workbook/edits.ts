// Changes of a workbook as data: each says what it expects to find, so that conflict, preview and undo need no host.
import type { CellRef } from './address';
import type { CellValue } from './snapshot';
import type { SheetContent } from '../sheets/sheet-content';

/** What a cell holds, as far as an edit or an undo cares. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
  /** What a reader sees of a text that is kept in the encoding of an old font. */
  readonly shown?: string;
}

/** One cell gets new content. `before` is what must stand there, or nothing is written. */
export interface SetCell {
  readonly kind: 'set-cell';
  readonly cell: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A sheet that the workbook does not have yet is added at the end. */
export interface AddSheet {
  readonly kind: 'add-sheet';
  readonly content: SheetContent;
  /** The officer stays on the sheet where they are; else the new one comes to the front. */
  readonly quiet?: boolean;
}

export type Edit = SetCell | AddSheet;

export type EditResult =
  | { readonly edit: Edit; readonly outcome: 'done' }
  /** The cell no longer held what was expected: `found` is what stands there now. */
  | { readonly edit: Edit; readonly outcome: 'conflict'; readonly found: CellContent }
  | { readonly edit: Edit; readonly outcome: 'failed'; readonly message: string };

/**
 * The edit that puts back what a cell edit changed.
 * @example inverseOf({ kind: 'set-cell', cell: { sheet: 'A', row: 0, column: 0 }, before: { value: '5đ' }, after: { value: 5 } }).after // → {"value":"5đ"}
 */
export function inverseOf(edit: SetCell): SetCell {
  return { ...edit, before: edit.after, after: edit.before };
}

/** Whether two contents are the same to an officer: same formula, or same value where there is none. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (one.formula !== undefined || other.formula !== undefined) return one.formula === other.formula;
  return sameValue(one.value, other.value);
}

/** Whether two cell values are the same; an empty text equals an empty cell only where both are empty texts. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null) {
    return one.error === other.error;
  }
  return one === other;
}
