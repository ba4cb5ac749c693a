// How an edit of one cell is made from what stands in it: what is expected there, and what it becomes.
import { encoded, oldEncodingOf } from '../text/old-encoding';
import type { CellRef } from './address';
import { shownText } from './cell-text';
import type { CellContent, SetCell } from './edits';
import type { Cell, CellValue } from './snapshot';

/** What a cell holds, as an edit expects it; an absent cell holds nothing. */
export function contentOf(cell: Cell | undefined): CellContent {
  return {
    value: cell?.typed ?? cell?.value ?? null,
    ...(cell?.typed === undefined ? {} : { shown: shownText(cell) }),
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
    after: { ...asTyped(cell, value), ...(numberFormat === undefined ? {} : { numberFormat }) },
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

/** A text in the encoding of the old font in which the cell is shown; in Unicode where that font has no such letters. */
function asTyped(cell: Cell | undefined, value: CellValue): Pick<CellContent, 'value' | 'shown'> {
  const encoding = cell?.typed === undefined ? undefined : oldEncodingOf(cell.fontName ?? '');
  const old = encoding !== undefined && typeof value === 'string' ? encoded(value, encoding) : undefined;
  return old === undefined || typeof value !== 'string' ? { value } : { value: old, shown: value };
}
