// What a cell of a plain sheet shows for a value and a number format.
import { format as formatNumber } from 'numfmt';
import type { Locale } from '../book';
import type { CellValue } from '../sheet';

/** Excel's own short date: the one format that follows the system's settings. */
const SYSTEM_DATE = 'm/d/yyyy';
const SHORT_DATE: Record<Locale, string> = { 'vi-VN': 'dd/mm/yyyy', 'en-US': 'm/d/yyyy' };
const NUMBER_LOCALE: Record<Locale, string> = { 'vi-VN': 'vi', 'en-US': 'en' };

export function shownText(value: CellValue, format: string, locale: Locale): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && !format.includes('@')) return value;
  const pattern = format === SYSTEM_DATE ? SHORT_DATE[locale] : format;
  // A date format cannot show a negative number, a wrong code nothing at all: Excel fills such a cell with #.
  try {
    return formatNumber(pattern, value, { locale: NUMBER_LOCALE[locale] });
  } catch {
    return '#######';
  }
}
