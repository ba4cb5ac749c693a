// The outcomes of composing a phrase.
import type { Deadline, DeadlineKind } from '../deadline';
import type { Gathered } from './gathered';

export type Composed =
  | { readonly status: 'read'; readonly deadline: Deadline }
  | { readonly status: 'review'; readonly why: string; readonly candidates: readonly Deadline[] }
  | { readonly status: 'impossible' | 'unreadable'; readonly why: string };

function waitsFor({ waits }: Gathered): string | undefined {
  return waits.find(({ text }) => text !== '')?.text;
}

/** A deadline of a kind, with what it waits for. */
export function saidOf(gathered: Gathered, kind: DeadlineKind, more: Partial<Deadline>): Deadline {
  const { times = [], starts, counted, rhythms, weekday, clock, goesOn = false, implied = [], doubts = [] } = more;
  const { textRead, textLeft } = gathered;
  return {
    kind,
    times,
    starts,
    counted,
    rhythms,
    weekday,
    clock,
    waitsFor: waitsFor(gathered),
    goesOn,
    implied,
    doubts,
    textRead,
    textLeft,
  };
}

/** A certain reading. */
export function read(gathered: Gathered, kind: DeadlineKind, more: Partial<Deadline> = {}): Composed {
  return { status: 'read', deadline: saidOf(gathered, kind, more) };
}

/** A reading to ask about. */
export function review(why: string, ...candidates: readonly Deadline[]): Composed {
  return { status: 'review', why, candidates };
}

export function unreadable(why: string): Composed {
  return { status: 'unreadable', why };
}

export const SAYS_OTHER_WORDS = 'còn những chữ chưa đọc được, nên chưa chắc đây là thời hạn';
export const SAYS_EXCEPTION = 'có trường hợp riêng';
export const SAYS_MONTH_MISSING = 'không ghi tháng';
