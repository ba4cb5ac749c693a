// The standard sheets through the real office.js: in three syncs, beside what is there, and taken out again when stopped.
import { buildSheets } from '../../src/core/sheets/build';
import { SAMPLE_CRITERIA } from '../../src/core/sheets/sample-criteria';
import { yearlyTasks } from '../../src/core/sheets/yearly-tasks';
import { addSheets } from '../../src/excel/add-sheets';
import { readWorkbook } from '../../src/excel/read-workbook';
import type { RunningExcel } from '../excel-emulation/start-excel';
import { startSettled } from '../excel-emulation/start-settled';

let excel: RunningExcel;
afterEach(() => excel.close());

const CONTENTS = buildSheets({ year: 2026, commune: 'xã Minh Giang' }, SAMPLE_CRITERIA, yearlyTasks(2026, 'xã'));
const names = () => excel.book.sheets().map((sheet) => sheet.name());

test('four sheets in three syncs, and nothing that was there is touched', async () => {
  excel = await startSettled({ sheets: ['Của tôi'] });
  excel.book.sheets()[0]?.write({ row: 0, column: 0, rows: 1, columns: 1 }, [['giữ nguyên']]);
  const changes: string[] = [];
  excel.book.listen((event) => {
    if (event.kind === 'changed') changes.push(event.change.sheetId);
  });
  await addSheets(CONTENTS);
  expect(excel.host.counters.batches - 1).toBeLessThanOrEqual(3);
  expect(names()).toEqual(['Của tôi', 'Thông tin', 'Bộ tiêu chí', 'Phụ lục nhiệm vụ', 'Bảng chấm điểm']);
  expect(changes).not.toContain(excel.book.sheets()[0]?.id);
  expect(excel.host.missing.size).toBe(0);
});

test('what is read back is what was built: values, formulas, merges, print set-up', async () => {
  excel = await startSettled({ sheets: ['Của tôi'] });
  await addSheets(CONTENTS);
  const workbook = await readWorkbook();
  for (const content of CONTENTS) {
    const sheet = workbook.sheets.find((each) => each.name === content.name);
    const found = new Map(sheet?.rows.flatMap((row) => row.cells.map((cell) => [`${row.index}:${cell.column}`, cell])));
    for (const { row, column, value, formula } of content.cells) {
      const cell = found.get(`${row}:${column}`);
      if (formula !== undefined) expect(cell?.formula).toBe(formula);
      else if (value !== null && value !== undefined && value !== '') expect(cell?.value).toBe(value);
    }
    expect(new Set(sheet?.merges.map((merge) => JSON.stringify(merge)))).toEqual(
      new Set(content.merges.map((merge) => JSON.stringify(merge))),
    );
  }
});

test('a name that is taken is refused before anything is made', async () => {
  excel = await startSettled({ sheets: ['THÔNG TIN'] });
  await expect(addSheets(CONTENTS)).rejects.toMatchObject({ kind: 'failed', sheet: 'Thông tin' });
  expect(names()).toEqual(['THÔNG TIN']);
});

test('what fails halfway leaves nothing behind', async () => {
  excel = await startSettled({ sheets: ['Của tôi'] });
  excel.host.switches.failure = { action: 600, code: 'GeneralException' };
  await expect(addSheets(CONTENTS)).rejects.toMatchObject({ kind: 'failed' });
  expect(names()).toEqual(['Của tôi']);
});

test('stopped while it is made, nothing is left behind', async () => {
  excel = await startSettled({ sheets: ['Của tôi'] });
  const signal = { aborted: false };
  await expect(addSheets(CONTENTS, { signal, onProgress: () => (signal.aborted = true) })).rejects.toMatchObject({
    kind: 'cancelled',
  });
  expect(names()).toEqual(['Của tôi']);
});

test('Excel 2019 is told that it cannot build', async () => {
  excel = await startSettled({ version: '2019' });
  await expect(addSheets(CONTENTS)).rejects.toMatchObject({ kind: 'not-supported' });
});

test.each(['2021', '2024'] as const)('Excel %s builds with the members it has', async (version) => {
  excel = await startSettled({ version });
  await addSheets(CONTENTS);
  expect(names()).toHaveLength(5);
});
