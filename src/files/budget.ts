// What the cells, merged areas and sheets of one file may add up to, counted while it is read.
import type { ReadLimits } from './limits';
import { tooLarge } from './refusals';
import type { CellBudget } from './xlsx/sheet-cells';

export interface Budget {
  readonly cells: CellBudget;
  readonly onMerge: () => void;
  readonly onSheet: () => void;
}

/** Each call throws a HostError once the file goes over a limit. */
export function budgetOf(name: string, limits: ReadLimits): Budget {
  const counter = (most: number, says: string) => {
    let count = 0;
    return () => {
      count += 1;
      if (count > most) throw tooLarge(name, says);
    };
  };
  return {
    cells: { spend: counter(limits.cells, 'có quá nhiều ô') },
    onMerge: counter(limits.merges, 'có quá nhiều ô gộp'),
    onSheet: counter(limits.sheets, 'có quá nhiều trang'),
  };
}
