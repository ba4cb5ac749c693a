// The officer's own criteria set, from a table of theirs that recognition has read.
import { decimal } from '../score/decimal';
import type { Role, Table, TableRow } from '../tables/table';
import { foldedForComparison } from '../text';
import { isCellError } from '../workbook/snapshot';
import type { CellValue } from '../workbook/snapshot';
import type { CriteriaSet, SetCriterion, SetGroup } from './criteria-set';
import { SAMPLE_NAME } from './criteria-spec';

/**
 * The set that a criteria or scoring table states: rows that have criteria below them become groups, the others criteria.
 * @param name how the set is to be called: "Theo Quyết định số 12/QĐ-UBND"
 */
export function criteriaSetFrom(table: Table, name: string): CriteriaSet {
  const groups: { number: string; title: string; criteria: SetCriterion[] }[] = [];
  for (const row of table.rows) {
    if (isGroup(row)) groups.push({ number: row.number, title: row.label, criteria: [] });
    else if (row.kind === 'criterion' && row.partOf === undefined) {
      if (groups.length === 0) groups.push({ number: '', title: '', criteria: [] });
      groups.at(-1)?.criteria.push(criterionOf(table, row));
    }
  }
  return { name, isSample: saysSample(table), groups: groups satisfies SetGroup[] };
}

/** Whether the words above a table say that it is the sample set. */
function saysSample(table: Table): boolean {
  const sample = foldedForComparison(SAMPLE_NAME);
  return table.heading.some((line) => foldedForComparison(line).startsWith(sample));
}

function isGroup(row: TableRow): boolean {
  return row.kind === 'group' || (row.kind === 'criterion' && row.hasChildren);
}

function criterionOf(table: Table, row: TableRow): SetCriterion {
  const text = (...roles: readonly Role[]) =>
    roles.map((role) => textOf(valueIn(table, row, role))).find(Boolean) ?? '';
  const maximum = numberOf(valueIn(table, row, 'max'));
  return {
    number: row.number,
    title: row.label,
    ...(maximum === undefined ? {} : { maximum }),
    scale: text('scale'),
    evidence: text('evidenceAsked', 'evidence'),
    unit: text('unit', 'lead'),
  };
}

function valueIn(table: Table, { row }: TableRow, role: Role): CellValue {
  const column = table.columns[role]?.[0];
  return (column === undefined ? undefined : table.grid.seenAt(row, column)?.value) ?? null;
}

function textOf(value: CellValue): string {
  return value === null || isCellError(value) ? '' : String(value).trim();
}

function numberOf(value: CellValue): number | undefined {
  return typeof value === 'number' ? value : decimal(textOf(value));
}
