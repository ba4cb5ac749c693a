// The first sheet of a workbook as Excel saves it under Vietnamese settings: semicolons, decimal commas.
import type { Paper } from '../paper';

export function csvOf([paper]: readonly Paper[]): Uint8Array {
  const rows: string[][] = [];
  if (paper === undefined) return new Uint8Array();
  for (const { row, column, value } of paper.cells.values()) {
    const cells = (rows[row] ??= []);
    cells[column] = typeof value === 'number' ? `${value}`.replace('.', ',') : `${value ?? ''}`;
  }
  // Excel writes as many columns in each row.
  const width = Math.max(...Array.from(rows, (row) => row?.length ?? 0));
  const text = Array.from({ length: rows.length }, (_, row) =>
    Array.from({ length: width }, (__, column) => quoted(rows[row]?.[column] ?? '')).join(';'),
  ).join('\r\n');
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}

function quoted(cell: string): string {
  return /[;"\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
