// What every host does: read a workbook and apply edits; nothing else.
import type { Edit, EditResult } from './edits';
import type { Workbook } from './snapshot';

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The sheet in hand, for the officer. */
  readonly sheet?: string;
}

/** As an AbortSignal is, without its page. */
export interface CancelSignal {
  readonly aborted: boolean;
}

export interface Task {
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** The host waits for the officer (a cell is being edited): a Vietnamese sentence; undefined when it goes on. */
  readonly onWaiting?: (says: string | undefined) => void;
}

export interface Host {
  read(task?: Task): Promise<Workbook>;
  /** All or nothing for cell edits: one conflict, and nothing is written. */
  apply(edits: readonly Edit[], task?: Task): Promise<readonly EditResult[]>;
}

/** What can go wrong at a host; each has a Vietnamese message of its own. */
export type HostErrorKind =
  | 'editing'
  | 'protected'
  | 'read-only'
  | 'too-large'
  | 'timed-out'
  | 'not-supported'
  | 'sheet-missing'
  | 'sheet-hidden'
  | 'not-a-workbook'
  | 'password'
  | 'cancelled'
  | 'failed';

export class HostError extends Error {
  constructor(
    readonly kind: HostErrorKind,
    message: string,
    readonly sheet?: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}
