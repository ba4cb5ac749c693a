// Working days follow what the workbook's Thông tin says of its week and its days off.
import { dayOfIso, isoOf, type CivilDay } from '../../../src/core/calendar/civil-day';
import { holidaysOf, sayHoliday } from '../../../src/core/calendar/holidays';
import { buildSheets } from '../../../src/core/sheets/build';
import { recognise } from '../../../src/core/tables/recognise';
import type { Cell, Row, Workbook } from '../../../src/core/workbook/snapshot';

/** Thông tin of 2026 as it is built, with some of its values typed over. */
function workbookWith(typed: (value: unknown) => Cell['value'] | undefined): Workbook {
  const holidays = holidaysOf(2026).map((holiday) => ({
    day: holiday.day,
    kind: holiday.kind,
    says: sayHoliday(holiday),
  }));
  const set = { name: '', isSample: false, groups: [] };
  const [content] = buildSheets({ year: 2026, workingWeek: 'Thứ Hai đến thứ Sáu' }, set, [], {
    sheets: ['information'],
    holidays,
  });
  const rows = new Map<number, Cell[]>();
  for (const { row, column, value = null } of content?.cells ?? []) {
    rows.set(row, [...(rows.get(row) ?? []), { column, value: typed(value) ?? value }]);
  }
  const inOrder = [...rows].sort(([one], [other]) => one - other);
  return {
    sheets: [
      {
        name: 'Thông tin',
        visibility: 'visible',
        merges: [],
        rows: inOrder.map(([index, cells]): Row => ({ index, cells: cells.sort((a, b) => a.column - b.column) })),
      },
    ],
  };
}

const day = (iso: string) => dayOfIso(iso) as CivilDay;
const lastBefore = (workbook: Workbook, iso: string) => isoOf(recognise(workbook).workingDays.lastOnOrBefore(day(iso)));
const SERIAL_OF_13_02 = 46066;

test('without Thông tin the standard week and the known holidays count', () => {
  expect(lastBefore({ sheets: [] }, '2026-02-14')).toBe('2026-02-13');
  expect(isoOf(recognise({ sheets: [] }).workingDays.add(day('2026-02-12'), 2))).toBe('2026-02-23');
});

test('what is built says the same', () => {
  const built = workbookWith(() => undefined);
  expect(lastBefore(built, '2026-02-14')).toBe('2026-02-13');
  expect(lastBefore(built, '2026-08-22')).toBe('2026-08-22');
});

test('a week with Saturdays counts them', () => {
  const saturdays = workbookWith((value) => (value === 'Thứ Hai đến thứ Sáu' ? 'Thứ Hai đến thứ Bảy' : undefined));
  expect(lastBefore(saturdays, '2026-02-14')).toBe('2026-02-14');
});

test.each(['nghỉ luân phiên', 5])('a week of %p is read as the standard one', (said) => {
  const odd = workbookWith((value) => (value === 'Thứ Hai đến thứ Sáu' ? said : undefined));
  expect(lastBefore(odd, '2026-02-14')).toBe('2026-02-13');
});

test('a day off typed over is off, and the day that it replaces is worked', () => {
  const [tet] = holidaysOf(2026).filter((holiday) => isoOf(holiday.day) === '2026-02-16');
  expect(tet).toBeDefined();
  const moved = workbookWith((value) => (value === SERIAL_OF_13_02 + 3 ? SERIAL_OF_13_02 : undefined));
  expect(lastBefore(moved, '2026-02-15')).toBe('2026-02-12');
  expect(lastBefore(moved, '2026-02-16')).toBe('2026-02-16');
});

test('a hidden Thông tin is last year’s: its week does not count', () => {
  const saturdays = workbookWith((value) => (value === 'Thứ Hai đến thứ Sáu' ? 'Thứ Hai đến thứ Bảy' : undefined));
  const hidden = { sheets: saturdays.sheets.map((sheet) => ({ ...sheet, visibility: 'hidden' as const })) };
  expect(lastBefore(hidden, '2026-02-14')).toBe('2026-02-13');
});

test('the list counts wherever the officer moved it, and only what stands below its header', () => {
  const [sheet] = workbookWith(() => undefined).sheets;
  const moved: Workbook = {
    sheets: (sheet ? [sheet] : []).map((one) => ({
      ...one,
      rows: one.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, column: cell.column + 2 })) })),
    })),
  };
  expect(lastBefore(moved, '2026-08-22')).toBe('2026-08-22');
});

test.each(['Tuần làm việc', 'Nghỉ hoặc làm bù', 'Ngày'])('without “%s” what is known counts', (label) => {
  const without = workbookWith((value) => (value === label ? 'khác' : undefined));
  expect(lastBefore(without, '2026-02-14')).toBe('2026-02-13');
});

test('a number that is no day is passed over', () => {
  const odd = workbookWith((value) => (value === SERIAL_OF_13_02 + 3 ? -1 : undefined));
  expect(lastBefore(odd, '2026-02-16')).toBe('2026-02-16');
});
