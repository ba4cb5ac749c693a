// What is told of one checked file, as docs/cqtt-check.schema.json describes it.
import type { Severity } from '../core/rules/finding';

export const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'hint', 'review'];

export type ColumnRole =
  | 'stt'
  | 'criterion'
  | 'max'
  | 'self'
  | 'appraised'
  | 'evidence'
  | 'note'
  | 'rule'
  | 'unit'
  | 'code'
  | 'task'
  | 'time'
  | 'lead'
  | 'cooperating'
  | 'product'
  | 'follow'
  | 'status';

export type CheckedKind = 'scoring' | 'appendix' | 'criteria' | 'levels' | 'rollup' | 'ranking' | 'evidence' | 'other';

export interface CheckedTable {
  readonly sheet: string;
  readonly kind: CheckedKind;
  readonly headerRange: string;
  readonly dataRange: string;
  /** Letters of columns; a list where several columns have the role. */
  readonly columns: Readonly<Partial<Record<ColumnRole, string | readonly string[]>>>;
  readonly totals: { readonly max?: number; readonly self?: number; readonly appraised?: number };
  /** Of the deciding column; null where there is none. */
  readonly total: number | null;
  readonly level: string | null;
}

export interface CheckedFinding {
  readonly rule: string;
  readonly alias: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** One cell. */
  readonly address: string;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly how: string;
  readonly expected?: string;
  readonly received?: string;
  readonly fix?: 'safe' | 'unsafe';
  /** The rule is new and on trial. */
  readonly trial?: true;
  /** It was set aside, and its cell has changed since. */
  readonly returned?: true;
  /** Cells that are wrong only because of this one. */
  readonly consequences?: readonly { readonly sheet: string; readonly address: string; readonly says: string }[];
}

/** A finding that the officer set aside with a reason, at its cell or with its whole rule. */
export interface CheckedAside {
  readonly rule: string;
  readonly sheet: string;
  readonly address: string;
  readonly title: string;
  readonly reason: string;
  readonly by?: string;
  /** yyyy-mm-dd */
  readonly day?: string;
}

/** A question that the officer has answered. */
export interface CheckedAnswer {
  readonly rule: string;
  readonly sheet: string;
  readonly address: string;
  readonly title: string;
  readonly answer: string;
  readonly by?: string;
  readonly day?: string;
}

export interface CheckedBlank {
  readonly sheet: string;
  readonly address: string;
  readonly says: string;
  readonly count: number;
}

export interface UncheckedPart {
  readonly says: string;
  readonly sheet?: string;
  readonly address?: string;
}

export interface CheckedFile {
  /** As it was found from what was typed. */
  readonly file: string;
  /** Rejected: the file is not one that can be read, and `error` says what to do. */
  readonly status: 'ok' | 'rejected' | 'error';
  readonly error?: string;
  /** The day that counted as today, yyyy-mm-dd. */
  readonly today: string;
  readonly tables: readonly CheckedTable[];
  readonly findings: readonly CheckedFinding[];
  /** Do not count: the officer answers for them by name. */
  readonly setAside: readonly CheckedAside[];
  readonly answered: readonly CheckedAnswer[];
  readonly blank: readonly CheckedBlank[];
  readonly notChecked: readonly UncheckedPart[];
}
