// All that the panel shows, as plain values: one state, from which every view follows.
import type { AppliedFix } from '../core/check/undo';
import type { Comparison } from '../core/check/compare';
import type { Report } from '../core/check/report';
import type { Severity } from '../core/rules/finding';
import type { Progress } from '../core/workbook/host';
import type { CivilDay } from '../core/calendar/civil-day';
import type {
  Answer,
  BuildOutcome,
  Capabilities,
  CheckRequest,
  ColumnAnswers,
  Effect,
  SelectedTable,
  SheetKind,
} from './port';
import type { Note } from './note';
import type { PreviewPart } from './preview-parts';

export type Tab = 'check' | 'build';

/** One finished check, with what it is compared with. */
export interface Checked {
  readonly report: Report;
  readonly scope: CheckRequest['scope'];
  readonly sheets: readonly string[];
  /** The contact person that the workbook names. */
  readonly contact?: string;
  /** "16:42" */
  readonly time: string;
  /** The day of the check. */
  readonly day: CivilDay;
  readonly since?: Comparison & { readonly time: string };
}

export type Since = 'fresh' | 'remaining' | 'mended';

/** How the list stands: kept while the officer looks at one finding. */
export interface ListState {
  readonly severity?: Severity;
  readonly since?: Since;
  /** Keys of the open groups. */
  readonly open: ReadonlySet<string>;
  /** How many rows of a group are shown, where it is not the first few. */
  readonly shown: Readonly<Record<string, number>>;
  /** The row of each tree that Tab comes to. */
  readonly active: Readonly<Partial<Record<Severity, string>>>;
  /** The finding opened or selected last. */
  readonly current?: string;
}

export type CheckScreen =
  | { readonly name: 'list' }
  | { readonly name: 'finding'; readonly key: string; readonly answer?: string; readonly unanswered?: boolean }
  | SetAsideScreen
  | PreviewScreen;

/** What a reason is given for: one cell, all of its kind, or the rule as such. */
export type Extent = 'cell' | 'kind' | 'rule';

export interface SetAsideScreen {
  readonly name: 'set-aside';
  readonly key: string;
  readonly reason: string;
  readonly by: string;
  readonly extent: Extent;
  readonly wrong?: 'reason' | 'by';
}

export interface PreviewScreen {
  readonly name: 'preview';
  readonly of: 'fix' | 'due-dates';
  /** What is mended, where all of it is of one kind. */
  readonly title?: string;
  /** Where Back goes: the finding, or the row of the list, that it was opened from. */
  readonly from: { readonly finding: string } | { readonly row?: string };
  readonly parts: readonly PreviewPart[];
  /** Indexes of the parts that will be written. */
  readonly ticked: ReadonlySet<number>;
  /** How many rows are drawn. */
  readonly shown: number;
  readonly effects: readonly Effect[];
}

export interface BuildForm {
  readonly sheets: readonly SheetKind[];
  readonly present: readonly SheetKind[];
  readonly year: string;
  readonly commune: string;
  readonly criteria: 'sample' | 'selected';
  readonly table?: SelectedTable;
  readonly columns: ColumnAnswers;
  /** The next year, when it is asked whether it is meant. */
  readonly nextYear?: number;
  /** What has to be put right before building. */
  readonly wrong?: 'year' | 'sheets' | 'table' | 'no-table';
}

export type BuildScreen =
  | { readonly name: 'choose' }
  | PreviewScreen
  | { readonly name: 'column'; readonly picked?: number | null; readonly unanswered?: boolean }
  | ({ readonly name: 'built' } & BuildOutcome);

/** What runs now; nothing else starts meanwhile. */
export interface Busy {
  readonly job: Job;
  readonly progress?: Progress;
  /** What has taken too long to go unsaid: more than 300 ms. */
  readonly shown: boolean;
  /** Excel waits for the officer: a cell is being edited. */
  readonly waiting: boolean;
  readonly stopping: boolean;
  readonly sheets: readonly SheetKind[];
}

export type Job = 'check' | 'fix' | 'undo' | 'build' | 'due-dates' | 'format' | 'select' | 'table' | 'note' | 'results';

/** Where focus goes after a change: a part of the view marked with that name, or a row of the tree. */
export interface FocusRequest {
  readonly on: 'title' | 'note' | 'stop' | 'question' | 'field' | 'first' | { readonly row: string };
  /** Grows with each request, so that the same place can be asked for again. */
  readonly turn: number;
  /** The officer asked for the pane outside of it: it takes the focus from the grid. */
  readonly takes?: true;
}

export interface PanelState {
  readonly tab: Tab;
  readonly capabilities: Capabilities;
  readonly guideAddress: string;
  readonly checked?: Checked;
  /** The workbook changed after the last check. */
  readonly stale: boolean;
  readonly list: ListState;
  readonly check: CheckScreen;
  readonly form: BuildForm;
  readonly build: BuildScreen;
  readonly busy?: Busy;
  readonly note?: Note;
  /** Fixes of this session that can be undone, the last one last. */
  readonly applied: readonly AppliedFix[];
  /** Of this session only, where the workbook can't keep them. */
  readonly answers: readonly Answer[];
  /** Who writes reasons: as typed last, else the contact person of the workbook. */
  readonly author: string;
  readonly said: { readonly text: string; readonly turn: number };
  readonly focus: FocusRequest;
}
