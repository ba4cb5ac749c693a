// Putting back what fixes changed: in reverse order, and never over what somebody wrote since.
import { inverseOf, type EditResult, type SetCell } from '../workbook/edits';

/** One fix as it was written, for undoing it later. */
export interface AppliedFix {
  /** What was done, as a sentence for the officer. */
  readonly says: string;
  readonly edits: readonly SetCell[];
}

/**
 * The edits that put back what a fix changed, the last one first.
 * @example undoOf({ says: '', edits: [] }) // → []
 */
export function undoOf(applied: AppliedFix): readonly SetCell[] {
  return applied.edits.map(inverseOf).reverse();
}

/**
 * What of an undo can still be done after some cells turned out to hold something else: those cells are left alone.
 * @param edits the edits that were tried
 * @param results what the host answered
 * @example undoLeft([], []) // → []
 */
export function undoLeft(edits: readonly SetCell[], results: readonly EditResult[]): readonly SetCell[] {
  const changed = new Set(results.flatMap((result) => (result.outcome === 'conflict' ? [placeOf(result.edit)] : [])));
  return edits.filter((edit) => !changed.has(placeOf(edit)));
}

function placeOf(edit: EditResult['edit']): string {
  return edit.kind === 'set-cell'
    ? JSON.stringify([edit.cell.sheet, edit.cell.row, edit.cell.column])
    : edit.content.name;
}
