// What every command of the panel works with.
import type { SetCell } from '../../core/workbook/edits';
import type { PanelPort } from '../port';
import type { Store } from '../store';

export interface Context {
  readonly port: PanelPort;
  readonly store: Store;
  /** Calls `act` after so many milliseconds; returns what prevents it. */
  readonly later: (act: () => void, milliseconds: number) => () => void;
  /** What runs now, so that it can be stopped; what ran last, so that it can be tried again. */
  readonly running: Running;
}

export interface Running {
  abort?: () => void;
  again?: () => Promise<void>;
  /** After a conflict: the cells that could still be undone. */
  rest?: readonly SetCell[];
  /** Prevents the sentence about a filter that is already another. */
  dontSay?: () => void;
}
