// What a phrase names, gathered piece by piece: times with their bounds, rhythms, what it waits for, what is left.
import type { Counted, Rhythm } from '../deadline';
import type { Flag, Join, Marker, NamedPoint, Wait } from '../patterns/piece';

/** A time as gathered: a point, or the end of a range that has a start. */
export interface Item {
  readonly point: NamedPoint;
  readonly start?: NamedPoint;
  readonly bound: 'before' | 'through';
  /** A word such as "trước", "chậm nhất", "trong" says that this is the time. */
  readonly explicit: boolean;
  /** It is bounded by "trước", "chậm nhất" or "đến", and so no mere label of what follows. */
  readonly bounded: boolean;
  /** Its bound is that of the time before it in a list. */
  readonly inherited: boolean;
  /** "từ ngày …" whose end has not come. */
  readonly open: boolean;
  /** "sau ngày …". */
  readonly after: boolean;
  readonly planned: boolean;
  /** "hằng tháng" follows its day. */
  readonly monthly?: boolean;
  readonly join: Join | undefined;
  readonly clause: number;
  readonly clock?: { readonly hour: number; readonly minute: number; readonly bound: 'before' | 'through' };
}

export interface Amount {
  readonly amount: number;
  readonly unit: Counted['unit'];
}

export interface Gathered {
  items: Item[];
  rhythms: Rhythm[];
  readonly waits: { wait: Wait; text: string }[];
  readonly flags: Set<Flag>;
  readonly markers: Set<Marker>;
  /** Markers that stood anywhere. */
  readonly seen: Set<Marker>;
  join: Join | undefined;
  clause: number;
  amount: Amount | undefined;
  /** The amount stands directly before a time: "05 ngày trước ngày 15/02". */
  amountBefore: boolean;
  direction: Counted['direction'];
  countedFrom: NamedPoint | undefined;
  weekday: number | undefined;
  clock: Item['clock'];
  planned: boolean;
  latestBefore: boolean;
  /** "Thường xuyên" stands before any time. */
  continuousFirst: boolean;
  unknown: number;
}

/** Nothing gathered yet. */
export function nothingGathered(): Gathered {
  return {
    items: [],
    rhythms: [],
    waits: [],
    flags: new Set(),
    markers: new Set(),
    seen: new Set(),
    join: undefined,
    clause: 0,
    amount: undefined,
    amountBefore: false,
    direction: 'after',
    countedFrom: undefined,
    weekday: undefined,
    clock: undefined,
    planned: false,
    latestBefore: false,
    continuousFirst: false,
    unknown: 0,
  };
}
