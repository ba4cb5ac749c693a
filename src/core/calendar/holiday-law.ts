// Which days the law makes holidays in a year, once it is chosen how Tết and Quốc khánh lie; and which days make up for weekends.
import { addDays, dayNumber, lastDayOfMonth, weekday } from './civil-day';
import type { CivilDay } from './civil-day';
import type { SourceId } from './holiday-notices';
import { civilDayOfLunar } from './lunar';

/** A day off by law. `chosen` when it depends on the yearly choice; `makesUp` when it stands for one on a weekend. */
export interface LawfulHoliday {
  readonly day: CivilDay;
  readonly name: string;
  readonly source: SourceId;
  readonly chosen?: true;
  readonly makesUp?: true;
}

/** How the days lie that the yearly notice chooses. */
export interface HolidayChoice {
  readonly tetDaysBefore: number;
  readonly besideNationalDay: 'before' | 'after';
}

// Bộ luật Lao động 2019 is in force from 01/01/2021, Nghị quyết 28/2026/QH16 from 01/7/2026; lunar days are known to 2100.
const FIRST_YEAR = 2021;
const FIRST_CULTURE_YEAR = 2026;
const TET_DAYS = 5;
const SATURDAY = 6;
const FIXED = [
  [1, 1, 'Tết Dương lịch'],
  [4, 30, 'Ngày Chiến thắng'],
  [5, 1, 'Ngày Quốc tế lao động'],
  [9, 2, 'Quốc khánh'],
] as const;

/**
 * The holidays of a year under a choice, without those that make up for weekends; none outside 2021–2100.
 * Source: Bộ luật Lao động 2019, điều 112; Nghị quyết 28/2026/QH16, điều 2.
 */
export function lawfulHolidays(year: number, choice: HolidayChoice): readonly LawfulHoliday[] {
  const newYear = civilDayOfLunar({ year, month: 1, day: 1, leap: false });
  const kings = civilDayOfLunar({ year, month: 3, day: 10, leap: false });
  if (year < FIRST_YEAR || newYear === undefined || kings === undefined) return [];
  const beside = dayOf(year, 9, choice.besideNationalDay === 'before' ? 1 : 3);
  return [
    ...FIXED.map(([month, day, name]) => byCode(dayOf(year, month, day), name)),
    ...tetDays(newYear, choice.tetDaysBefore),
    byCode(kings, 'Giỗ Tổ Hùng Vương'),
    { ...byCode(beside, 'Quốc khánh (ngày liền kề)'), chosen: true },
    ...(year < FIRST_CULTURE_YEAR ? [] : [cultureDay(year)]),
  ];
}

/** A day of a year that is known to exist. */
export function dayOf(year: number, month: number, day: number): CivilDay {
  return addDays(lastDayOfMonth(year, month - 1), day);
}

/**
 * The days that make up for holidays on Saturday and Sunday, each the next working day that is still free.
 * Source: Bộ luật Lao động 2019, điều 111 khoản 3, which by its words does not reach 24/11.
 */
export function makeUpDays(holidays: readonly LawfulHoliday[]): readonly LawfulHoliday[] {
  const taken = new Set(holidays.map(({ day }) => dayNumber(day)));
  const onWeekends = holidays.filter(({ day, source }) => weekday(day) >= SATURDAY && source === 'code');
  return [...onWeekends]
    .sort((one, other) => dayNumber(one.day) - dayNumber(other.day))
    .map(({ day, name }) => {
      let next = addDays(day, 1);
      while (weekday(next) >= SATURDAY || taken.has(dayNumber(next))) next = addDays(next, 1);
      taken.add(dayNumber(next));
      return { day: next, name: `Nghỉ bù ${name}`, source: 'makeUp', makesUp: true };
    });
}

function tetDays(newYear: CivilDay, before: number): readonly LawfulHoliday[] {
  return Array.from({ length: TET_DAYS }, (_, place) => {
    const day = addDays(newYear, place - before);
    const holiday = byCode(day, 'Tết Nguyên đán');
    return place === before ? holiday : { ...holiday, chosen: true };
  });
}

function cultureDay(year: number): LawfulHoliday {
  return { day: dayOf(year, 11, 24), name: 'Ngày Văn hóa Việt Nam', source: 'culture' };
}

function byCode(day: CivilDay, name: string): LawfulHoliday {
  return { day, name, source: 'code' };
}
