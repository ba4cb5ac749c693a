// Vietnamese lunar days of civil days and back; the only user of the lunar table's package.
import { getLunarDate, getSolarDate } from '@dqcai/vn-lunar';
import { civilDay } from './civil-day';
import type { CivilDay } from './civil-day';

/** A day of the Vietnamese lunar calendar (UTC+7); the leap month bears the number of the month before it. */
export interface LunarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

// The years over which the package was compared day by day with an independent one; it answers 0 or nonsense outside its table.
const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;

/**
 * The lunar day of a civil day of the years 1950–2100; undefined outside them.
 * @example lunarDayOf({ year: 2030, month: 2, day: 2 }) // → {"year":2030,"month":1,"day":1,"leap":false}
 */
export function lunarDayOf(day: CivilDay): LunarDay | undefined {
  if (day.year < FIRST_YEAR || day.year > LAST_YEAR) return undefined;
  const found = getLunarDate(day.day, day.month, day.year);
  return { year: found.year, month: found.month, day: found.day, leap: found.leap };
}

/**
 * The civil day of a lunar day; undefined when there is no such lunar day, or outside the civil years 1950–2100.
 * @example civilDayOfLunar({ year: 2026, month: 3, day: 10, leap: false }) // → {"year":2026,"month":4,"day":26}
 */
export function civilDayOfLunar(lunar: LunarDay): CivilDay | undefined {
  if (!isWhole(lunar.year, FIRST_YEAR - 1, LAST_YEAR) || !isWhole(lunar.month, 1, 12) || !isWhole(lunar.day, 1, 30)) {
    return undefined;
  }
  const found = getSolarDate(lunar.day, lunar.month, lunar.year, lunar.leap);
  const day = civilDay(found.year, found.month, found.day);
  const back = day && lunarDayOf(day);
  // The package gives some day for 30/02 or a leap month that isn't; the way back then ends elsewhere.
  return back !== undefined && sayLunarDay(back) === sayLunarDay(lunar) ? day : undefined;
}

// Its years, months and days are places in its table: it fails on others.
function isWhole(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}

function sayLunarDay({ year, month, day, leap }: LunarDay): string {
  return `${day}/${month}/${year}, ${leap}`;
}
