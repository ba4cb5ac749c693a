// Which of two ways to type the same thing a sheet uses less, and where: as the rules about quotation marks, dashes and tone marks ask it.
import type { SentSheet } from '../tables/sent-sheets';
import type { Role } from '../tables/table';
import { surveyOf } from '../tables/sheet-survey';
import type { SurveyedCell } from '../tables/sheet-survey';
import { shownText } from '../workbook/cell-text';
import { setValue } from '../workbook/set-cell';
import type { Fix } from './finding';

const AGENCIES: readonly Role[] = ['lead', 'cooperating', 'unit', 'follow'];

/** A way of typing: what text shows it, among texts with its trait. */
export interface Way {
  /** A bit of TRAIT. */
  readonly trait: number;
  readonly isIn: (text: string) => boolean;
}

export interface Minority {
  readonly way: Way;
  /** The cells that use it, from the top, from the left; at least one. */
  readonly cells: readonly [SurveyedCell, ...SurveyedCell[]];
  /** How many cells use the other way. */
  readonly others: number;
}

/** The way that fewer cells use, with its cells; of two that are used alike the second. Undefined where only one is used. */
export function minorityOf(sent: SentSheet, ways: readonly [Way, Way]): Minority | undefined {
  const [standard, variant] = [typedCells(sent, ways[0]), typedCells(sent, ways[1])];
  const isStandard = standard.length < variant.length;
  const [first, ...rest] = isStandard ? standard : variant;
  const others = Math.max(standard.length, variant.length);
  if (first === undefined) return undefined;
  return { way: isStandard ? ways[0] : ways[1], cells: [first, ...rest], others };
}

/** The cells of a document down to its last table that use a way, without columns of agencies: their names have rules of their own. */
export function typedCells({ sheet, tables, lastRow }: SentSheet, { trait, isIn }: Way): readonly SurveyedCell[] {
  const agencies = new Set(tables.flatMap(({ columns }) => AGENCIES.flatMap((role) => columns[role] ?? [])));
  return surveyOf(sheet)
    .texts.filter(({ text, traits }) => (traits & trait) !== 0 && isIn(text.normalize('NFC')))
    .flatMap(({ cells }) => cells.filter(({ row, cell }) => row <= lastRow && !agencies.has(cell.column)))
    .sort((one, other) => one.row - other.row || one.cell.column - other.cell.column);
}

/** The fix that types all these cells anew; undefined where a formula makes one of them, or one would not change. */
export function retyped(
  sheet: string,
  cells: readonly SurveyedCell[],
  mend: (text: string) => string,
  says: string,
): { readonly fix?: Fix } {
  const edits = cells.map(({ row, cell }) =>
    setValue({ sheet, row, column: cell.column }, cell, mend(shownText(cell).normalize('NFC'))),
  );
  const isDone = edits.every(({ before, after }) => before.formula === undefined && before.value !== after.value);
  return isDone ? { fix: { safety: 'safe', says, edits } } : {};
}
