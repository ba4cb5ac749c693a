// What a check answers: findings in order, what nobody has filled in yet, and what could not be checked.
import type { CellRef } from '../workbook/address';
import type { CivilDay } from '../calendar/civil-day';
import type { CheckNote } from '../notes/note';
import type { Finding } from '../rules/finding';
import type { Table } from '../tables/table';

/** Findings that the officer set aside with a reason: one at its cell, or all of a rule that is switched off. */
export interface SetAside {
  readonly note: CheckNote;
  /** The rule's id. */
  readonly rule: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** A question that the officer has answered, and whose cell has not changed since. */
export interface AnsweredQuestion {
  readonly note: CheckNote;
  readonly rule: string;
  readonly title: string;
}

export interface Report {
  /** Errors first, then warnings, hints, reviews; within each by rule and address. Without those set aside or answered. */
  readonly findings: readonly Finding[];
  /** Đã bỏ qua có lý do. */
  readonly setAside: readonly SetAside[];
  /** Đã trả lời. */
  readonly answered: readonly AnsweredQuestion[];
  /** Chưa điền: no mistakes, only not filled in yet; one entry for a table or field, its first cell, and how many cells. */
  readonly blanks: readonly { readonly cell: CellRef; readonly says: string; readonly count: number }[];
  /** Chưa kiểm tra: a Vietnamese sentence each, with a cell or sheet where there is one. */
  readonly notChecked: readonly { readonly says: string; readonly sheet?: string; readonly cell?: CellRef }[];
  /** Đã kiểm tra: a sentence each ("Bảng chấm điểm: 41 tiêu chí, 5 nhóm"). */
  readonly checked: readonly string[];
  readonly tables: readonly Table[];
  readonly today: CivilDay;
}
