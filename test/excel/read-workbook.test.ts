// Reading through the real office.js: what is read, in how many syncs, and what happens when Excel does not help.
import type { CivilDay } from '../../src/core/calendar/civil-day';
import { check } from '../../src/core/check';
import { HostError, type Task } from '../../src/core/workbook/host';
import { readWorkbook } from '../../src/excel/read-workbook';
import type { RunningExcel } from '../excel-emulation/start-excel';
import { startSettled } from '../excel-emulation/start-settled';

let excel: RunningExcel;
afterEach(() => excel.close());

/** Puts rows from A1 on into a sheet of the emulated Excel. */
function fill(sheet: string, rows: readonly (readonly (string | number | boolean)[])[]): void {
  const found = excel.book.sheets().find((each) => each.name() === sheet);
  const width = Math.max(...rows.map((row) => row.length));
  found?.write(
    { row: 0, column: 0, rows: rows.length, columns: width },
    rows.map((row) =>
      row.map((value) => (typeof value === 'string' && value.startsWith('=') ? { formula: value } : value)),
    ),
  );
}

/** office.js asks once more at the end of each run, to let go of what it held. */
const syncs = () => excel.host.counters.batches - 1;

test('cells, formulas, errors, merges, hidden rows and columns, protection and names are read', async () => {
  excel = await startSettled({ sheets: ['Bảng chấm điểm', '__proto__'] });
  fill('Bảng chấm điểm', [
    ['STT', 'Tiêu chí', 'Điểm tự chấm'],
    ['1', '<b>Công khai</b>', 4.5],
    ['2', 'Tiếp công dân', '#REF!'],
    ['', 'Tổng', '=SUM(C2:C3)'],
  ]);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Bảng chấm điểm');
    sheet.getRange('A2').numberFormat = [['@']];
    sheet.getRange('A1:B1').merge(false);
    sheet.getRange('3:3').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    sheet.protection.protect();
    context.workbook.names.add('Diem', sheet.getRange('C2:C3'));
    await context.sync();
  });
  const workbook = await readWorkbook();
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Bảng chấm điểm', '__proto__']);
  expect(workbook.activeSheet).toBe('Bảng chấm điểm');
  expect(workbook.names?.map((name) => name.name)).toEqual(['Diem']);
  expect(workbook.sheets[0]).toMatchObject({
    visibility: 'visible',
    isProtected: true,
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    hiddenRows: [2],
    hiddenColumns: [1],
  });
  expect(workbook.sheets[0]?.rows[1]?.cells[1]).toEqual({ column: 1, value: '<b>Công khai</b>' });
  expect(workbook.sheets[0]?.rows[2]?.cells[2]).toEqual({ column: 2, value: { error: '#REF!' } });
  expect(workbook.sheets[0]?.rows[3]?.cells[1]).toMatchObject({ column: 2, formula: '=SUM(C2:C3)' });
  expect(workbook.sheets[1]).toMatchObject({ rows: [], merges: [], isProtected: false });
});

test.each([
  ['Automatic', 'automatic'],
  ['Manual', 'manual'],
] as const)('whether Excel calculates by itself is read: %s', async (mode, calculation) => {
  excel = await startSettled({});
  excel.book.setCalculationMode(mode);
  expect((await readWorkbook()).calculation).toBe(calculation);
});

test.each([1, 30])('%i sheets are read in three syncs', async (count) => {
  excel = await startSettled({ sheets: Array.from({ length: count }, (_, at) => `Trang ${at}`) });
  for (const sheet of excel.book.sheets())
    fill(sheet.name(), [
      ['STT', 'Nhiệm vụ'],
      [1, 'Báo cáo'],
    ]);
  excel.host.resetCounters();
  const workbook = await readWorkbook();
  expect(workbook.sheets).toHaveLength(count);
  expect(workbook.sheets.at(-1)?.rows).toHaveLength(2);
  expect(syncs()).toBe(3);
});

test('texts of an old font know it, for one sync more; a sheet in Unicode costs none', async () => {
  excel = await startSettled({ sheets: ['Chấm', 'Khác'] });
  fill('Chấm', [
    ['STT', 'Tiªu chÝ', '§iÓm tèi ®a', '§iÓm tù chÊm'],
    [1, 'Niªm yÕt c«ng khai', 2, 3],
    [2, 'Website', 2, 2],
  ]);
  fill('Khác', [['Có là', 'Điểm tự chấm']]);
  await excel.Excel.run(async (context) => {
    for (const sheet of ['Chấm', 'Khác'])
      context.workbook.worksheets.getItem(sheet).getRange('A1:D2').format.font.name = '.VnTime';
    await context.sync();
  });
  excel.host.resetCounters();
  const workbook = await readWorkbook();
  expect(syncs()).toBe(4);
  expect(
    workbook.sheets.map(({ rows }) => rows.map(({ cells }) => cells.map(({ fontName }) => fontName ?? ''))),
  ).toEqual([
    [
      ['.VnTime', '.VnTime', '.VnTime', '.VnTime'],
      ['', '.VnTime', '', ''],
      ['', '', '', ''],
    ],
    [['', '']],
  ]);
  const { tables, findings } = check(workbook, { today: { year: 2026, month: 11, day: 18 } as CivilDay });
  expect(tables.map(({ kind }) => kind)).toEqual(['scoring']);
  const wrong = findings.filter(({ rule }) => rule === 'score-above-max');
  expect(wrong.map(({ cell }) => cell)).toEqual([{ sheet: 'Chấm', row: 1, column: 3 }]);
});

test('24,000 cells are read in three syncs, 96,000 in five', async () => {
  excel = await startSettled({ sheets: ['Trang'] });
  const rows = (count: number) =>
    Array.from({ length: count }, (_, row) => Array.from({ length: 12 }, (__, at) => row + at));
  fill('Trang', rows(2_000));
  excel.host.resetCounters();
  await readWorkbook();
  expect(syncs()).toBe(3);
  fill('Trang', rows(8_000));
  excel.host.resetCounters();
  const workbook = await readWorkbook();
  expect(workbook.sheets[0]?.rows).toHaveLength(8_000);
  expect(syncs()).toBe(5);
});

test('an answer that is too large is asked for in halves', async () => {
  excel = await startSettled({ sheets: ['Trang'], switches: { payloadLimit: 20_000 } });
  fill(
    'Trang',
    Array.from({ length: 200 }, (_, row) => [row + 1, 'Niêm yết công khai thủ tục hành chính'.repeat(3)]),
  );
  const workbook = await readWorkbook();
  expect(workbook.sheets[0]?.rows.map((row) => row.cells[0]?.value)).toEqual(
    Array.from({ length: 200 }, (_, at) => at + 1),
  );
});

test('one row that is too large is an error that says what to do', async () => {
  excel = await startSettled({ sheets: ['Trang'], switches: { payloadLimit: 20_000 } });
  fill('Trang', [['x'.repeat(30_000)]]);
  await expect(readWorkbook()).rejects.toMatchObject({
    kind: 'too-large',
    message: expect.stringMatching(/quá nhiều/),
  });
});

test('a stray value at XFD1048576 costs three syncs and is said', async () => {
  excel = await startSettled({ sheets: ['Trang'] });
  fill('Trang', [
    ['STT', 'Nhiệm vụ'],
    [1, 'Báo cáo'],
  ]);
  const end = { row: 1_048_575, column: 16_383, rows: 1, columns: 1 };
  excel.book.sheets()[0]?.write(end, [['lạc']]);
  excel.host.resetCounters();
  const workbook = await readWorkbook();
  expect(workbook.sheets[0]?.unread).toMatch(/XFD1048576/);
  expect(workbook.sheets[0]?.rows).toHaveLength(2);
  expect(excel.host.counters.batches).toBeLessThan(20);
});

test('a cell being edited is waited for, and said', async () => {
  excel = await startSettled({ sheets: ['Trang'] });
  fill('Trang', [['STT']]);
  excel.host.switches.editingCell = true;
  const said: (string | undefined)[] = [];
  const task: Task = {
    onWaiting: (says) => {
      said.push(says);
      excel.host.switches.editingCell = false;
    },
  };
  const workbook = await readWorkbook(task);
  expect(workbook.sheets[0]?.rows).toHaveLength(1);
  expect(said).toEqual(['Một ô đang được nhập. Nhấn Enter để kết thúc nhập ô.', undefined]);
});

test('a cell edited for too long ends in a named error', async () => {
  excel = await startSettled();
  excel.host.switches.editingCell = true;
  await expect(readWorkbook({}, 'workbook', { editMode: 500 })).rejects.toMatchObject({ kind: 'timed-out' });
});

test('a sync that hangs ends in a named error', async () => {
  excel = await startSettled();
  excel.host.switches.answering = false;
  await expect(readWorkbook({}, 'workbook', { sync: 200 })).rejects.toMatchObject({
    kind: 'timed-out',
    message: expect.stringMatching(/chưa trả lời/),
  });
});

test('a read that fails once is tried again', async () => {
  excel = await startSettled({ sheets: ['Trang'] });
  fill('Trang', [['STT']]);
  excel.host.switches.failure = { action: 3, code: 'GeneralException' };
  const workbook = await readWorkbook();
  expect(workbook.sheets[0]?.rows).toHaveLength(1);
});

test('a stopped check reads no further', async () => {
  excel = await startSettled();
  await expect(readWorkbook({ signal: { aborted: true } })).rejects.toThrow(HostError);
  expect(excel.host.counters.batches).toBe(0);
});

test('only the active sheet, when asked', async () => {
  excel = await startSettled({ sheets: ['Một', 'Hai'] });
  fill('Hai', [['STT']]);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Hai').activate();
    await context.sync();
  });
  const workbook = await readWorkbook({}, 'active-sheet');
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Hai']);
});

test.each(['2019', '2021', '2024'] as const)('Excel %s is read with the members it has', async (version) => {
  excel = await startSettled({ sheets: ['Trang'], version });
  fill('Trang', [
    ['STT', 'Nhiệm vụ'],
    [1, 'Báo cáo'],
  ]);
  const workbook = await readWorkbook();
  expect(workbook.sheets[0]?.rows).toHaveLength(2);
});

test('Excel 2016 is told that it cannot', async () => {
  excel = await startSettled({ version: '2016' });
  await expect(readWorkbook()).rejects.toMatchObject({ kind: 'not-supported' });
});
