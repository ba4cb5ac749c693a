// What the note above a state tells: what was done, what could not be, which cells stood in the way.
import type { CellRef } from '../core/workbook/address';
import type { HostErrorKind } from '../core/workbook/host';
import type { Job, PreviewScreen } from './state';

export type Note =
  | {
      readonly kind: 'applied';
      readonly of: PreviewScreen['of'];
      readonly cells: number;
      /** What the check afterwards no longer finds: how many of each title. */
      readonly gone: readonly { readonly title: string; readonly count: number }[];
      readonly arisen: number;
    }
  | { readonly kind: 'undone'; readonly cells: number }
  | { readonly kind: 'results-written'; readonly sheet: string }
  /** Cells say something else than at the check: no reason or answer was written. */
  | { readonly kind: 'not-noted'; readonly cells: readonly CellRef[] }
  | { readonly kind: 'stopped'; readonly job: Job }
  | { readonly kind: 'formatted'; readonly cells: number }
  | { readonly kind: 'due-dates-current' }
  | { readonly kind: 'no-appendix' }
  /** A part of the panel itself could not be fetched. */
  | { readonly kind: 'not-fetched' }
  | { readonly kind: 'error'; readonly job: Job; readonly error: HostErrorKind; readonly sheet?: string }
  | {
      readonly kind: 'conflict';
      readonly job: Job;
      readonly cells: readonly { readonly cell: CellRef; readonly was: string; readonly now: string }[];
      /** How many cells could be undone without those. */
      readonly left: number;
    };
