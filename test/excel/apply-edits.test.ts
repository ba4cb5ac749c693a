// Writing through the real office.js: all or nothing, never twice, and only where nothing has changed since.
import { inverseOf, type SetCell } from '../../src/core/workbook/edits';
import { applyEdits } from '../../src/excel/apply-edits';
import type { RunningExcel } from '../excel-emulation/start-excel';
import { startSettled } from '../excel-emulation/start-settled';

let excel: RunningExcel;
afterEach(() => excel.close());

const SHEET = 'Bảng chấm điểm';
const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

async function start(): Promise<void> {
  excel = await startSettled({ sheets: [SHEET, 'Khác'] });
  excel.book
    .sheets()[0]
    ?.write({ row: 0, column: 0, rows: 3, columns: 1 }, [['5,5đ'], [8.5], [{ formula: '=SUM(A1:A2)' }]]);
}

const value = (row: number) => excel.book.sheets()[0]?.values(at(row, 0))[0]?.[0];
const formula = (row: number) => excel.book.sheets()[0]?.formulas(at(row, 0))[0]?.[0];

const setCell = (row: number, before: SetCell['before'], after: SetCell['after'], sheet = SHEET): SetCell => ({
  kind: 'set-cell',
  cell: { sheet, row, column: 0 },
  before,
  after,
});

const TEXT_TO_NUMBER = setCell(0, { value: '5,5đ' }, { value: 5.5 });
const TOO_HIGH = setCell(1, { value: 8.5 }, { value: 8 });

test('a fix is written, and put back exactly', async () => {
  await start();
  const results = await applyEdits([TEXT_TO_NUMBER, TOO_HIGH]);
  expect(results.map((result) => result.outcome)).toEqual(['done', 'done']);
  expect([value(0), value(1)]).toEqual([5.5, 8]);
  await applyEdits([inverseOf(TOO_HIGH), inverseOf(TEXT_TO_NUMBER)]);
  expect([value(0), value(1)]).toEqual(['5,5đ', 8.5]);
});

test('a formula is written, and the text of a number stays a text', async () => {
  await start();
  await applyEdits([
    setCell(2, { value: 8.5, formula: '=SUM(A1:A2)' }, { value: 0, formula: '=SUM(A1:A1)' }),
    setCell(1, { value: 8.5 }, { value: '8.5' }),
  ]);
  expect(formula(2)).toBe('=SUM(A1:A1)');
  expect(value(1)).toBe('8.5');
});

test('one cell that changed since, and no cell is written', async () => {
  await start();
  excel.book.sheets()[0]?.write(at(0, 0), [['6']]);
  const results = await applyEdits([TEXT_TO_NUMBER, TOO_HIGH]);
  expect(results).toEqual([{ edit: TEXT_TO_NUMBER, outcome: 'conflict', found: { value: '6' } }]);
  expect(value(1)).toBe(8.5);
});

test('a sheet deleted between check and fix is named', async () => {
  await start();
  excel.book.removeSheet(excel.book.sheets()[0]?.id ?? '');
  await expect(applyEdits([TOO_HIGH])).rejects.toMatchObject({ kind: 'sheet-missing', sheet: SHEET });
});

test('a protected sheet is named and stays as it is', async () => {
  await start();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).protection.protect();
    await context.sync();
  });
  await expect(applyEdits([TOO_HIGH])).rejects.toMatchObject({
    kind: 'protected',
    message: expect.stringMatching(/“Bảng chấm điểm”/),
  });
  expect(value(1)).toBe(8.5);
});

test('a read-only workbook is said', async () => {
  await start();
  excel.host.switches.readOnly = true;
  await expect(applyEdits([TOO_HIGH])).rejects.toMatchObject({ kind: 'read-only' });
});

test('a write is never sent twice, also when it fails', async () => {
  await start();
  const writes: string[] = [];
  excel.close();
  excel = await startSettled({
    sheets: [SHEET],
    record: (request) => {
      if (JSON.stringify(request).includes('"Name":"Formulas"')) writes.push('write');
    },
  });
  excel.book.sheets()[0]?.write(at(1, 0), [[8.5]]);
  excel.host.switches.failure = { action: 1_000, code: 'GeneralException' };
  await applyEdits([TOO_HIGH]);
  expect(writes).toHaveLength(1);
});

test('after a write without an answer, the cells say what happened', async () => {
  await start();
  // Excel does what it is asked, but the answer to the write never comes; from the next batch on it answers again.
  const stop = excel.book.listen((event) => {
    if (event.kind !== 'changed') return;
    excel.host.switches.answering = false;
    setTimeout(() => (excel.host.switches.answering = true), 150);
  });
  const results = await applyEdits([TOO_HIGH], {}, { sync: 200 });
  stop();
  expect(results.map((result) => result.outcome)).toEqual(['done']);
  expect(value(1)).toBe(8);
});

test('a cell being edited is waited for; then the fix is written once', async () => {
  await start();
  excel.host.switches.editingCell = true;
  const said: (string | undefined)[] = [];
  await applyEdits([TOO_HIGH], {
    onWaiting: (says) => {
      said.push(says);
      excel.host.switches.editingCell = false;
    },
  });
  expect(said[0]).toMatch(/Nhấn Enter/);
  expect(value(1)).toBe(8);
});
