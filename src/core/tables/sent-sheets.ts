// Which sheets are the document that is sent: visible, with a table of scores, tasks, criteria or evidence on them.
import type { Sheet } from '../workbook/snapshot';
import type { Recognised } from './recognised';
import type { Table, TableKind } from './table';
import { remembered } from './remembered';

export interface SentSheet {
  readonly sheet: Sheet;
  /** From top to bottom; at least one. */
  readonly tables: readonly Table[];
  /** The last row that belongs to a table: below it stand notes and signatures. */
  readonly lastRow: number;
}

const SENT: ReadonlySet<TableKind> = new Set(['scoring', 'appendix', 'criteria', 'rollup', 'ranking', 'evidence']);
const known = new WeakMap<Recognised, readonly SentSheet[]>();

/** The sheets that are sent, in the order of the workbook. */
export function sentSheets(recognised: Recognised): readonly SentSheet[] {
  return remembered(known, recognised, () => found(recognised));
}

function found({ workbook, tables }: Recognised): readonly SentSheet[] {
  return workbook.sheets.flatMap((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet.name && SENT.has(table.kind));
    if (sheet.visibility !== 'visible' || own.length === 0) return [];
    return [{ sheet, tables: own, lastRow: Math.max(...own.map(lastRowOf)) }];
  });
}

/** The last row that the table itself holds; 0 where there is none. */
function lastRowOf({ rows }: Table): number {
  let last = 0;
  for (const { row, kind } of rows) if (kind !== 'note' && kind !== 'blank') last = row;
  return last;
}
