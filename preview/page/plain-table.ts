// The first sheet as a plain table: on the screen before the grid has been loaded.
import type { Sheet } from 'hucre';
import { columnName } from '../book/address';
import { shownText } from '../book/map/shown-text';
import { element } from './elements';

const MOST_ROWS = 60;
const MILLISECONDS_A_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

export function plainTable(sheet: Sheet): HTMLElement {
  const rows = sheet.rows.slice(0, MOST_ROWS);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const letters = Array.from({ length: width }, (_, index) => element('th', { scope: 'col' }, columnName(index)));
  const head = element('thead', {}, element('tr', {}, element('td'), ...letters));
  const covered = coveredCells(sheet);
  const body = element('tbody');
  rows.forEach((_, row) => {
    const line = element('tr', {}, element('th', { scope: 'row' }, String(row + 1)));
    for (let column = 0; column < width; column++) {
      if (covered.has(`${row},${column}`)) continue;
      const merge = sheet.merges?.find(({ startRow, startCol }) => startRow === row && startCol === column);
      const spans = merge && {
        colspan: String(merge.endCol - merge.startCol + 1),
        rowspan: String(merge.endRow - merge.startRow + 1),
      };
      line.append(element('td', { ...spans }, textOf(sheet, row, column)));
    }
    body.append(line);
  });
  return element('table', { class: 'plain', 'aria-label': sheet.name }, head, body);
}

function coveredCells({ merges = [] }: Sheet): Set<string> {
  const covered = new Set<string>();
  for (const { startRow, startCol, endRow, endCol } of merges)
    for (let row = startRow; row <= endRow; row++)
      for (let column = startCol; column <= endCol; column++)
        if (row !== startRow || column !== startCol) covered.add(`${row},${column}`);
  return covered;
}

function textOf(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells?.get(`${row},${column}`);
  const value = cell?.formulaResult ?? cell?.value ?? sheet.rows[row]?.[column] ?? '';
  const plain = value instanceof Date ? (value.getTime() - FIRST_DAY) / MILLISECONDS_A_DAY : value;
  return shownText(plain, cell?.style?.numFmt ?? 'General', 'vi-VN');
}
