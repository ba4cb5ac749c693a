// Which year a cell names: 2026, "2026", "năm 2026".
import { normalForm } from '../text';
import type { CellValue } from '../workbook/snapshot';

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

/**
 * The year of a cell, 1900–9999 as Excel counts them; undefined when it names none.
 * @example yearOfCell('Năm 2026') // → 2026
 */
export function yearOfCell(value: CellValue): number | undefined {
  const year = typeof value === 'string' ? yearInWords(value) : Number(value);
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

function yearInWords(words: string): number {
  return Number(/^(?:năm )?(\d{4})$/.exec(normalForm(words).toLowerCase())?.[1]);
}
