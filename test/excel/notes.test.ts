// Ghi chú kiểm tra and Trang kết quả through the real office.js: added beside the officer's sheets, honoured, taken back, never over anything.
import { findingKey } from '../../src/core/rules/finding';
import { excelPort } from '../../src/taskpane/excel-port';
import type { RunningExcel } from '../excel-emulation/start-excel';
import { startSettled } from '../excel-emulation/start-settled';

let excel: RunningExcel;
afterEach(() => excel.close());

const ROWS = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
  [1, 'Niêm yết thủ tục', 4, 5],
  [2, 'Trả hồ sơ đúng hạn', 6, 6],
];

async function opened(...sheets: readonly string[]) {
  excel = await startSettled({ sheets: ['Chấm điểm', ...sheets] });
  excel.book.sheets()[0]?.write({ row: 0, column: 0, rows: 3, columns: 4 }, ROWS);
  return excelPort({ now: () => new Date(2026, 10, 2, 16, 42) });
}

const names = () => excel.book.sheets().map((sheet) => sheet.name());
const check = (port: ReturnType<typeof excelPort>, scope: 'workbook' | 'active-sheet' = 'workbook') =>
  port.check({ scope, answers: [] }, {});

test('set aside, honoured, and taken back; the officer stays on their sheet', async () => {
  const port = await opened();
  const { report } = await check(port);
  const above = report.findings.filter(({ rule }) => rule === 'score-above-max');
  expect(above.map(findingKey)).toEqual(['score-above-max|Chấm điểm|1|3']);
  const change = { kind: 'set-aside', findings: above, says: 'Thành phố cho thêm điểm', by: 'Mai' } as const;
  expect(await port.note(change, 'workbook', {})).toEqual([]);
  expect(names()).toEqual(['Chấm điểm', 'Ghi chú kiểm tra']);
  expect((await check(port)).report.findings.map(({ rule }) => rule)).not.toContain('score-above-max');
  const { setAside } = (await check(port, 'active-sheet')).report;
  expect(setAside.map(({ note }) => [note.says, note.by, note.day])).toEqual([
    ['Thành phố cho thêm điểm', 'Mai', { year: 2026, month: 11, day: 2 }],
  ]);
  const [aside] = setAside;
  if (!aside) throw new Error('Nothing was set aside.');
  expect(await port.note({ takeBack: aside.note }, 'workbook', {})).toEqual([]);
  expect((await check(port)).report.findings.map(({ rule }) => rule)).toContain('score-above-max');
  expect(await port.note({ takeBack: aside.note }, 'workbook', {})).toEqual([aside.note.at]);
  expect(excel.host.missing.size).toBe(0);
});

test('a second reason goes below the first; a cell that has changed meanwhile is named and nothing is written', async () => {
  const port = await opened();
  const { findings } = (await check(port)).report;
  const above = findings.filter(({ rule }) => rule === 'score-above-max');
  const off = { kind: 'switched-off', findings: above, says: 'Bộ tiêu chí cho vượt', by: 'Mai' } as const;
  await port.note(off, 'workbook', {});
  await port.note({ takeBack: (await check(port)).report.setAside[0]?.note ?? fail() }, 'workbook', {});
  await port.note(off, 'workbook', {});
  expect(names().length).toBe(2);
  excel.book.sheets()[0]?.write({ row: 1, column: 3, rows: 1, columns: 1 }, [[4.5]]);
  await port.note({ takeBack: (await check(port)).report.setAside[0]?.note ?? fail() }, 'workbook', {});
  const aside = { kind: 'set-aside', findings: above, says: 'Thành phố cho thêm điểm', by: 'Mai' } as const;
  expect(await port.note(aside, 'workbook', {})).toEqual([above[0]?.cell]);
  expect((await check(port)).report.setAside).toEqual([]);
});

test('the result is a sheet of its own, a new one each time, and no table of the next check', async () => {
  const port = await opened('KẾT QUẢ kiểm tra');
  const { report } = await check(port);
  expect(await port.writeResults(report, {})).toBe('Kết quả kiểm tra (2)');
  expect(await port.writeResults(report, {})).toBe('Kết quả kiểm tra (3)');
  expect(names()).toEqual(['Chấm điểm', 'KẾT QUẢ kiểm tra', 'Kết quả kiểm tra (2)', 'Kết quả kiểm tra (3)']);
  const again = (await check(port)).report;
  expect(again.tables.map(({ sheet }) => sheet)).toEqual(['Chấm điểm']);
  expect(again.findings.map(findingKey)).toEqual(report.findings.map(findingKey));
  expect(excel.host.missing.size).toBe(0);
});

function fail(): never {
  throw new Error('Nothing was set aside.');
}
