// What stands above a header: the title's lines, the "(Kèm theo …)" line, the year of which the table speaks.
import type { CellRef } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import { plainLabel } from './row-words';
import type { Table } from './table';

export interface Heading {
  readonly lines: readonly string[];
  readonly attachment?: CellRef;
  readonly year?: number;
}

/** Rows with something in them: a page of prose may stand between a title and its table. */
const MOST_ROWS = 60;
const LONGEST_LINE = 600;
const ATTACHED = /^(?:(?:ban hanh )?kem theo|phu luc (?:ban hanh )?kem theo|dinh kem|gui kem)(?= |$)/;
const YEAR = /(?:năm|nam)\s+(20\d\d)(?!\d)/iu;

/** The heading of a table: the texts between the table above and its header; the lines nearest to it come last. */
export function headingOf(grid: Grid, from: number, header: { top: number; left: number; right: number }): Heading {
  const rows = grid.sheet.rows.filter(({ index }) => index >= from && index < header.top).slice(-MOST_ROWS);
  const texts = rows.flatMap(({ index: row, cells }) =>
    cells.flatMap(({ column, value }) =>
      typeof value === 'string' && value.length <= LONGEST_LINE && column <= header.right
        ? [{ row, column, value }]
        : [],
    ),
  );
  const lines = texts.map(({ value }) => value);
  const attached = texts.filter(({ value }) => isAttachment(value)).pop();
  const attachment = attached && { sheet: grid.sheet.name, row: attached.row, column: attached.column };
  const year = yearOf([...lines, grid.sheet.name]);
  return { lines, ...(attachment ? { attachment } : {}), ...(year === undefined ? {} : { year }) };
}

function isAttachment(line: string): boolean {
  return ATTACHED.test(plainLabel(line.slice(0, 80)));
}

/** The cell over a table whose words name the year that the table is taken to speak of; undefined where the sheet's name does. */
export function yearCell({ grid, headerArea, year, sheet, heading }: Table): CellRef | undefined {
  const lines = new Set(heading);
  for (let row = headerArea.top - 1; row >= 0; row--) {
    for (const { column, value } of [...grid.cellsOf(row)].reverse()) {
      if (typeof value === 'string' && lines.has(value) && titleYear(value) === year && !isAttachment(value))
        return { sheet, row, column };
    }
  }
  return undefined;
}

// "An Hưng, ngày … tháng 01 năm 2027" is the day of signing: it tells the year only where no title does.
const DATED = /tháng[\s\d.…_/]{0,20}năm\s+20\d\d/giu;

/** The year that a title names. */
function yearOf(lines: readonly string[]): number | undefined {
  const titles = lines.filter((line) => !isAttachment(line)).reverse();
  const isKnown = (year: number | undefined) => year !== undefined;
  return titles.map(titleYear).find(isKnown) ?? titles.map(yearIn).find(isKnown);
}

function titleYear(line: string): number | undefined {
  return yearIn(line.normalize('NFC').replace(DATED, ''));
}

function yearIn(line: string): number | undefined {
  const year = YEAR.exec(line.normalize('NFC'))?.[1];
  return year === undefined ? undefined : Number(year);
}
