// What a table is for, from the columns that it has.
import type { ColumnRoles } from './column-roles';
import type { TableKind } from './table';

/**
 * The kind of a table by its columns. "other" is no table of ours: nothing is said of it.
 * A table of units is a ranking where it ranks them and does not list the parts of their scores; tasks need a time or a lead.
 */
export function tableKind({ columns, senses, units, lists }: ColumnRoles): TableKind {
  if (units) return columns.rank && (columns.part ?? []).length < 2 ? 'ranking' : 'rollup';
  if (lists) return lists === 'documents' ? 'evidence' : 'levels';
  const scored = columns.self !== undefined || columns.appraised !== undefined;
  if (columns.criterion !== undefined && scored) return 'scoring';
  if (columns.criterion !== undefined && columns.max !== undefined) return 'criteria';
  if (columns.task !== undefined && (columns.time !== undefined || columns.lead !== undefined)) return 'appendix';
  if (senses.has('level') && senses.has('edge')) return 'levels';
  return 'other';
}
