// What a check says of one cell: what is wrong, why, how to mend it, and what follows from it.
import type { CellRef } from '../workbook/address';
import type { SetCell } from '../workbook/edits';
import type { CheckNote } from '../notes/note';

/** lỗi, cảnh báo, gợi ý, cần xem. */
export type Severity = 'error' | 'warning' | 'hint' | 'review';

/** A change that mends a finding; an unsafe one asks its question first. */
export interface Fix {
  readonly safety: 'safe' | 'unsafe';
  /** What the fix does, as a sentence: "Đổi văn bản “5,5đ” thành số 5,5." */
  readonly says: string;
  /** The question asked before an unsafe fix. */
  readonly question?: string;
  readonly edits: readonly SetCell[];
}

/** What a review asks, with its possible answers. */
export interface Question {
  readonly text: string;
  readonly answers: readonly string[];
  /** A few words under each answer, in the same order. */
  readonly below?: readonly string[];
  /** What holds until it is answered, where that is not simply the stricter reading. */
  readonly meanwhile?: string;
}

export interface Finding {
  /** The rule's id: "score-above-max". */
  readonly rule: string;
  readonly severity: Severity;
  /** The cell whose edit can remove the finding. */
  readonly cell: CellRef;
  /** The rule's title, at most ten syllables. */
  readonly title: string;
  /** Sai gì: what stands in the cell, against what. */
  readonly what: string;
  /** Vì sao cần sửa. */
  readonly why: string;
  /** Cách sửa. */
  readonly how: string;
  /** Nguồn: where the rule comes from; the cell it stands in, if it stands in the workbook. */
  readonly source: { readonly text: string; readonly cell?: CellRef };
  /** One grey line of context in the list: the criterion or the task. */
  readonly context?: string;
  readonly expected?: string;
  readonly received?: string;
  readonly fix?: Fix;
  /** Kéo theo: cells that are wrong only because of this one. */
  readonly consequences?: readonly { readonly cell: CellRef; readonly says: string }[];
  /** It was set aside with a reason, and its cell has changed since. */
  readonly returned?: CheckNote;
  /** Of a rule on trial. */
  readonly trial?: true;
  /** For a review: the question and its possible answers. */
  readonly question?: Question;
}

/** The same finding in two checks has the same key: rule, sheet and cell. */
export function findingKey(finding: Pick<Finding, 'rule' | 'cell'>): string {
  return `${finding.rule}|${finding.cell.sheet}|${finding.cell.row}|${finding.cell.column}`;
}
