// Counts from or back from an event (Bộ luật Dân sự 2015, điều 147 and 148).
import { addDays, addMonths, type CivilDay, compareDays } from '../../civil-day';
import type { WorkingDays } from '../../working-days';
import type { Counted, DueDate } from '../deadline';

const MONTHS_OF_UNIT = { month: 1, quarter: 3, year: 12 } as const;
const DAYS_OF_WEEK = 7;

function lastDayOf({ amount, unit, direction }: Counted, from: CivilDay, workingDays: WorkingDays): CivilDay {
  const signed = direction === 'before' ? -amount : amount;
  if (unit === 'working day') return workingDays.add(from, signed);
  if (unit === 'month' || unit === 'quarter' || unit === 'year') return addMonths(from, signed * MONTHS_OF_UNIT[unit]);
  return addDays(from, unit === 'week' ? signed * DAYS_OF_WEEK : signed);
}

/** Điều 148 khoản 5: a period whose last day is off ends with the next working day. */
function endOfPeriod(lastDay: CivilDay, worked: CivilDay, workingDays: WorkingDays): CivilDay {
  return compareDays(lastDay, worked) === 0 ? lastDay : workingDays.add(lastDay, 1);
}

/** The due date so much time after or before a day, which is itself not counted. */
export function countedDate(counted: Counted, from: CivilDay, workingDays: WorkingDays): DueDate {
  const lastDay = lastDayOf(counted, from, workingDays);
  const lastWorkingDay = workingDays.lastOnOrBefore(lastDay);
  const dates = { namedDay: lastDay, lastDay, lastWorkingDay, implied: false };
  if (counted.direction === 'before') return dates;
  return { ...dates, endsOn: endOfPeriod(lastDay, lastWorkingDay, workingDays) };
}
