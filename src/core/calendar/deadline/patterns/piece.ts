// The pieces of a phrase that patterns find, before they are put together.
import type { Counted, PointPart, Rhythm } from '../deadline';

/** In place of the month of a day whose month stands elsewhere in the phrase, or nowhere. */
export const MONTH_ELSEWHERE = -1000;

export type CountUnit = Counted['unit'] | 'hour';

/** The unit in which a point is named, from the finest. */
export type PointUnit = 'day' | 'month' | 'quarter' | 'span' | 'year';

/** A point as named: its month or year may stand elsewhere in the phrase. */
export interface NamedPoint {
  readonly unit: PointUnit;
  /** `MONTH_ELSEWHERE` when the month is not named with it ("ngày 15"). */
  readonly first: number;
  /** Past 12 for "năm sau", below 1 for "năm trước". */
  readonly last: number;
  readonly day?: number | undefined;
  readonly part?: PointPart | undefined;
  readonly year?: number | undefined;
  /** Named within each period of a rhythm: "ngày 20 tháng cuối quý". */
  readonly every?: 'month' | 'quarter' | undefined;
  /** The rhythm follows from the wording without a word for "every": "ngày 17 của tháng cuối thuộc kỳ báo cáo". */
  readonly rhythmImplied?: boolean;
  /** Readers would ask which one: "cuối tháng", "giữa quý II". */
  readonly unclear?: boolean;
  /** "ngày 15 các tháng 3, 6, 9", "25 tháng 3 và 9": bare numbers that follow are months with the same day. */
  readonly monthsFollow?: boolean;
}

export type Join = 'and' | 'or' | 'comma' | 'semicolon' | 'dash' | 'colon' | 'open' | 'close' | 'stop';

export type Marker = 'before' | 'latest' | 'within' | 'due' | 'until' | 'from' | 'after';

/** Why no date is to be looked for. */
export type Wait =
  'event' | 'before event' | 'on request' | 'when needed' | 'continuous' | 'by document' | 'school year' | 'times';

export type Flag =
  'goes on' | 'onwards' | 'window' | 'reporting period' | 'that is' | 'planned' | 'except' | 'lunar' | 'yearly thing';

export type Piece =
  | { readonly is: 'point'; readonly point: NamedPoint }
  | {
      readonly is: 'number';
      readonly value: number;
      readonly roman: boolean;
      readonly year: number | undefined;
      readonly months: number;
    }
  | { readonly is: 'marker'; readonly marker: Marker }
  | { readonly is: 'join'; readonly join: Join }
  | { readonly is: 'rhythm'; readonly rhythm: Rhythm }
  | { readonly is: 'clock'; readonly hour: number; readonly minute: number }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'count'; readonly amount: number; readonly unit: CountUnit }
  | { readonly is: 'wait'; readonly wait: Wait; readonly text: string }
  | { readonly is: 'flag'; readonly flag: Flag }
  | { readonly is: 'aside' }
  | { readonly is: 'unknown' }
  | { readonly is: 'impossible'; readonly why: string };

/** A piece and the place where the next one begins. */
export interface Match {
  readonly piece: Piece;
  readonly next: number;
}
