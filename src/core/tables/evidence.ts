// The evidence of a table: each cell that holds some, once, with the criteria that it is given for, and what it names.
import { civilDayOf, sayDay, serialFrom1900 } from '../calendar/civil-day';
import { normalForm } from '../text';
import { citedIn } from '../text/cited-documents';
import type { Cited } from '../text/cited-documents';
import { isBlankCell, shownText } from '../workbook/cell-text';
import type { CellRef } from '../workbook/address';
import type { Cell } from '../workbook/snapshot';
import { hasPoints, scoreSheet } from './score-sheet';
import type { Table, TableRow } from './table';
import { remembered } from './remembered';

export interface Evidence {
  /** Where its words stand: of a merged cell the first. */
  readonly ref: CellRef;
  readonly cell: Cell;
  /** In normal form. */
  readonly text: string;
  /** The documents and days that it names. */
  readonly cited: Cited;
  /** The criteria or groups beside it, one at least, from top to bottom. */
  readonly rows: readonly [TableRow, ...TableRow[]];
}

const known = new WeakMap<Table, readonly Evidence[]>();

/** All evidence of a table, from top to bottom within each of its columns; the same table has the same. */
function evidenceOf(table: Table): readonly Evidence[] {
  return remembered(known, table, () => readEvidence(table, table.columns.evidence));
}

/** Where links to evidence may stand: beside the evidence itself, columns without a role (“Đường dẫn”, “Nơi lưu”) and notes. */
export function linksOf(table: Table): readonly Evidence[] {
  const { note = [], ...others } = table.columns;
  const taken = new Set(Object.values(others).flat());
  const { left, right } = table.headerArea;
  const beside: number[] = [...note];
  for (let column = left; column <= right; column++) {
    if (!taken.has(column) && !note.includes(column)) beside.push(column);
  }
  return [...evidenceOf(table), ...readEvidence(table, beside)];
}

/** The days of a list of documents that stand in a column of their own, read as evidence is. */
function documentDays(table: Table, uses1904: boolean): readonly Evidence[] {
  return readEvidence(table, table.columns.documentDate, (cell) => {
    const day = typeof cell.value === 'number' ? civilDayOf(serialFrom1900(cell.value, uses1904)) : undefined;
    return day === undefined ? shownText(cell) : sayDay(day);
  });
}

/** All that names days of documents: evidence, and days in a column of their own. */
export function evidenceWithDays(table: Table, uses1904: boolean): readonly Evidence[] {
  if (table.columns.documentDate === undefined) return evidenceOf(table);
  return [...evidenceOf(table), ...documentDays(table, uses1904)];
}

function readEvidence(
  table: Table,
  columns: readonly number[] = [],
  says: (cell: Cell) => string = shownText,
): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const column of columns) {
    // The rows beside one merged cell follow each other.
    let last: { readonly first: number; readonly rows: TableRow[] } | undefined;
    for (const row of table.rows) {
      if (row.kind !== 'criterion' && row.kind !== 'group' && row.kind !== 'document') continue;
      const merge = table.grid.mergeAt(row.row, column);
      // The name of a group may be merged over its whole row.
      if (merge !== undefined && merge.left < column) continue;
      const first = merge?.top ?? row.row;
      if (last?.first === first) {
        last.rows.push(row);
        continue;
      }
      const cell = table.grid.at(first, column);
      if (cell === undefined || isBlankCell(cell)) continue;
      const rows: [TableRow, ...TableRow[]] = [row];
      last = { first, rows };
      found.push(new HeldEvidence(table.sheet, first, column, cell, normalForm(says(cell)), rows));
    }
  }
  return found;
}

// A class, because there are thousands of them, and few are ever asked where they stand.
class HeldEvidence implements Evidence {
  constructor(
    private readonly sheet: string,
    private readonly row: number,
    private readonly column: number,
    readonly cell: Cell,
    readonly text: string,
    readonly rows: Evidence['rows'],
  ) {}

  private named?: Cited;

  get cited(): Cited {
    return (this.named ??= citedIn(this.text));
  }

  get ref(): CellRef {
    return { sheet: this.sheet, row: this.row, column: this.column };
  }
}

const scored = new WeakMap<Table, readonly Evidence[]>();

/** The evidence beside a criterion with points; in a list of evidence without scores every one counts as having some. */
export function evidenceWithPoints(table: Table): readonly Evidence[] {
  let evidence = scored.get(table);
  if (evidence === undefined) {
    const sheet = scoreSheet(table);
    const counts = (row: TableRow) => hasPoints(sheet, row);
    evidence =
      sheet.scores.length === 0 ? evidenceOf(table) : evidenceOf(table).filter(({ rows }) => rows.some(counts));
    scored.set(table, evidence);
  }
  return evidence;
}
