// What is not known of the days of an appendix: its year, from when its workbook counts days, which days of a year are off.
import { civilDayOf } from '../calendar/civil-day';
import { noticeStatus } from '../calendar/holidays';
import type { Workbook } from '../workbook/snapshot';
import type { Role, Table } from './table';

const DAYS: readonly Role[] = ['time', 'dueDate', 'lastWorkingDay'];

// Lower numbers are years or counts: 2026 in a column of times is no day.
const FEWEST_DAYS = 20_000;

/** A sentence for each thing that its dates can't be checked for. */
export function unknownDays(table: Table, { dateSystem }: Workbook): readonly string[] {
  const { sheet, columns, year } = table;
  const of = `trang “${sheet}”`;
  const serials = DAYS.flatMap((role) => serialsIn(table, role));
  return [
    ...(columns.dueDate !== undefined && year === undefined ? [`Ngày hạn ở ${of}: bảng không ghi năm.`] : []),
    ...(serials.length > 0 && dateSystem === 1904 ? [`Ngày hạn ở ${of}: tệp đếm ngày từ năm 1904.`] : []),
    ...(dateSystem === undefined && areAllEarlier(serials, year)
      ? [`Ngày ở ${of}: chưa biết tệp đếm ngày từ năm 1900 hay 1904.`]
      : []),
    ...yearsWithoutNotice(table).map((one) => `Ngày làm việc năm ${one}: lịch nghỉ chưa công bố, có thể đổi.`),
  ];
}

/** Counted from 1900, each day of a workbook that counts from 1904 lies four years back; others have days of their own year. */
const YEARS_BACK = 3;

function areAllEarlier(serials: readonly number[], year = 0): boolean {
  return serials.length > 0 && serials.every((serial) => (civilDayOf(serial)?.year ?? year) <= year - YEARS_BACK);
}

/** The years in which last working days lie whose public holidays no notice has settled yet. */
function yearsWithoutNotice(table: Table): readonly number[] {
  const years = serialsIn(table, 'lastWorkingDay').flatMap((serial) => civilDayOf(serial)?.year ?? []);
  return [...new Set(years)].sort((one, other) => one - other).filter((year) => noticeStatus(year) !== 'announced');
}

function serialsIn({ grid, columns, rows }: Table, role: Role): readonly number[] {
  const [column] = columns[role] ?? [];
  if (column === undefined) return [];
  return rows.flatMap(({ row, kind }) => {
    const value = kind === 'task' ? grid.at(row, column)?.value : undefined;
    return typeof value === 'number' && value >= FEWEST_DAYS ? [value] : [];
  });
}
