// What can happen to the panel's state, as plain values.
import type { AppliedFix } from '../core/check/undo';
import type { Severity } from '../core/rules/finding';
import type { Progress } from '../core/workbook/host';
import type { Answer, BuildInformation, Effect, SheetKind } from './port';
import type { Note } from './note';
import type {
  BuildForm,
  BuildScreen,
  Checked,
  FocusRequest,
  Job,
  PreviewScreen,
  SetAsideScreen,
  Since,
  Tab,
} from './state';

export type Action =
  | { readonly do: 'open-tab'; readonly tab: Tab }
  | { readonly do: 'start'; readonly job: Job; readonly sheets?: readonly SheetKind[] }
  | { readonly do: 'progress'; readonly progress: Progress }
  | { readonly do: 'wait'; readonly waiting: boolean }
  /** The job has run so long that the officer has to be told; `focus` when the pane was asked. */
  | { readonly do: 'tell-busy'; readonly focus: boolean }
  | { readonly do: 'stopping' }
  | { readonly do: 'end' }
  | { readonly do: 'note'; readonly note: Note; readonly focus: boolean }
  | { readonly do: 'drop-note' }
  | { readonly do: 'say'; readonly text: string }
  | { readonly do: 'focus'; readonly on: FocusRequest['on']; readonly takes?: boolean }
  | { readonly do: 'checked'; readonly checked: Checked; readonly focus: boolean }
  | { readonly do: 'author'; readonly author: string }
  | { readonly do: 'changed' }
  | { readonly do: 'applied'; readonly fix: AppliedFix }
  | { readonly do: 'undone' }
  | ListAction
  | FindingAction
  | BuildAction;

export type ListAction =
  | { readonly do: 'filter-severity'; readonly severity: Severity }
  | { readonly do: 'filter-since'; readonly since: Since }
  | { readonly do: 'toggle'; readonly group: string }
  | { readonly do: 'more'; readonly group: string }
  | { readonly do: 'active'; readonly severity: Severity; readonly row: string }
  | { readonly do: 'current'; readonly key: string };

export type FindingAction =
  | { readonly do: 'open'; readonly key: string; readonly focus: boolean }
  | { readonly do: 'back' }
  | { readonly do: 'leave-preview' }
  | { readonly do: 'pick-answer'; readonly answer: string }
  | { readonly do: 'unanswered' }
  | { readonly do: 'answer'; readonly answer: Answer }
  | { readonly do: 'ask-again'; readonly answer: Answer }
  | { readonly do: 'set-aside'; readonly screen: SetAsideScreen }
  | { readonly do: 'reason'; readonly form: Partial<Omit<SetAsideScreen, 'name' | 'key'>> }
  | { readonly do: 'preview'; readonly screen: PreviewScreen }
  | { readonly do: 'effects'; readonly effects: readonly Effect[] }
  | { readonly do: 'tick'; readonly part: number }
  | { readonly do: 'more-preview' };

export type BuildAction =
  | { readonly do: 'know'; readonly information: BuildInformation; readonly year: number; readonly nextYear?: number }
  | { readonly do: 'fill'; readonly form: Partial<BuildForm> }
  | { readonly do: 'build-screen'; readonly screen: BuildScreen };
