import { dayOfIso, isoOf, weekday, addDays } from '../../../src/core/calendar/civil-day';
import type { CivilDay } from '../../../src/core/calendar/civil-day';
import type { WorkingDays } from '../../../src/core/calendar/deadline';
import { buildSheets } from '../../../src/core/sheets/build';
import { dueDaysOf, updateDueDates } from '../../../src/core/sheets/due-days';
import { SAMPLE_CRITERIA } from '../../../src/core/sheets/sample-criteria';
import { yearlyTasks } from '../../../src/core/sheets/yearly-tasks';
import { recognise } from '../../../src/core/tables/recognise';
import type { Table } from '../../../src/core/tables/table';
import { inverseOf } from '../../../src/core/workbook/edits';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from './snapshot-of';

/** Monday to Friday, no holidays. */
const WEEKDAYS: WorkingDays = {
  lastOnOrBefore: (day) => (weekday(day) <= 5 ? day : WEEKDAYS.lastOnOrBefore(addDays(day, -1))),
  add: (day) => day,
};

function day(iso: string): CivilDay {
  const found = dayOfIso(iso);
  if (!found) throw new Error(`${iso} is no day.`);
  return found;
}

function due(phrase: CellValue, year: number, today?: string) {
  const found = dueDaysOf(phrase, { year, workingDays: WEEKDAYS, ...(today ? { asOfDay: day(today) } : {}) });
  return found && [isoOf(found.lastDay), isoOf(found.lastWorkingDay)];
}

test.each([
  ['Trước ngày 15/11 hằng năm', 2026, undefined, ['2026-11-14', '2026-11-13']],
  ['Trước ngày 15/11 hằng năm', 2026, '2026-12-01', ['2026-11-14', '2026-11-13']],
  ['Trước ngày 15/11 hằng năm', 2031, undefined, ['2031-11-14', '2031-11-14']],
  ['Năm 2027', 2026, undefined, ['2027-12-31', '2027-12-31']],
  ['Năm 2027 và năm 2030', 2028, undefined, ['2030-12-31', '2030-12-31']],
  ['Hằng quý', 2026, undefined, ['2026-03-31', '2026-03-31']],
  ['Hằng quý', 2026, '2026-04-01', ['2026-06-30', '2026-06-30']],
  ['Hằng quý', 2026, '2027-01-05', ['2026-12-31', '2026-12-31']],
  [46067, 2026, undefined, ['2026-02-14', '2026-02-13']],
  ['Thường xuyên', 2026, undefined, undefined],
  ['Trước ngày 30/02/2027', 2026, undefined, undefined],
  [{ error: '#REF!' }, 2026, undefined, undefined],
  [null, 2026, undefined, undefined],
])('“%s” in %d, seen on %s', (phrase, year, today, expected) => {
  expect(due(phrase, year, today)).toEqual(expected);
});

const CONTENTS = buildSheets({ year: 2026 }, SAMPLE_CRITERIA, yearlyTasks(2026, 'xã'));

function appendixOf(typed: Parameters<typeof snapshotOf>[1] = []): Table {
  const table = recognise(snapshotOf(CONTENTS, typed)).tables.find(({ kind }) => kind === 'appendix');
  if (!table) throw new Error('No appendix was recognised.');
  return table;
}

test('both columns are written for tasks with a date, nothing for the others', () => {
  const edits = updateDueDates(appendixOf(), { year: 2026, workingDays: WEEKDAYS });
  const dated = yearlyTasks(2026, 'xã').filter(({ time }) => !/Thường xuyên|Khi có yêu cầu/.test(time));
  expect(edits).toHaveLength(dated.length * 2);
  expect(edits[0]).toEqual({
    kind: 'set-cell',
    cell: { sheet: 'Phụ lục nhiệm vụ', row: 5, column: 6 },
    before: { value: null },
    after: { value: 46067, numberFormat: 'dd/mm/yyyy' },
  });
});

test('pressed again, nothing is left to write', () => {
  const question = { year: 2026, workingDays: WEEKDAYS };
  const edits = updateDueDates(appendixOf(), question);
  const typed = edits.map(({ cell, after }) => ({ ...cell, value: after.value }));
  expect(updateDueDates(appendixOf(typed), question)).toEqual([]);
});

test('a day whose phrase has none any more is taken away, and can be put back', () => {
  const sheet = 'Phụ lục nhiệm vụ';
  const typed = [
    { sheet, row: 5, column: 2, value: 'Thường xuyên' },
    { sheet, row: 5, column: 6, value: 46067 },
  ];
  const edits = updateDueDates(appendixOf(typed), { year: 2026, workingDays: WEEKDAYS });
  const edit = edits.find(({ cell }) => cell.row === 5);
  expect(edit).toMatchObject({ before: { value: 46067 }, after: { value: null } });
  expect(edit && inverseOf(edit).after).toEqual({ value: 46067 });
});

test('formats and formulas that stand there are kept in mind for the way back', () => {
  const table = appendixOf();
  const cell = { column: 6, value: 46067, formula: '=G5', numberFormat: 'd/m/yyyy' };
  const grid = { ...table.grid, at: () => cell };
  const [edit] = updateDueDates({ ...table, grid }, { year: 2026, workingDays: WEEKDAYS });
  expect(edit?.before).toEqual({ value: 46067, formula: '=G5', numberFormat: 'd/m/yyyy' });
  const continuous = { ...grid, seenAt: () => ({ column: 2, value: 'Thường xuyên' }) };
  const [cleared] = updateDueDates({ ...table, grid: continuous }, { year: 2026, workingDays: WEEKDAYS });
  expect(cleared?.after).toEqual({ value: null, numberFormat: 'd/m/yyyy' });
  const blank = { ...table.grid, seenAt: () => undefined };
  expect(updateDueDates({ ...table, grid: blank }, { year: 2026, workingDays: WEEKDAYS })).toEqual([]);
});

test('an appendix without these columns, or without times, is left alone', () => {
  const table = appendixOf();
  const question = { year: 2026, workingDays: WEEKDAYS };
  const { time = [], lead = [] } = table.columns;
  expect(updateDueDates({ ...table, columns: { time, lead } }, question)).toEqual([]);
  expect(updateDueDates({ ...table, columns: { lead } }, question)).toEqual([]);
});
