// The time phrases of a table of tasks, each read once, with the due dates that follow from them in the table's year.
import { dueDates, readDeadlineOfCell } from '../calendar/deadline';
import type { DeadlineReading, DueDate, WorkingDays } from '../calendar/deadline';
import { isBlankCell } from '../workbook/cell-text';
import type { CellRef } from '../workbook/address';
import type { Cell } from '../workbook/snapshot';
import { isCellError } from '../workbook/snapshot';
import type { Table, TableRow } from './table';
import { remembered } from './remembered';

export interface TaskTime {
  readonly row: TableRow;
  readonly ref: CellRef;
  readonly cell: Cell;
  readonly reading: DeadlineReading;
}

const read = new WeakMap<Table, readonly TaskTime[]>();

/** The time cells of a table's tasks that hold something, by rows. */
export function taskTimes(table: Table, uses1904: boolean): readonly TaskTime[] {
  return remembered(read, table, () => readTimes(table, uses1904));
}

/** The due dates of a time in a year; none where no date follows, or the year is needed and unknown. */
export function dueDatesIn(time: TaskTime, year: number | undefined, workingDays: WorkingDays): readonly DueDate[] {
  if (time.reading.status !== 'read') return [];
  const due = dueDates(time.reading.deadline, { workingDays, ...(year === undefined ? {} : { year }) });
  return due.status === 'dates' ? due.dates : [];
}

function readTimes(table: Table, uses1904: boolean): readonly TaskTime[] {
  const times: TaskTime[] = [];
  for (const row of table.rows) {
    if (row.kind !== 'task') continue;
    for (const column of table.columns.time ?? []) {
      const cell = table.grid.at(row.row, column);
      if (cell === undefined || isBlankCell(cell) || isCellError(cell.value)) continue;
      const ref = { sheet: table.sheet, row: row.row, column };
      times.push({ row, ref, cell, reading: readDeadlineOfCell(cell.value, uses1904) });
    }
  }
  return times;
}
