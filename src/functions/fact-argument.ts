// The year, day and yes-or-no arguments of the date functions: blank says nothing, what can't be one is refused.
import type { CivilDay } from '../core/calendar/civil-day';
import { dayOfCell } from '../core/calendar/day-of-cell';
import { yearOfCell } from '../core/calendar/year-of-cell';
import type { CellValue } from '../core/workbook/snapshot';
import { isBlank } from './argument';
import { invalidValue } from './errors';

/** The year asked, if one is given. */
export function yearGiven(cell: CellValue): { readonly year?: number } {
  if (isBlank(cell)) return {};
  const year = yearOfCell(cell);
  if (year === undefined) throw invalidValue(`“${String(cell)}” không phải là năm. Ghi năm bằng bốn chữ số.`);
  return { year };
}

/** The day of the event, if one is given. */
export function dayGiven(cell: CellValue): { readonly eventDay?: CivilDay } {
  if (isBlank(cell)) return {};
  const eventDay = dayOfCell(cell);
  if (eventDay === undefined) throw invalidValue(`“${String(cell)}” không phải là ngày. Ghi ngày dạng 15/02/2026.`);
  return { eventDay };
}

/** Whether a switch is on: TRUE, or a number other than 0. */
export function answerGiven(cell: CellValue): boolean {
  if (isBlank(cell) || cell === false) return false;
  if (cell === true || typeof cell === 'number') return true;
  throw invalidValue(`“${String(cell)}” không phải TRUE hoặc FALSE.`);
}
