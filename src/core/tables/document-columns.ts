// Whether a table lists evidence: names of documents with their numbers, dates, or the criteria that they are for.
import { columnsOf, has, rename } from './open-table';
import type { OpenTable } from './open-table';

/** Names the columns of a list of documents; in any other table the name of a document is a label like others. */
export function resolveDocuments(table: OpenTable): boolean {
  const isOther = has(table, 'max', 'self', 'appraised', 'points', 'time', 'lead', 'cooperating', 'task', 'unitName');
  const [document] = columnsOf(table, 'document', 'evidence');
  if (isOther || document === undefined || !has(table, 'documentNumber', 'documentDate', 'criterion')) {
    // Beside criteria "Danh mục minh chứng" is their evidence.
    const isEvidence = has(table, 'criterion', 'label') && !has(table, 'evidence');
    rename(table, 'document', isEvidence ? 'evidence' : 'label');
    return false;
  }
  for (const column of columnsOf(table, 'document', 'evidence')) table.senses.set(column, 'known');
  table.senses.set(document, 'evidence');
  if (!has(table, 'code')) rename(table, 'documentNumber', 'code');
  // What the documents are for is said by a group or a criterion.
  if (!has(table, 'criterion')) rename(table, 'label', 'criterion');
  return true;
}
