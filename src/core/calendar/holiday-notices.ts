// What the yearly notices decided on public holidays and swapped days: data, one entry a year; a new notice is a new entry.

/** Where a holiday comes from, as an officer would cite it. */
export const SOURCES = {
  code: 'Bộ luật Lao động 2019, điều 112',
  makeUp: 'Bộ luật Lao động 2019, điều 111 khoản 3',
  culture: 'Nghị quyết 28/2026/QH16, điều 2',
  tb6150: 'Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024',
  tb9441: 'Thông báo 9441/TB-BNV ngày 16/10/2025',
  vp12729: 'Văn bản 12729/VPCP-KGVX ngày 25/12/2025',
} as const;

export type SourceId = keyof typeof SOURCES;

/** A working day off for a Saturday worked, both in the year of the notice; it binds officials (công chức, viên chức). */
export interface Swap {
  readonly off: { readonly month: number; readonly day: number };
  readonly worked: { readonly month: number; readonly day: number };
  readonly source: SourceId;
}

/** The Prime Minister's choice of a year (Bộ luật Lao động 2019, điều 112 khoản 3). */
export interface HolidayNotice {
  readonly year: number;
  /** How many of the five days of Tết come before mùng 1. */
  readonly tetDaysBefore: number;
  /** Whether the day before 02/9 is off, or the day after. */
  readonly besideNationalDay: 'before' | 'after';
  readonly swaps: readonly Swap[];
  readonly source: SourceId;
}

// No swap around 30/4/2026: Công văn 3383/BNV-CVL ngày 10/4/2026.
export const HOLIDAY_NOTICES: readonly HolidayNotice[] = [
  {
    year: 2025,
    tetDaysBefore: 2,
    besideNationalDay: 'before',
    swaps: [{ off: { month: 5, day: 2 }, worked: { month: 4, day: 26 }, source: 'tb6150' }],
    source: 'tb6150',
  },
  {
    year: 2026,
    tetDaysBefore: 1,
    besideNationalDay: 'before',
    swaps: [
      { off: { month: 1, day: 2 }, worked: { month: 1, day: 10 }, source: 'vp12729' },
      { off: { month: 8, day: 31 }, worked: { month: 8, day: 22 }, source: 'tb9441' },
    ],
    source: 'tb9441',
  },
];
