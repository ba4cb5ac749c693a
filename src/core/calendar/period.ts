// Where a period ends that is counted from an event: the Civil Code's rules, for periods only and never for "trước ngày …".
import { addDays, addMonths } from './civil-day';
import type { CivilDay } from './civil-day';
import { STANDARD_CALENDAR } from './working-calendar';
import type { WorkingCalendar } from './working-calendar';
import { addWorkingDays, firstWorkingDayOnOrAfter } from './working-days';

export type PeriodUnit = 'day' | 'working day' | 'week' | 'month' | 'year';

export interface PeriodEnd {
  /** The last day as counted. */
  readonly lastDay: CivilDay;
  /** Where the period ends, at 24:00: the last day, or the next working day when that one is off. */
  readonly endsOn: CivilDay;
}

/**
 * The end of a period of so many units from a day, which is itself not counted; a month ends on the same day of a later one,
 * or on its last. Source: Bộ luật Dân sự 2015, điều 147 khoản 2 and 3, điều 148 khoản 1 to 6.
 * @example periodEnd({ year: 2026, month: 2, day: 4 }, 10, 'day').endsOn // → {"year":2026,"month":2,"day":23}
 */
export function periodEnd(
  event: CivilDay,
  amount: number,
  unit: PeriodUnit,
  calendar: WorkingCalendar = STANDARD_CALENDAR,
): PeriodEnd {
  const lastDay = counted(event, amount, unit, calendar);
  return { lastDay, endsOn: firstWorkingDayOnOrAfter(lastDay, calendar) };
}

function counted(event: CivilDay, amount: number, unit: PeriodUnit, calendar: WorkingCalendar): CivilDay {
  switch (unit) {
    case 'day':
      return addDays(event, amount);
    case 'working day':
      return addWorkingDays(event, amount, calendar);
    case 'week':
      return addDays(event, amount * 7);
    case 'month':
      return addMonths(event, amount);
    case 'year':
      return addMonths(event, amount * 12);
  }
}
