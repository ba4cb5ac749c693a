// Cập nhật hạn: the due days of a task in the year of the sheets, as values to be written.
import { compareDays, dayNumber } from '../calendar/civil-day';
import type { CivilDay } from '../calendar/civil-day';
import { dueDates, firstDueDate, readDeadlineOfCell } from '../calendar/deadline';
import type { WorkingDays } from '../calendar/deadline';
import type { Role, Table } from '../tables/table';
import type { CellContent, SetCell } from '../workbook/edits';
import { sameContent } from '../workbook/edits';
import { isCellError } from '../workbook/snapshot';
import type { Cell, CellValue } from '../workbook/snapshot';
import type { DueDays } from './build-input';
import { DAY_FORMAT } from './looks';

export interface DueQuestion {
  /** The year of the sheets; a year in the phrase wins. */
  readonly year: number;
  readonly workingDays: WorkingDays;
  /** Of several dates the first that is still in time on this day is shown; without it the first of the year. */
  readonly asOfDay?: CivilDay;
}

/** The due days of what a time cell holds; undefined where no date follows, or a careful reader would ask. */
export function dueDaysOf(value: CellValue, { year, workingDays, asOfDay }: DueQuestion): DueDays | undefined {
  const reading = readDeadlineOfCell(isCellError(value) ? null : value);
  if (reading.status !== 'read') return undefined;
  const due = dueDates(reading.deadline, { year, workingDays });
  if (due.status !== 'dates') return undefined;
  if (asOfDay === undefined) return firstDueDate(due.dates, year);
  // A last date that is over stays: it is what the task was late for.
  return due.dates.find(({ lastDay }) => compareDays(lastDay, asOfDay) >= 0) ?? due.dates.at(-1);
}

const WRITTEN: readonly (readonly [role: Role, day: keyof DueDays])[] = [
  ['dueDate', 'lastDay'],
  ['lastWorkingDay', 'lastWorkingDay'],
];

/**
 * The edits that bring both day columns of an appendix up to date; cells that are right already are left alone, and so are those
 * of tasks without a date that hold nothing.
 * @param table an appendix with the columns Ngày cuối còn kịp and Ngày làm việc cuối
 */
export function updateDueDates(table: Table, question: DueQuestion): readonly SetCell[] {
  const timeColumn = table.columns.time?.[0];
  if (timeColumn === undefined) return [];
  return table.rows
    .filter((row) => row.kind === 'task')
    .flatMap(({ row }) => {
      const due = dueDaysOf(table.grid.seenAt(row, timeColumn)?.value ?? null, question);
      return WRITTEN.flatMap(([role, day]) => {
        const column = table.columns[role]?.[0];
        if (column === undefined) return [];
        const before = contentOf(table.grid.at(row, column));
        const after: CellContent = due
          ? { value: dayNumber(due[day]), numberFormat: DAY_FORMAT }
          : { ...(before.numberFormat ? { numberFormat: before.numberFormat } : {}), value: null };
        if (sameContent(before, after)) return [];
        return [{ kind: 'set-cell' as const, cell: { sheet: table.sheet, row, column }, before, after }];
      });
    });
}

function contentOf(cell: Cell | undefined): CellContent {
  return {
    value: cell?.value ?? null,
    ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell?.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }),
  };
}
