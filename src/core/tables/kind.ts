// What a table is for, from the columns that it has.
import type { ColumnRoles } from './column-roles';
import type { TableKind } from './table';

/**
 * The kind of a table by its columns. "other" is no table of ours: nothing is said of it.
 * Scores without criteria are a roll-up of units; tasks need a time or a lead beside them.
 */
export function tableKind({ columns, senses }: ColumnRoles): TableKind {
  const scored = columns.self !== undefined || columns.appraised !== undefined;
  if (senses.has('unitName') && scored) return 'rollup';
  if (columns.criterion !== undefined && scored) return 'scoring';
  if (columns.criterion !== undefined && columns.max !== undefined) return 'criteria';
  if (columns.task !== undefined && (columns.time !== undefined || columns.lead !== undefined)) return 'appendix';
  if (senses.has('level') && (columns.max !== undefined || senses.has('known'))) return 'levels';
  if (columns.evidence !== undefined && columns.criterion !== undefined) return 'evidence';
  return 'other';
}
