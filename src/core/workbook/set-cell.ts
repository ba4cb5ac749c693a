// How an edit of one cell is made from what stands in it: what is expected there, and what it becomes.
import type { CellRef } from './address';
import type { CellContent, SetCell } from './edits';
import type { Cell, CellValue } from './snapshot';

/** What a cell holds, as an edit expects it; an absent cell holds nothing. */
export function contentOf(cell: Cell | undefined): CellContent {
  return {
    value: cell?.value ?? null,
    ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell?.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }),
  };
}

/** The edit that puts a value into a cell, instead of whatever formula or value stands there; its number format stays unless another is given. */
export function setValue(
  ref: CellRef,
  cell: Cell | undefined,
  value: CellValue,
  numberFormat = cell?.numberFormat,
): SetCell {
  return {
    kind: 'set-cell',
    cell: ref,
    before: contentOf(cell),
    after: { value, ...(numberFormat === undefined ? {} : { numberFormat }) },
  };
}

/** The edit that puts a formula into a cell; the value is the one that it will have. */
export function setFormula(ref: CellRef, cell: Cell | undefined, formula: string, value: CellValue): SetCell {
  return {
    kind: 'set-cell',
    cell: ref,
    before: contentOf(cell),
    after: { value, formula, ...(cell?.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }) },
  };
}
