// The day that the device shows.
import { civilDay, type CivilDay } from '../core/calendar/civil-day';

export function deviceDay(): CivilDay {
  const now = new Date();
  const day = civilDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error('The device shows a day that does not exist.');
  return day;
}
