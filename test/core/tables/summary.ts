// A recognised table in one line, as tests compare it.
import { areaName, cellName, columnLetters } from '../../../src/core/workbook/address';
import { recognise } from '../../../src/core/tables/recognise';
import type { Table } from '../../../src/core/tables/table';
import { workbookFrom } from '../workbook-text';

/** The tables of a workbook given as text. */
export function tablesOf(text: string): readonly Table[] {
  return recognise(workbookFrom(text)).tables;
}

/** The only table of a workbook given as text. */
export function tableOf(text: string): Table {
  const [table] = tablesOf(text);
  if (table === undefined) throw new Error('The workbook has no table.');
  return table;
}

/** "scoring A3:E3: stt A, criterion B, max C". */
export function columnsSaid({ kind, headerArea, columns }: Table): string {
  const roles = Object.entries(columns).map(([role, at]) => `${role} ${at.map(columnLetters).join('+')}`);
  return `${kind} ${areaName(headerArea)}: ${roles.join(', ')}`;
}

/** Each row as "4 group I ↓" with its depth as dashes; ↓ where it has children. */
export function rowsSaid({ rows }: Table): readonly string[] {
  return rows.map(({ row, kind, number, depth, hasChildren, partOf, outside }) =>
    [
      `${row + 1}`,
      '-'.repeat(depth) + kind,
      number,
      hasChildren ? '↓' : '',
      partOf === undefined ? '' : 'part',
      outside ?? '',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

/** "C12 level, C13 registered". */
export function levelsSaid({ levelCells, registeredCell }: Table): string {
  const levels = levelCells.map(({ cell, by }) => `${cellName(cell.row, cell.column)} level${by ? ` by ${by}` : ''}`);
  const registered = registeredCell ? [`${cellName(registeredCell.row, registeredCell.column)} registered`] : [];
  return [...levels, ...registered].join(', ');
}
