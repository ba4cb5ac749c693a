// Gregorian dates as one running count of days, equal to Excel's serial numbers from 01/03/1900 on.

// Years begin in March here, so that the leap day is a year's last; 400 of them are an era of 146097 days.
const DAYS_OF_ERA = 146097;
// What brings 01/03/0000 to Excel's count, in which 01/01/1970 is 25569.
const SHIFT = 719468 - 25569;

/**
 * The running count of a date; from one day to the next it grows by 1, over any years.
 * @example dayCount(1970, 1, 1) // → 25569
 */
export function dayCount(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const marchMonth = month <= 2 ? month + 9 : month - 3;
  return era * DAYS_OF_ERA + firstDayOf(yearOfEra) + daysBefore(marchMonth) + day - 1 - SHIFT;
}

/**
 * The year, month and day of a running count.
 * @example dateOfDayCount(25569) // → [1970,1,1]
 */
export function dateOfDayCount(count: number): [year: number, month: number, day: number] {
  const days = count + SHIFT;
  const era = Math.floor(days / DAYS_OF_ERA);
  const dayOfEra = days - era * DAYS_OF_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - firstDayOf(yearOfEra);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [year, month, dayOfYear - daysBefore(marchMonth) + 1];
}

function firstDayOf(yearOfEra: number): number {
  return yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
}

// The months from March on have 31, 30, 31, 30, 31 days, again and again: 153 for five.
function daysBefore(marchMonth: number): number {
  return Math.floor((153 * marchMonth + 2) / 5);
}
