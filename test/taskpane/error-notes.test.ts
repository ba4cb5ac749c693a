import type { HostErrorKind } from '../../src/core/workbook/host';
import { errorNote, offersWay } from '../../src/taskpane/error-notes';
import type { Job } from '../../src/taskpane/state';

const JOBS: readonly Job[] = ['check', 'fix', 'undo', 'build', 'due-dates', 'format', 'select', 'table'];
const KINDS: readonly HostErrorKind[] = [
  'editing',
  'protected',
  'read-only',
  'too-large',
  'timed-out',
  'not-supported',
  'sheet-missing',
  'sheet-hidden',
  'not-a-workbook',
  'password',
  'failed',
];
const cases = JOBS.flatMap((job) => KINDS.map((error) => [job, error] as const));

test.each(cases)('%s, %s: nói việc gì chưa xong và tệp có thay đổi không', (job, error) => {
  const { title, lines } = errorNote({ kind: 'error', job, error });
  expect(title).toMatch(/^Chưa |^Excel chưa trả lời/);
  expect(lines.join(' ')).toMatch(/Tệp chưa thay đổi\.|Có thể một phần đã được ghi/);
});

test.each([
  ['check', 'timed-out', ['retry', 'check-active']],
  ['fix', 'timed-out', ['check']],
  ['due-dates', 'timed-out', ['retry']],
  ['check', 'too-large', ['check-active', 'retry']],
  ['fix', 'protected', ['retry', 'go-to-sheet']],
  ['select', 'sheet-missing', ['check']],
  ['select', 'sheet-hidden', ['retry']],
  ['build', 'not-supported', []],
  ['build', 'failed', ['retry']],
] as const)('%s, %s: lối ra là %j', (job, error, ways) => {
  expect(errorNote({ kind: 'error', job, error, sheet: 'Bảng chấm điểm' }).ways).toEqual(ways);
});

test('trang được bảo vệ thì nêu tên trang và các bước', () => {
  const { title, steps } = errorNote({ kind: 'error', job: 'fix', error: 'protected', sheet: 'Bảng chấm điểm' });
  expect(title).toBe('Chưa sửa được: trang “Bảng chấm điểm” đang được bảo vệ');
  expect(steps).toHaveLength(3);
});

test('nút đậm thuộc về thông báo có lối ra', () => {
  expect(offersWay(undefined)).toBe(false);
  expect(offersWay({ kind: 'undone', cells: 1 })).toBe(false);
  expect(offersWay({ kind: 'error', job: 'check', error: 'failed' })).toBe(true);
  expect(offersWay({ kind: 'error', job: 'build', error: 'not-supported' })).toBe(false);
  expect(offersWay({ kind: 'conflict', job: 'fix', cells: [], left: 0 })).toBe(true);
  expect(offersWay({ kind: 'conflict', job: 'undo', cells: [], left: 0 })).toBe(false);
});
