// The device's day and time, which count as now.
import type { CivilDay } from '../core/calendar/civil-day';
import { deviceDay } from '../cli/device-day';

export interface Clock {
  today(): CivilDay;
  /** "16:42" */
  time(): string;
}

export const deviceClock: Clock = {
  today: deviceDay,
  time() {
    const now = new Date();
    return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  },
};
