// The working calendar that Thông tin states: its working week, and its list of days off and make-up days.
import { civilDayOf, dayNumber, weekday } from '../calendar/civil-day';
import type { WorkingDays } from '../calendar/deadline';
import { holidaysOf } from '../calendar/holidays';
import { workingCalendar, type DayOverride } from '../calendar/working-calendar';
import { addWorkingDays, lastWorkingDayOnOrBefore } from '../calendar/working-days';
import { readWorkingWeek, STANDARD_WEEK } from '../calendar/working-week';
import { foldedForComparison } from '../text';
import type { Grid } from '../workbook/grid';
import type { Workbook } from '../workbook/snapshot';
import { gridNamed, presentSheets } from './find-sheets';
import { FIELDS, HOLIDAYS_HEADERS, MAKE_UP_DAY } from './information-spec';

/** Working days as the workbook's Thông tin states them; the standard week and the known holidays where it states none. */
export function statedWorkingDays(workbook: Workbook): WorkingDays {
  const information = presentSheets(workbook).find(({ id }) => id === 'information')?.sheet;
  const grid = gridNamed(workbook, information);
  const week = grid ? statedWeek(grid) : STANDARD_WEEK;
  const calendar = workingCalendar(week, grid ? statedDays(grid, week) : []);
  return {
    lastOnOrBefore: (day) => lastWorkingDayOnOrBefore(day, calendar),
    add: (day, count) => addWorkingDays(day, count, calendar),
  };
}

const WEEK_WORDS = new Set(
  FIELDS.filter(({ id }) => id === 'workingWeek').map(({ label }) => foldedForComparison(label)),
);
const DAY_WORDS = HOLIDAYS_HEADERS.map(foldedForComparison);
const MAKE_UP_WORDS = foldedForComparison(MAKE_UP_DAY);

function statedWeek(grid: Grid): readonly number[] {
  for (const { index, cells } of grid.sheet.rows) {
    const label = cells.find(({ value }) => typeof value === 'string' && WEEK_WORDS.has(foldedForComparison(value)));
    const said = label && grid.at(index, label.column + 1)?.value;
    if (typeof said === 'string') return readWorkingWeek(said) ?? STANDARD_WEEK;
  }
  return STANDARD_WEEK;
}

/** The days of the list; and of each year that it speaks of, the known days off that it leaves out: they are worked. */
function statedDays(grid: Grid, week: readonly number[]): readonly DayOverride[] {
  const listed = listedDays(grid);
  const days = new Set(listed.map(({ day }) => dayNumber(day)));
  const years = new Set(listed.map(({ day }) => day.year));
  const leftOut = [...years].flatMap(holidaysOf).filter(({ day, kind }) => kind === 'off' && !days.has(dayNumber(day)));
  return [...leftOut.map(({ day }) => ({ day, worked: week.includes(weekday(day)) })), ...listed];
}

function listedDays(grid: Grid): readonly DayOverride[] {
  const header = grid.sheet.rows.find(({ index }) =>
    DAY_WORDS.every((words, column) => folded(grid, index, column) === words),
  );
  if (!header) return [];
  return grid.sheet.rows.flatMap(({ index }) => {
    const serial = index > header.index ? grid.at(index, 0)?.value : undefined;
    const day = typeof serial === 'number' ? civilDayOf(serial) : undefined;
    return day ? [{ day, worked: folded(grid, index, 1) === MAKE_UP_WORDS }] : [];
  });
}

function folded(grid: Grid, row: number, column: number): string {
  const value = grid.at(row, column)?.value;
  return typeof value === 'string' ? foldedForComparison(value) : '';
}
