// What a cell of a file is shown as on the page: days as dd/mm/yyyy, percentages, decimal comma; texts as they are.
import { civilDayOf, sayDay } from '../core/calendar/civil-day';
import { isDateFormat, isPercentFormat } from '../core/score/number-format';
import { shownText } from '../core/workbook/cell-text';
import type { Cell } from '../core/workbook/snapshot';

/** More digits than anybody writes are remains of binary fractions. */
const DIGITS = 12;

/**
 * The text of a cell as the page shows it.
 * @example seenText({ column: 0, value: 46067, numberFormat: 'dd/mm/yyyy' }) // → "14/02/2026"
 */
export function seenText(cell: Cell | undefined): string {
  if (cell === undefined || typeof cell.value !== 'number' || cell.text !== undefined) return shownText(cell);
  const { value, numberFormat = 'General' } = cell;
  const day = isDateFormat(numberFormat) ? civilDayOf(value) : undefined;
  if (day) return sayDay(day);
  return isPercentFormat(numberFormat) ? `${sayNumber(value * 100)}%` : sayNumber(value);
}

function sayNumber(value: number): string {
  return String(Number(value.toPrecision(DIGITS))).replace('.', ',');
}
