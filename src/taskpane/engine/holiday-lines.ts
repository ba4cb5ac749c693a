// The days off that a new Thông tin lists for its year.
import { holidaysOf, sayHoliday } from '../../core/calendar/holidays';
import type { HolidayLine } from '../../core/sheets/build-input';

/** What is known of the year; days that are not announced yet stand there as such, and count as worked. */
export function holidayLines(year: number): readonly HolidayLine[] {
  return holidaysOf(year)
    .filter(({ status }) => status !== 'not announced')
    .map((holiday) => ({ day: holiday.day, kind: holiday.kind, says: sayHoliday(holiday) }));
}
