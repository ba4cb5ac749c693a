// The working calendar that Thông tin states: its working week, and its list of days off and make-up days.
import { civilDayOf, dayNumber, weekday } from '../calendar/civil-day';
import type { WorkingDays } from '../calendar/deadline';
import { holidaysOf } from '../calendar/holidays';
import { workingCalendar, type DayOverride } from '../calendar/working-calendar';
import { workingDaysOf } from '../calendar/working-days';
import { readWorkingWeek, STANDARD_WEEK } from '../calendar/working-week';
import type { Grid } from '../workbook/grid';
import { plainLabel } from './row-words';

const WEEK = 'tuan lam viec';
const DAY = 'ngay';
const DAY_KIND = 'nghi hoac lam bu';
const MAKE_UP = 'lam bu';

/** Working days as the sheet states them; undefined where it states neither a week nor a list of days. */
export function statedWorkingDays(grid: Grid): WorkingDays | undefined {
  const week = statedWeek(grid);
  const listed = listedDays(grid);
  if (week === undefined && listed === undefined) return undefined;
  const worked = week ?? STANDARD_WEEK;
  return workingDaysOf(workingCalendar(worked, listed && withDaysLeftOut(listed, worked)));
}

/** Words that say no week are a week as unknown as a blank. */
function statedWeek(grid: Grid): readonly number[] | undefined {
  const [label] = labelled(grid, WEEK);
  const said = label && grid.at(label.row, label.column + 1)?.value;
  return typeof said === 'string' ? readWorkingWeek(said) : undefined;
}

function listedDays(grid: Grid): readonly DayOverride[] | undefined {
  const header = labelled(grid, DAY_KIND).find(({ row, column }) => labelAt(grid, row, column - 1) === DAY);
  return (
    header &&
    grid.sheet.rows.flatMap(({ index }) => {
      const serial = index > header.row ? grid.at(index, header.column - 1)?.value : undefined;
      const day = typeof serial === 'number' ? civilDayOf(serial) : undefined;
      return day ? [{ day, worked: labelAt(grid, index, header.column) === MAKE_UP }] : [];
    })
  );
}

/** Of each year that the list speaks of, the known days off that it leaves out are worked. */
function withDaysLeftOut(listed: readonly DayOverride[], week: readonly number[]): readonly DayOverride[] {
  const days = new Set(listed.map(({ day }) => dayNumber(day)));
  const years = new Set(listed.map(({ day }) => day.year));
  const leftOut = [...years].flatMap(holidaysOf).filter(({ day, kind }) => kind === 'off' && !days.has(dayNumber(day)));
  return [...leftOut.map(({ day }) => ({ day, worked: week.includes(weekday(day)) })), ...listed];
}

function labelled(grid: Grid, words: string): readonly { readonly row: number; readonly column: number }[] {
  return grid.sheet.rows.flatMap(({ index, cells }) =>
    cells.flatMap(({ column }) => (labelAt(grid, index, column) === words ? [{ row: index, column }] : [])),
  );
}

function labelAt(grid: Grid, row: number, column: number): string {
  const value = grid.at(row, column)?.value;
  return typeof value === 'string' ? plainLabel(value) : '';
}
