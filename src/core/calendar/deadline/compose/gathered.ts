// What a phrase names, gathered piece by piece: times with their bounds, rhythms, what it waits for, what is left.
import type { Counted, Rhythm } from '../deadline';
import type { CountUnit, Flag, Join, Marker, NamedPoint, Wait } from '../patterns/piece';
import type { PlacedPiece } from '../patterns/pieces';
import type { Line } from '../words/lexemes';
import { writtenBetween } from '../words/line';

/** A time as gathered: a point, or the end of a range that has a start. */
export interface Item {
  readonly point: NamedPoint;
  readonly start?: NamedPoint | undefined;
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
  /** "hằng tháng", "hằng quý" follows its day. */
  readonly repeated?: boolean;
  readonly join: Join | undefined;
  readonly clock: { readonly hour: number; readonly minute: number; readonly bound: 'before' | 'through' } | undefined;
}

export interface Amount {
  readonly amount: number;
  readonly unit: CountUnit;
}

export interface Gathered {
  items: Item[];
  rhythms: Rhythm[];
  readonly waits: { wait: Wait; text: string }[];
  readonly flags: Set<Flag>;
  readonly markers: Set<Marker>;
  join: Join | undefined;
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
  /** Words that were not read stand after the last time. */
  apart?: boolean;
  readonly textRead: string;
  readonly textLeft: string;
}

/** The words of the pieces read, or of those left. */
function textOf(line: Line, pieces: readonly PlacedPiece[], isRead: boolean): string {
  let text = '';
  for (const { piece, from, to } of pieces) {
    if ((piece.is !== 'unknown') === isRead) text += ` ${writtenBetween(line, from, to)}`;
  }
  return text.slice(1);
}

/** Nothing gathered yet but which words are read. */
export function nothingGathered(line: Line, pieces: readonly PlacedPiece[]): Gathered {
  return {
    items: [],
    rhythms: [],
    waits: [],
    flags: new Set(),
    markers: new Set(),
    join: undefined,
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
    textRead: textOf(line, pieces, true),
    textLeft: textOf(line, pieces, false),
  };
}
