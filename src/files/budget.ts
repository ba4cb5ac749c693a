// What the cells, formulas, merged areas and sheets of one file may add up to, counted while it is read.
import type { Area } from '../core/workbook/address';
import type { ReadLimits } from './limits';
import { tooLarge } from './refusals';

/** Each call throws a HostError once the file goes over a limit. */
export interface Budget {
  /** A sheet begins. */
  sheet(): void;
  cell(): void;
  formula(letters: number): void;
  merge(area: Area): void;
}

export function budgetOf(name: string, limits: ReadLimits): Budget {
  const counter = (most: number, says: string) => {
    let count = 0;
    return (more: number) => {
      count += more;
      if (count > most) throw tooLarge(name, says);
    };
  };
  const sheets = counter(limits.sheets, 'có quá nhiều trang');
  const cells = counter(limits.cells, 'có quá nhiều ô');
  const letters = counter(limits.formulaLetters, 'có công thức quá dài');
  const merges = counter(limits.merges, 'có quá nhiều ô gộp');
  const mergedRows = counter(limits.mergedRows, 'có quá nhiều ô gộp');
  const inRow = new Map<number, number>();
  return {
    sheet() {
      sheets(1);
      inRow.clear();
    },
    cell: () => cells(1),
    formula: letters,
    merge({ top, bottom }) {
      merges(1);
      mergedRows(bottom - top + 1);
      const count = (inRow.get(top) ?? 0) + 1;
      inRow.set(top, count);
      // Areas don't overlap in a sound file: no more can begin in a row of one sheet.
      if (count > limits.mergesInRow) throw tooLarge(name, 'có quá nhiều ô gộp');
    },
  };
}
