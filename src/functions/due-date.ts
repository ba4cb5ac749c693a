// =CQTT.DUEDATE and =CQTT.DUEDATES: the days by which a phrase wants its work done.
import { dueDateToShow, dueOfCell } from '../core/calendar/due-of-cell';
import type { DueAnswer, DueFacts } from '../core/calendar/due-of-cell';
import { rowsOf } from './argument';
import type { RangeArgument } from './argument';
import { dateResult } from './date-result';
import type { DateResult } from './date-result';
import { answerGiven, dayGiven, yearGiven } from './fact-argument';
import { invalidValue, notAvailable } from './errors';
import { spilled } from './spill';

/** The last day in time, or the last working day; an empty text where nothing is due by a day. */
export function dueDate(
  phrase: RangeArgument,
  year?: RangeArgument,
  eventDate?: RangeArgument,
  workingDay?: RangeArgument,
): (DateResult | string | CustomFunctions.Error)[][] {
  const ranges = [phrase, year, eventDate, workingDay].map(rowsOf);
  return spilled(ranges, ([words = null, yearCell = null, eventCell = null, workingCell = null]) => {
    const facts: DueFacts = { ...yearGiven(yearCell), ...dayGiven(eventCell) };
    const due = dueDateToShow(datesOrError(dueOfCell(words === 0 ? null : words, facts)), facts);
    if (due === undefined) return '';
    return dateResult(answerGiven(workingCell) ? due.lastWorkingDay : due.lastDay);
  });
}

/** All due dates, each in a cell of the phrase's row. */
export function dueDates(
  phrase: RangeArgument,
  year?: RangeArgument,
): (DateResult | string | CustomFunctions.Error)[][] {
  const years = rowsOf(year);
  const phrases = rowsOf(phrase);
  const lines = spilled([phrases.map((row) => row.slice(0, 1)), years], ([words = null, yearCell = null]) =>
    datesOrError(dueOfCell(words === 0 ? null : words, yearGiven(yearCell))).map(({ lastDay }) => dateResult(lastDay)),
  ).map(([line = []]) => (Array.isArray(line) ? line : [line]));
  const width = Math.max(1, ...lines.map((line) => line.length));
  return lines.map((line) => Array.from({ length: width }, (_cell, column) => line[column] ?? ''));
}

function datesOrError(answer: DueAnswer): Extract<DueAnswer, { readonly kind: 'dates' }>['dates'] {
  switch (answer.kind) {
    case 'dates':
      return answer.dates;
    case 'none':
      return [];
    case 'missing':
      throw notAvailable(answer.reason);
    case 'invalid':
    case 'review':
      throw invalidValue(answer.reason);
  }
}
