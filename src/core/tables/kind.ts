// What a table is for, from the columns that it has and, where these leave it open, from its title.
import type { ColumnRoles } from './column-roles';
import { plainLabel } from './row-words';
import type { TableKind } from './table';

/**
 * The kind of a table by its columns. "other" is no table of ours: nothing is said of it.
 * A table of units is a ranking where it ranks them, does not list the parts of their scores and is not called a summary;
 * tasks need a time or a lead.
 */
export function tableKind({ columns, senses, units, lists }: ColumnRoles, titles: readonly string[]): TableKind {
  if (units) return columns.rank && (columns.part ?? []).length < 2 && !isSummary(titles) ? 'ranking' : 'rollup';
  if (lists) return lists === 'documents' ? 'evidence' : 'levels';
  const scored = columns.self !== undefined || columns.appraised !== undefined;
  if (columns.criterion !== undefined && scored) return 'scoring';
  if (columns.criterion !== undefined && columns.max !== undefined) return 'criteria';
  if (columns.task !== undefined && (columns.time !== undefined || columns.lead !== undefined)) return 'appendix';
  if (senses.has('level') && senses.has('edge')) return 'levels';
  return 'other';
}

/** "TỔNG HỢP ĐIỂM CÁC XÃ", which is no "TỔNG HỢP XẾP HẠNG". */
function isSummary(titles: readonly string[]): boolean {
  const said = titles.map(plainLabel);
  return said.some((title) => /\btong hop\b/.test(title)) && !said.some((title) => /\b(?:xep|thu) hang\b/.test(title));
}
