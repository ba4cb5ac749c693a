// How a criteria set lies in rows, one after the other, and which formulas add up its groups and the whole.
import { add, decimalOf, sum, toNumber } from '../score/decimal';
import { columnLetters } from '../workbook/address';
import type { CriteriaSet, SetCriterion, SetGroup } from './criteria-set';
import { block } from './sheet-draft';
import type { SheetDraft } from './sheet-draft';

/** Rows of criteria, both included, zero-based. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export type SetLine =
  | {
      readonly kind: 'group';
      readonly row: number;
      readonly number: string;
      readonly title: string;
      readonly group: SetGroup;
      readonly span?: Span;
    }
  | {
      readonly kind: 'criterion';
      readonly row: number;
      readonly number: string;
      readonly title: string;
      readonly criterion: SetCriterion;
    };

export interface SetRows {
  readonly lines: readonly SetLine[];
  /** The criteria of each group that has any. */
  readonly spans: readonly Span[];
  readonly totalRow: number;
  /** The sum of all maxima. */
  readonly maximum: number;
  /** The sum of a column over all groups, without "=". */
  readonly sumOf: (column: string) => string;
}

/** The rows of a set, the first of them at `firstRow`. */
export function setRows(set: CriteriaSet, firstRow: number): SetRows {
  const lines: SetLine[] = [];
  const spans: Span[] = [];
  /** What adds up to the whole: the row of a group, or the rows of a group without one. */
  const parts: Span[] = [];
  let row = firstRow;
  for (const group of set.groups) {
    const hasRow = group.number !== '' || group.title !== '';
    const first = hasRow ? row + 1 : row;
    const span = group.criteria.length > 0 ? { first, last: first + group.criteria.length - 1 } : undefined;
    if (hasRow) {
      const { number, title } = group;
      lines.push({ kind: 'group', row, number, title, group, ...(span ? { span } : {}) });
    }
    group.criteria.forEach((criterion, place) => {
      const { number, title } = criterion;
      lines.push({ kind: 'criterion', row: first + place, number, title, criterion });
    });
    if (span) {
      spans.push(span);
      parts.push(hasRow ? { first: row, last: row } : span);
    }
    row = first + group.criteria.length;
  }
  return {
    lines,
    spans,
    totalRow: row,
    maximum: toNumber(set.groups.map(maximumOf).reduce(add, decimalOf(0))),
    sumOf: (column) => `SUM(${listOf(column, parts)})`,
  };
}

/**
 * Rows of a column as a formula lists them.
 * @example listOf('C', [{ first: 3, last: 5 }, { first: 7, last: 7 }]) // → "C4:C6,C8"
 */
export function listOf(column: string, spans: readonly Span[]): string {
  return spans
    .map(({ first, last }) => (first === last ? `${column}${first + 1}` : `${column}${first + 1}:${column}${last + 1}`))
    .join(',');
}

/** Puts a criterion's maximum, or the sum of a group's. */
export function putMaximum(draft: SheetDraft, line: SetLine, column: number): void {
  if (line.kind === 'criterion') draft.put(line.row, column, line.criterion.maximum);
  else if (line.span) {
    const formula = `SUM(${listOf(columnLetters(column), [line.span])})`;
    draft.calculate(line.row, column, formula, toNumber(maximumOf(line.group)));
  }
}

/** The cells of a column that criteria of the set have, one area for each run of them. */
export function spanAreas(rows: SetRows, column: number) {
  return rows.spans.map(({ first, last }) => block(first, column, last, column));
}

function maximumOf(group: SetGroup) {
  return sum(group.criteria.map((criterion) => decimalOf(criterion.maximum ?? 0)));
}
