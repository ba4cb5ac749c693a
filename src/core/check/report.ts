// What a check answers: findings in order, what nobody has filled in yet, and what could not be checked.
import type { CellRef } from '../workbook/address';
import type { CivilDay } from '../calendar/civil-day';
import type { Finding } from '../rules/finding';
import type { Table } from '../tables/table';

export interface Report {
  /** Errors first, then warnings, hints, reviews; within each by rule and address. */
  readonly findings: readonly Finding[];
  /** Chưa điền: no mistakes, only not filled in yet; one entry for a table or field, its first cell, and how many cells. */
  readonly blanks: readonly { readonly cell: CellRef; readonly says: string; readonly count: number }[];
  /** Chưa kiểm tra: a Vietnamese sentence each, with a cell or sheet where there is one. */
  readonly notChecked: readonly { readonly says: string; readonly sheet?: string; readonly cell?: CellRef }[];
  /** Đã kiểm tra: a sentence each ("Bảng chấm điểm: 41 tiêu chí, 5 nhóm"). */
  readonly checked: readonly string[];
  readonly tables: readonly Table[];
  readonly today: CivilDay;
}
