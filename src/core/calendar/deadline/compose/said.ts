// The outcomes of composing a phrase, before the words read and left are added.
import type { Deadline, DeadlineKind } from '../deadline';
import type { Gathered } from './gathered';

export type Said = Omit<Deadline, 'textRead' | 'textLeft'>;

export type Composed =
  | { readonly status: 'read'; readonly deadline: Said }
  | { readonly status: 'review'; readonly why: string; readonly candidates: readonly Said[] }
  | { readonly status: 'impossible' | 'unreadable'; readonly why: string };

function waitsFor({ waits }: Gathered): Pick<Said, 'waitsFor'> {
  const text = waits.find((wait) => wait.text !== '')?.text;
  return text === undefined ? {} : { waitsFor: text };
}

/** A deadline of a kind, with what it waits for. */
export function saidOf(gathered: Gathered, kind: DeadlineKind, more: Partial<Said>): Said {
  return { kind, times: [], ...waitsFor(gathered), goesOn: false, implied: [], doubts: [], ...more };
}

/** A certain reading. */
export function read(gathered: Gathered, kind: DeadlineKind, more: Partial<Said> = {}): Composed {
  return { status: 'read', deadline: saidOf(gathered, kind, more) };
}

/** A reading to ask about. */
export function review(why: string, ...candidates: readonly Said[]): Composed {
  return { status: 'review', why, candidates };
}

export function unreadable(why: string): Composed {
  return { status: 'unreadable', why };
}

export const SAYS_OTHER_WORDS = 'còn những chữ chưa đọc được, nên chưa chắc đây là thời hạn';
export const SAYS_MONTH_MISSING = 'không ghi tháng';
