// How it is said which rows the formula of a sum leaves out, adds twice, or adds though they are of another group.
import type { FormulaSum } from '../tables/formula-sums';
import { rowNameInside } from '../tables/row-names';
import type { TableRow } from '../tables/table';
import { columnLetters } from '../workbook/address';
import type { CellRef } from '../workbook/address';

const MOST_NAMED = 4;

/** The same after another sentence; nothing where there is no such formula. */
export function sayFaults(sum: FormulaSum | undefined, { column }: Pick<CellRef, 'column'>): string {
  const faults = sum === undefined ? '' : sayFormulaFaults(sum, column);
  return faults === '' ? '' : ` ${faults}`;
}

/**
 * "Công thức cộng từ dòng 13 đến dòng 28, bỏ sót tiêu chí 5.2 ở dòng 29."; nothing of a formula that adds the right rows.
 * @param column where the sum stands
 */
export function sayFormulaFaults({ formula, leftOut, twice, foreign }: FormulaSum, column: number): string {
  const faults = [...said('bỏ sót', leftOut), ...said('cộng hai lần', twice), ...said('cộng cả phần khác:', foreign)];
  return faults.length === 0 ? '' : `Công thức ${sayAdded(formula.added, column)}, ${faults.join('; ')}.`;
}

function sayAdded(added: FormulaSum['formula']['added'], column: number): string {
  const [first, ...others] = added;
  if (first && others.length === 0 && first.to > first.from)
    return `cộng từ dòng ${first.from + 1} đến dòng ${first.to + 1}`;
  const letters = columnLetters(column);
  const names = added.map(({ from, to }) => `${letters}${from + 1}${to > from ? `:${letters}${to + 1}` : ''}`);
  const more = names.length > MOST_NAMED ? ` và ${names.length - MOST_NAMED} vùng khác` : '';
  return `cộng ${names.slice(0, MOST_NAMED).join(', ')}${more}`;
}

function said(verb: string, rows: readonly TableRow[]): readonly string[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  if (others.length === 0) return [`${verb} ${rowNameInside(first)} ở dòng ${first.row + 1}`];
  const named = rows.slice(0, MOST_NAMED).map(({ row }) => row + 1);
  const more = rows.length > MOST_NAMED ? ` và ${rows.length - MOST_NAMED} dòng khác` : '';
  return [`${verb} ${rows.length} tiêu chí ở dòng ${named.join(', ')}${more}`];
}
