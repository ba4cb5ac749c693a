// All that the page shows around the panel, as plain values.
import type { CellRef } from '../core/workbook/address';
import type { Workbook } from '../core/workbook/snapshot';
import type { Panel } from '../taskpane/controller/panel';
import type { Source } from './source';

export interface Opened {
  readonly source: Source;
  readonly workbook: Workbook;
  readonly panel: Panel;
}

export interface PageNote {
  readonly tone: 'told' | 'done' | 'error';
  readonly title: string;
  readonly lines: readonly string[];
  /** The way out is to choose the file once more. */
  readonly chooseAgain?: boolean;
}

export interface PageState {
  readonly screen: 'start' | 'file';
  readonly opened?: Opened | undefined;
  /** What the page is doing, as a sentence; nothing else starts meanwhile. */
  readonly busy?: string | undefined;
  readonly note?: PageNote | undefined;
  /** The sheet that is shown. */
  readonly sheet?: string | undefined;
  /** The cell that was gone to; `turn` grows with each time. */
  readonly cell?: (CellRef & { readonly turn: number }) | undefined;
  /** Grows when the focus has to go to what is new: the list, the note, the form. */
  readonly arrived: { readonly at: 'list' | 'note' | 'start' | undefined; readonly turn: number };
}

export interface PageStore {
  state(): PageState;
  set(change: Partial<PageState>): void;
  subscribe(draw: () => void): () => void;
}

export function createPageStore(): PageStore {
  let state: PageState = { screen: 'start', arrived: { at: undefined, turn: 0 } };
  const watchers = new Set<() => void>();
  return {
    state: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const draw of watchers) draw();
    },
    subscribe(draw) {
      watchers.add(draw);
      return () => watchers.delete(draw);
    },
  };
}

/** The next turn of what the focus follows. */
export function arriving({ arrived }: PageState, at: 'list' | 'note' | 'start'): Pick<PageState, 'arrived'> {
  return { arrived: { at, turn: arrived.turn + 1 } };
}
