// Finding a cell of a sheet at once, merged cells included; made once a check from the sparse rows.
import type { Area } from './address';
import type { Cell, Sheet } from './snapshot';

export interface Grid {
  readonly sheet: Sheet;
  /** The cells of a row, from left to right; none for a row without cells. */
  cellsOf(row: number): readonly Cell[];
  /** The cell that stands there, if any; a covered cell of a merged area has none of its own. */
  at(row: number, column: number): Cell | undefined;
  /** The merged area that covers the cell, if any. */
  mergeAt(row: number, column: number): Area | undefined;
  /** The cell whose content is seen there: of a merged area its first one. */
  seenAt(row: number, column: number): Cell | undefined;
  /** The smallest area that holds all cells; undefined for an empty sheet. */
  readonly used: Area | undefined;
}

/** A grid over one sheet; nothing is copied: a row is found at once, its cell by its place among the row's cells. */
export function gridOf(sheet: Sheet): Grid {
  const rows: (readonly Cell[] | undefined)[] = [];
  for (const row of sheet.rows) rows[row.index] = row.cells;
  const at = (row: number, column: number) => cellOf(rows[row], column);
  const mergeAt = mergeFinder(sheet.merges);
  return {
    sheet,
    cellsOf: (row) => rows[row] ?? [],
    at,
    mergeAt,
    seenAt(row, column) {
      const merge = mergeAt(row, column);
      return merge ? at(merge.top, merge.left) : at(row, column);
    },
    used: usedArea(sheet),
  };
}

// In a row without gaps a cell stands as many places after the first as columns lie between.
function cellOf(cells: readonly Cell[] | undefined, column: number): Cell | undefined {
  const [first] = cells ?? [];
  if (cells === undefined || first === undefined) return undefined;
  const guess = cells[column - first.column];
  if (guess?.column === column) return guess;
  for (const cell of cells) if (cell.column >= column) return cell.column === column ? cell : undefined;
  return undefined;
}

function mergeFinder(merges: readonly Area[]): Grid['mergeAt'] {
  if (merges.length === 0) return () => undefined;
  const byRow = new Map<number, Area[]>();
  for (const merge of merges) {
    // A merge over very many rows is looked up by its first rows only: no table is that tall.
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + MERGE_ROWS_INDEXED); row++) {
      const merged = byRow.get(row);
      if (merged) merged.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (row, column) => byRow.get(row)?.find((merge) => column >= merge.left && column <= merge.right);
}

const MERGE_ROWS_INDEXED = 10_000;

function usedArea(sheet: Sheet): Area | undefined {
  const first = sheet.rows[0];
  const last = sheet.rows[sheet.rows.length - 1];
  if (!first || !last) return undefined;
  let left = Infinity;
  let right = -1;
  for (const row of sheet.rows) {
    const start = row.cells[0];
    const end = row.cells[row.cells.length - 1];
    if (start && start.column < left) left = start.column;
    if (end && end.column > right) right = end.column;
  }
  return right < 0 ? undefined : { top: first.index, left, bottom: last.index, right };
}
