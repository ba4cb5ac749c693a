// How many days a task has left, as a native formula and as the core reckons it: the same answer from both.
import { compareDays, daysBetween } from '../calendar/civil-day';
import type { CivilDay } from '../calendar/civil-day';
import { cellName } from '../workbook/address';
import { APPENDIX_SPEC, CLOSED_STATUSES, LATE } from './appendix-spec';
import type { DueDays } from './build-input';
import type { InformationPlaces } from './information-places';
import { columnOf } from './standard-sheets';

/**
 * Days to the last working day; "Quá 3" once the last day in time is over. Blank for a closed task, for one without a day, and for
 * one that is over while nobody has said how it stands.
 */
export function daysLeftOf(due: DueDays | undefined, asOfDay: CivilDay | undefined, status: string): number | string {
  if (due === undefined || asOfDay === undefined) return '';
  if (CLOSED_STATUSES.some((closed) => closed === status)) return '';
  if (compareDays(asOfDay, due.lastDay) > 0) {
    return status === '' ? '' : `${LATE} ${daysBetween(due.lastDay, asOfDay)}`;
  }
  return Math.max(0, daysBetween(asOfDay, due.lastWorkingDay));
}

/** The formula of one row, without "="; Ngày tính hạn is its one clock. */
export function daysLeftFormula(row: number, places: InformationPlaces): string {
  const [last, working, status] = (['dueDate', 'lastWorkingDay', 'status'] as const).map((role) =>
    cellName(row, columnOf(APPENDIX_SPEC, role)),
  );
  const asOf = places.field('asOfDay');
  const closed = CLOSED_STATUSES.map((words) => `${status}="${words}"`).join(',');
  const late = `IF(${status}="","","${LATE} "&(${asOf}-${last}))`;
  const open = `IF(${asOf}>${last},${late},MAX(0,${working}-${asOf}))`;
  return `IF(OR(NOT(ISNUMBER(${last})),NOT(ISNUMBER(${working})),NOT(ISNUMBER(${asOf})),${closed}),"",${open})`;
}
