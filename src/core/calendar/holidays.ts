// The public holidays of any year, with how certain each is: announced, projected from the law, or left to the yearly notice.
import { compareDays, dayNumber } from './civil-day';
import type { CivilDay } from './civil-day';
import { dayOf, lawfulHolidays, makeUpDays } from './holiday-law';
import type { HolidayChoice, LawfulHoliday } from './holiday-law';
import { HOLIDAY_NOTICES, SOURCES } from './holiday-notices';
import type { HolidayNotice, SourceId, Swap } from './holiday-notices';

/**
 * Confirmed: by law or by a notice. Projected: off however the notice will choose. Not announced: off in some of its choices,
 * and counted as worked until it is known.
 */
export type HolidayStatus = 'confirmed' | 'projected' | 'not announced';

export interface Holiday {
  readonly day: CivilDay;
  readonly name: string;
  /** A day off; or a Saturday that is worked for one. */
  readonly kind: 'off' | 'make-up';
  readonly status: HolidayStatus;
  readonly source: SourceId;
}

// What the notices of past years let employers choose from: the last day of the old year and the first two of the new are in all.
const TET_CHOICES = [1, 2, 3];
const NATIONAL_DAY_CHOICES = ['before', 'after'] as const;
const SAID = { confirmed: 'theo luật', projected: 'dự kiến', 'not announced': 'chưa công bố' } as const;

const known = new Map<number, readonly Holiday[]>();

/**
 * Whether the notice of a year is known; where it isn't, holidays follow from the law alone, and outside 2021–2100 not even that.
 * @example noticeStatus(2026) // → "announced"
 */
export function noticeStatus(year: number): 'announced' | 'not announced' | 'unknown' {
  if (HOLIDAY_NOTICES.some((notice) => notice.year === year)) return 'announced';
  return holidaysOf(year).length > 0 ? 'not announced' : 'unknown';
}

/**
 * The holidays and swapped days of a year, in order of day.
 * @example holidaysOf(2026).length // → 17
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const remembered = known.get(year);
  if (remembered !== undefined) return remembered;
  const notice = HOLIDAY_NOTICES.find((candidate) => candidate.year === year);
  const holidays = notice === undefined ? expectedHolidays(year) : announcedHolidays(notice);
  const sorted = [...holidays].sort((one, other) => compareDays(one.day, other.day));
  known.set(year, sorted);
  return sorted;
}

/**
 * A holiday in words with its status, as the sheets list it.
 * @example sayHoliday(holidaysOf(2026)[0]) // → "Tết Dương lịch (theo luật)"
 */
export function sayHoliday({ name, status, source }: Holiday): string {
  const announced = !['code', 'makeUp', 'culture'].includes(source);
  return `${name} (${announced ? 'đã công bố' : SAID[status]})`;
}

/** Where a holiday comes from, as an officer would cite it. */
export function sourceOf({ source }: Holiday): string {
  return SOURCES[source];
}

function announcedHolidays(notice: HolidayNotice): readonly Holiday[] {
  const lawful = lawfulHolidays(notice.year, notice);
  return [
    ...[...lawful, ...makeUpDays(lawful)].map((holiday) =>
      holidayOf(holiday, 'confirmed', holiday.chosen === true ? notice.source : holiday.source),
    ),
    ...notice.swaps.flatMap((swap) => swappedDays(swap, notice.year)),
  ];
}

function expectedHolidays(year: number): readonly Holiday[] {
  const choices = choicesOpen().map((choice) => {
    const lawful = lawfulHolidays(year, choice);
    return new Map([...lawful, ...makeUpDays(lawful)].map((holiday) => [dayNumber(holiday.day), holiday] as const));
  });
  // A day that is itself a holiday under one choice bears that name, though it makes up for another under the next.
  const named = choices.flatMap((days) => [...days]).sort(([, one], [, other]) => rankOfName(one) - rankOfName(other));
  const anyChoice = new Map(named);
  return [...anyChoice].map(([number, holiday]) => {
    const always = choices.every((days) => days.has(number));
    return holidayOf(holiday, isFixed(holiday) ? 'confirmed' : always ? 'projected' : 'not announced', holiday.source);
  });
}

function choicesOpen(): readonly HolidayChoice[] {
  return TET_CHOICES.flatMap((tetDaysBefore) =>
    NATIONAL_DAY_CHOICES.map((besideNationalDay) => ({ tetDaysBefore, besideNationalDay })),
  );
}

function rankOfName(holiday: LawfulHoliday): number {
  return holiday.makesUp === true ? 0 : 1;
}

// What the law itself dates is a holiday under each choice.
function isFixed(holiday: LawfulHoliday): boolean {
  return holiday.chosen !== true && holiday.makesUp !== true;
}

function holidayOf({ day, name }: LawfulHoliday, status: HolidayStatus, source: SourceId): Holiday {
  return { day, name, kind: 'off', status, source };
}

function swappedDays({ off, worked, source }: Swap, year: number): readonly Holiday[] {
  const swapped = { status: 'confirmed', source } as const;
  return [
    { day: dayOf(year, off.month, off.day), name: 'Nghỉ hoán đổi', kind: 'off', ...swapped },
    { day: dayOf(year, worked.month, worked.day), name: 'Làm bù', kind: 'make-up', ...swapped },
  ];
}
