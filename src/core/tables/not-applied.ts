// Which criteria are marked as not applying to the unit: in their score cell, or in a note beside a blank or 0.
import { shownText } from '../workbook/cell-text';
import { seenCell } from './duty-cells';
import { plainLabel } from './row-words';
import type { ScoreCell } from './score-cell';
import { scoreSheet } from './score-sheet';
import type { ScoreColumn } from './score-sheet';
import type { Table, TableRow } from './table';
import { remembered } from './remembered';

const MARKED = /^(?:khong ap dung|kad|n a|na)$/;
const NOTED = /(?:^| )khong ap dung(?: |$)/;
const known = new WeakMap<ScoreColumn, ReadonlyMap<TableRow, string>>();

/** The criteria of a column that do not apply though their maximum is stated, with the words that say so. */
export function notApplied(table: Table, column: ScoreColumn): ReadonlyMap<TableRow, string> {
  return remembered(known, column, () => findNotApplied(table, column));
}

function findNotApplied(table: Table, column: ScoreColumn): ReadonlyMap<TableRow, string> {
  const { leaves, max } = scoreSheet(table);
  const marked = new Map<TableRow, string>();
  if (column === max || max === undefined) return marked;
  for (const row of leaves) {
    const words = max.at(row).points > 0 ? wordsOf(table, column.at(row)) : undefined;
    if (words !== undefined) marked.set(row, words);
  }
  return marked;
}

function wordsOf(table: Table, { row, cell, points }: ScoreCell): string | undefined {
  if (typeof cell?.value === 'string' && says(cell.value, MARKED)) return cell.value.trim();
  if (points !== 0) return undefined;
  const note = shownText(seenCell(table, row, 'note'));
  return says(note, NOTED) ? note.trim() : undefined;
}

// Most cells are decided by a look at their letters: folding them costs more.
const LETTERS = /[aáà].{0,4}p\s+d|kad|n\/?a/iu;

function says(words: string, marks: RegExp): boolean {
  return LETTERS.test(words.normalize('NFC')) && marks.test(plainLabel(words));
}
