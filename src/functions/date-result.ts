// How a day comes out in a cell: as a formatted number where Excel takes one, else as a serial number.
import { dayNumber } from '../core/calendar/civil-day';
import type { CivilDay } from '../core/calendar/civil-day';

export interface FormattedNumber {
  readonly type: 'FormattedNumber';
  readonly basicValue: number;
  readonly numberFormat: 'dd/mm/yyyy';
}

export type DateResult = FormattedNumber | number;

/** The day for a cell; CustomFunctionsRuntime 1.4 (Microsoft 365, Excel on the web) shows it as a date by itself. */
export function dateResult(day: CivilDay): DateResult {
  const serial = dayNumber(day);
  if (!Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.4')) return serial;
  return { type: 'FormattedNumber', basicValue: serial, numberFormat: 'dd/mm/yyyy' };
}
