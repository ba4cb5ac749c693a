// Cập nhật hạn: the edits that bring the due days of all appendices up to date.
import { civilDayOf } from '../../core/calendar/civil-day';
import { updateDueDates } from '../../core/sheets/due-days';
import { recognise } from '../../core/tables/recognise';
import type { SetCell } from '../../core/workbook/edits';
import type { Workbook } from '../../core/workbook/snapshot';

/** The edits; undefined where the workbook has no appendix with columns for due days, or none with a year. */
export function dueDateEdits(workbook: Workbook): readonly SetCell[] | undefined {
  const { information, tables, workingDays } = recognise(workbook);
  const asOfDay = information.asOfDay && civilDayOf(information.asOfDay.value);
  const appendices = tables.filter(({ kind, columns }) => kind === 'appendix' && columns.dueDate !== undefined);
  if (appendices.length === 0) return undefined;
  return appendices.flatMap((table) =>
    table.year === undefined
      ? []
      : updateDueDates(table, { year: table.year, workingDays, ...(asOfDay ? { asOfDay } : {}) }),
  );
}
