// Which day a cell names that holds one day and nothing else: Excel's serial number, or a date in officers' spelling.
import { normalForm } from '../text';
import type { CellValue } from '../workbook/snapshot';
import { civilDay, civilDayOf, dayOfIso } from './civil-day';
import type { CivilDay } from './civil-day';

const NUMBERS = /^(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/;

/**
 * The day of a cell; undefined when it names none, or one that does not exist.
 * @example dayOfCell('ngày 15/02/2026') // → {"year":2026,"month":2,"day":15}
 */
export function dayOfCell(value: CellValue): CivilDay | undefined {
  if (typeof value === 'number') return civilDayOf(value);
  if (typeof value !== 'string') return undefined;
  const plain = normalForm(value).toLowerCase();
  const parts = NUMBERS.exec(plain) ?? WORDS.exec(plain);
  return parts === null ? dayOfIso(plain) : civilDay(Number(parts[3]), Number(parts[2]), Number(parts[1]));
}
