import { dayOfIso } from '../../../src/core/calendar/civil-day';
import { daysLeftOf } from '../../../src/core/sheets/days-left';

function day(iso: string) {
  const found = dayOfIso(iso);
  if (!found) throw new Error(`${iso} is no day.`);
  return found;
}

const DUE = { lastDay: day('2026-11-14'), lastWorkingDay: day('2026-11-13') };

test.each([
  ['2026-11-02', 'Chưa làm', 11],
  ['2026-11-13', 'Đang làm', 0],
  ['2026-11-14', 'Đang làm', 0],
  ['2026-11-15', 'Đang làm', 'Quá 1'],
  ['2026-11-17', 'Chưa làm', 'Quá 3'],
  ['2026-11-02', '', 11],
  ['2026-11-17', '', ''],
  ['2026-11-17', 'Hoàn thành', ''],
  ['2026-11-17', 'Không thực hiện', ''],
])('on %s, %s: “%s”', (today, status, expected) => {
  expect(daysLeftOf(DUE, day(today), status)).toBe(expected);
});

test('nothing to count without a due day or without Ngày tính hạn', () => {
  expect(daysLeftOf(undefined, day('2026-11-17'), 'Chưa làm')).toBe('');
  expect(daysLeftOf(DUE, undefined, 'Chưa làm')).toBe('');
});
