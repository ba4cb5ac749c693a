// A text of separated values as a workbook of one sheet: values as shown, no formulas, nothing hidden that could be known.
import { LAST_ROW } from '../../core/workbook/address';
import type { Cell, Row, Workbook } from '../../core/workbook/snapshot';
import type { ReadLimits } from '../limits';
import { notAWorkbook, tooLarge } from '../refusals';
import { decodedText } from './encoding';
import { cellOfField, signIn, type DecimalSign } from './field-value';
import { recordsOf } from './records';
import { separated, type Separated } from './separator';

const MARKUP = /^\s*<(?:!doctype|html|\?xml|table)\b/i;
const RECORDS_LOOKED_AT = 2000;

/**
 * What a text file holds; its sheet has the name of the file, as in Excel.
 * @throws HostError for bytes that are no text, and for more cells than may be read
 */
export function readCsv(bytes: Uint8Array, name: string, limits: ReadLimits): Workbook {
  const decoded = decodedText(bytes);
  if (decoded === undefined || MARKUP.test(decoded)) throw notAWorkbook(name);
  const table = separated(decoded);
  const sign = decimalSign(table);
  const rows: Row[] = [];
  let index = -1;
  let cells = 0;
  for (const fields of recordsOf(table.text, table.separator)) {
    index += 1;
    if (index > LAST_ROW) throw tooLarge(name, 'có quá nhiều dòng');
    const row = cellsOf(fields, sign);
    cells += row.length;
    if (cells > limits.cells) throw tooLarge(name, 'có quá nhiều ô');
    if (row.length > 0) rows.push({ index, cells: row });
  }
  const sheet = name.replace(/\.[^.]*$/, '');
  return { sheets: [{ name: sheet, visibility: 'visible', rows, merges: [] }], activeSheet: sheet };
}

function cellsOf(fields: readonly string[], sign: DecimalSign | undefined): readonly Cell[] {
  const cells: Cell[] = [];
  for (const [column, field] of fields.entries()) {
    const cell = cellOfField(field, column, sign);
    if (cell) cells.push(cell);
  }
  return cells;
}

/** The sign that more numbers have; of two equally frequent ones neither is trusted. */
function decimalSign({ text, separator }: Separated): DecimalSign | undefined {
  const counts = { ',': 0, '.': 0 };
  let seen = 0;
  for (const fields of recordsOf(text, separator)) {
    for (const field of fields) {
      const sign = signIn(field);
      if (sign) counts[sign] += 1;
    }
    seen += 1;
    if (seen === RECORDS_LOOKED_AT) break;
  }
  if (counts[','] === counts['.']) return undefined;
  return counts[','] > counts['.'] ? ',' : '.';
}
