// Whether a column of codes holds the numbers of its rows: “Mã” over I, 1.1, 1.2 is what other tables call STT.
import { isBlankCell, shownText } from '../workbook/cell-text';
import { readRowNumber } from './numbering';
import { columnsOf, has } from './open-table';
import type { OpenTable } from './open-table';

const FEWEST_TO_TELL = 3;
const NEARLY_ALL = 0.8;
const MOST_ROWS = 60;

/** Where no column is called STT, a column of codes that are row numbers becomes it. */
export function resolveCodes(table: OpenTable): void {
  const [code] = columnsOf(table, 'code');
  if (code === undefined || has(table, 'stt')) return;
  let filled = 0;
  let numbers = 0;
  for (let row = table.from; row <= Math.min(table.to, table.from + MOST_ROWS); row++) {
    const cell = table.grid.at(row, code);
    if (isBlankCell(cell)) continue;
    filled += 1;
    if (readRowNumber(shownText(cell)) !== undefined) numbers += 1;
  }
  if (filled >= FEWEST_TO_TELL && numbers >= filled * NEARLY_ALL) table.senses.set(code, 'stt');
}
