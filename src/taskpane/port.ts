// All that the panel asks of the world outside: Excel, or a file on a web page. It knows no rule and no host by itself.
import type { CivilDay } from '../core/calendar/civil-day';
import type { GivenAnswer } from '../core/check';
import type { Report } from '../core/check/report';
import type { CheckNote, NoteKind } from '../core/notes/note';
import type { Finding } from '../core/rules/finding';
import type { Area, CellRef } from '../core/workbook/address';
import type { EditResult, SetCell } from '../core/workbook/edits';
import type { Task } from '../core/workbook/host';
import type { Role } from '../core/tables/table';

export interface Capabilities {
  readonly check: boolean;
  readonly build: boolean;
  /** =CQTT.LEVEL and the others can be typed, and the ribbon has its tab. */
  readonly functions: boolean;
  /** Fixes can be written into the workbook. */
  readonly fix: boolean;
  /** Cells can be selected for the officer. */
  readonly select: boolean;
  /** Reasons and answers can be written into the workbook, in a sheet that may have to be added. */
  readonly note: boolean;
  /** The result can be written to a sheet of the workbook. */
  readonly results: boolean;
}

export type SheetKind = 'information' | 'criteria' | 'appendix' | 'scoring';
export const SHEET_KINDS: readonly SheetKind[] = ['information', 'criteria', 'appendix', 'scoring'];

/** An answer to a finding of severity review; it holds as long as the same thing is asked of the same cell. */
export type Answer = GivenAnswer;

export interface CheckRequest {
  readonly scope: 'workbook' | 'active-sheet';
  readonly answers: readonly Answer[];
}

export interface CheckOutcome {
  readonly report: Report;
  /** Names of the sheets that were looked at, in their order. */
  readonly sheets: readonly string[];
  /** Who is likely to write reasons: the contact person that the workbook names. */
  readonly contact?: string;
}

/** What the officer decided of some findings, to be kept in the workbook; or a note that they take back. */
export type NoteChange =
  | {
      readonly kind: NoteKind;
      /** For a rule that is switched off, any of its findings. */
      readonly findings: readonly Finding[];
      readonly says: string;
      readonly by: string;
    }
  | { readonly takeBack: CheckNote };

/** What is known before building. */
export interface BuildInformation {
  /** As the workbook states it, "" where it does not. */
  readonly commune: string;
  /** The year that the workbook is for, where it states one. */
  readonly year?: number;
  /** Which of the four sheets the workbook has already. */
  readonly present: readonly SheetKind[];
}

/** A column that the officer is asked for, with those that it could be. */
export interface ColumnQuestion {
  readonly role: Role;
  readonly candidates: readonly {
    /** Zero-based column of the sheet. */
    readonly column: number;
    readonly header: string;
    /** What stands below, as a few words: "36 số, từ 0 đến 8; tổng 91". */
    readonly below?: string;
  }[];
}

/** Columns that the officer named; null where none of the candidates is the one. */
export type ColumnAnswers = Readonly<Partial<Record<Role, number | null>>>;

/** A criteria set read from the selected cells. */
export interface SelectedTable {
  readonly sheet: string;
  /** "A7:H42" */
  readonly address: string;
  readonly groups: number;
  readonly criteria: number;
  /** The sum of the maximum scores, as shown: "100" or "98,5". */
  readonly total: string;
  /** Asked while a column is unsure; empty when all is known. */
  readonly questions: readonly ColumnQuestion[];
}

export interface BuildChoice {
  readonly sheets: readonly SheetKind[];
  readonly year: number;
  readonly commune: string;
  readonly criteria: 'sample' | { readonly sheet: string; readonly address: string; readonly columns: ColumnAnswers };
}

export interface BuildOutcome {
  /** Names of the sheets that were made, "… (CQTT)" where a name was taken. */
  readonly made: readonly string[];
  /** Where the officer stands now: the first cell to fill in. */
  readonly cell?: CellRef;
}

/** What a fix does to the total or the level: "Tổng điểm tự chấm (ô D30)", "78", "92,5". */
export interface Effect {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** A change that somebody made in the workbook; unknown parts are absent. */
export interface Change {
  readonly sheet?: string;
  readonly area?: Area;
}

/** Each promise is refused with a HostError, or with anything else for what nobody foresaw. */
export interface PanelPort {
  capabilities(): Capabilities;
  /** The day and the time ("16:42") that count as now. */
  now(): { readonly day: CivilDay; readonly time: string };
  /** Where the guide (Hướng dẫn) is. */
  readonly guideAddress: string;
  openGuide(): void;
  /** From the host's theme; undefined where the operating system's choice counts. */
  theme(): 'light' | 'dark' | undefined;
  /** Begins to fetch what the first act will need; the officer has turned to the panel. */
  prepare?(): void;

  check(request: CheckRequest, task: Task): Promise<CheckOutcome>;
  /** All cell edits, or none where one cell holds something else than expected. */
  apply(edits: readonly SetCell[], task: Task): Promise<readonly EditResult[]>;
  /** Writes or takes back a note; answers the cells that have changed since the check: then nothing was written. */
  note(change: NoteChange, scope: CheckRequest['scope'], task: Task): Promise<readonly CellRef[]>;
  /** Writes a report to a new sheet; answers its name. */
  writeResults(report: Report, task: Task): Promise<string>;
  /** What edits would do to totals and levels; absent where the host can't compute it beforehand. */
  effectsOf?(edits: readonly SetCell[]): Promise<readonly Effect[]>;
  /** Calls back for each change that the panel did not make itself; returns what ends it. */
  watch(onChange: (change: Change) => void): Promise<() => Promise<void>>;

  select(cell: CellRef): Promise<void>;
  showSheet(sheet: string): Promise<void>;

  information(): Promise<BuildInformation>;
  /** The criteria set in the selected cells; undefined where they hold none. */
  selectedTable(columns: ColumnAnswers): Promise<SelectedTable | undefined>;
  /** When cancelled, takes away what it made. */
  build(choice: BuildChoice, task: Task): Promise<BuildOutcome>;
  /** Cập nhật hạn: the edits that bring due dates up to date; undefined where the workbook has no appendix. */
  dueDateEdits(task: Task): Promise<readonly SetCell[] | undefined>;
  /** Định dạng ngày on the selected cells; says how many cells changed. */
  formatDates(): Promise<number>;
}
