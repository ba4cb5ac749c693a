// What a time phrase says, as plain data: the points of time named, how they bound the work, what it waits for.
import type { CivilDay } from '../civil-day';

/**
 * A stretch of months, a month's part or a day, of a year or of each period of a rhythm. Months count from 1 in the year (or the
 * period); those past its end lie in the next one ("năm sau", "quý sau"), those below 1 in the one before.
 */
export interface Point {
  readonly first: number;
  readonly last: number;
  /** The day named in that month; where a month of a rhythm is shorter, its last day. */
  readonly day?: number | undefined;
  /** Đầu, giữa, cuối (Bộ luật Dân sự 2015, điều 146), or the last working day of the stretch. */
  readonly part?: PointPart | undefined;
  /** The year written in the phrase. */
  readonly year?: number | undefined;
}

export type PointPart = 'start' | 'middle' | 'end' | 'last working day' | 'first ten days' | 'middle ten days';

/** Whether the day named is the first too late ("trước ngày") or the last in time ("chậm nhất ngày", "đến hết ngày", "ngày"). */
export type Bound = 'before' | 'through';

export type Rhythm = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** Hour 0–24 and minute, with what the hour itself is: its minute is still in time or no longer. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly bound: Bound;
}

/** One time at which something is due: a point, or a range that ends with it; once, or in each period of a rhythm. */
export interface DueTime {
  readonly start?: Point | undefined;
  readonly end: Point;
  readonly bound: Bound;
  readonly every?: 'month' | 'quarter' | 'year' | undefined;
  readonly clock?: ClockTime | undefined;
}

/** Working or calendar time counted from or back from an event, or from a day that the phrase names. */
export interface Counted {
  readonly amount: number;
  readonly unit: 'day' | 'working day' | 'week' | 'month' | 'quarter' | 'year';
  readonly direction: 'after' | 'before';
  readonly from?: Point;
}

/**
 * What sort of time a phrase names. From the first seven follow due dates; "counted" needs the day of its event;
 * from the others no date follows, and that is no mistake.
 */
export type DeadlineKind =
  | 'day'
  | 'month'
  | 'quarter'
  | 'part of year'
  | 'year'
  | 'range'
  | 'several'
  | 'counted'
  | 'daily'
  | 'weekly'
  | 'periodic'
  | 'times'
  | 'continuous'
  | 'on request'
  | 'event'
  | 'by document'
  | 'school year'
  | 'open start'
  | 'when needed'
  | 'reporting window'
  | 'duration'
  | 'no time';

/** What the phrase does not say and the reading adds. */
export type Implied = 'year' | 'end of period' | 'rhythm';

/** A wording that careful readers take in two ways; the reading takes the stricter one. */
export type Doubt = 'latest before';

export interface Deadline {
  readonly kind: DeadlineKind;
  /** What is due, in the order of the phrase; the window itself for "reporting window", the day or period from which on (`bound` "before": after which) for "open start". */
  readonly times: readonly DueTime[];
  readonly counted?: Counted | undefined;
  /** The rhythms, for "periodic": "hằng tháng, quý", "định kỳ 06 tháng". */
  readonly rhythms?: readonly Rhythm[] | undefined;
  /** Day of the week from 1 (Monday) to 7, for "weekly". */
  readonly weekday?: number | undefined;
  /** Hour of a daily or weekly deadline. */
  readonly clock?: ClockTime | undefined;
  /** From when on a repeated time is due: "từ tháng 3/2026, hằng tháng trước ngày 5". */
  readonly starts?: Point | undefined;
  /** The event, request or document that it waits for, as written. */
  readonly waitsFor?: string | undefined;
  /** "… và các năm tiếp theo": the work goes on after the dates named. */
  readonly goesOn: boolean;
  readonly implied: readonly Implied[];
  readonly doubts: readonly Doubt[];
  /** The words that were read as time, and those that were not, both as written. */
  readonly textRead: string;
  readonly textLeft: string;
}

/** A phrase read; open to several readings (never one of them silently); impossible (30/02); not a time; or blank. */
export type DeadlineReading =
  | { readonly status: 'read'; readonly deadline: Deadline }
  | { readonly status: 'review'; readonly why: string; readonly candidates: readonly Deadline[] }
  | { readonly status: 'impossible'; readonly why: string; readonly part: string }
  | { readonly status: 'unreadable'; readonly why: string; readonly part: string }
  | { readonly status: 'blank' };

/** One due date with the three days that officers see, and its start where the phrase names a range. */
export interface DueDate {
  readonly start?: CivilDay;
  /** Ngày ghi trong kế hoạch. */
  readonly namedDay: CivilDay;
  /** Ngày cuối còn kịp: the day before for "trước ngày", else the day named. */
  readonly lastDay: CivilDay;
  /** Ngày làm việc cuối: the last working day not after the last day in time. */
  readonly lastWorkingDay: CivilDay;
  /** For time counted after an event: where the Civil Code ends the period when its last day is off (điều 148 khoản 5). */
  readonly endsOn?: CivilDay;
  readonly clock?: ClockTime;
  /** No day and no month is named ("Hằng năm", "hằng quý"): the end of the period is assumed, and never overdue. */
  readonly implied: boolean;
}
