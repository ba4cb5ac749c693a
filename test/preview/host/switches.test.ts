// Every way in which Excel makes an add-in's life hard, each on its own switch.
import { startExcel, type RunningExcel } from '../../excel-emulation/start-excel';

describe('switches', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.close());

  const write = (value: unknown = 1) =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[value]];
      await context.sync();
    });
  const valueOfA1 = () => excel.book.sheets()[0]?.values({ row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0];

  test('a cell being edited refuses every batch until it is done', async () => {
    excel.host.switches.editingCell = true;
    await expect(write()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    excel.host.switches.editingCell = false;
    await write();
    expect(valueOfA1()).toBe(1);
  });

  test('the book itself may say that a cell is being edited', async () => {
    excel.book.setEditing(true);
    await expect(write()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  test('an action can be made to fail, once; what stood before it is done', async () => {
    excel.host.switches.failure = { action: 1, code: 'GeneralException' };
    await expect(write()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(excel.host.switches.failure).toBeNull();
    await write(2);
    expect(valueOfA1()).toBe(2);
  });

  test('a sync may never be answered, though it was done', async () => {
    excel.host.switches.answering = false;
    const outcome = await Promise.race([
      write('đã ghi').then(() => 'answered'),
      new Promise((resolve) => setTimeout(() => resolve('silence'), 100)),
    ]);
    expect([outcome, valueOfA1()]).toEqual(['silence', 'đã ghi']);
  });

  test('answers can be late', async () => {
    excel.host.switches.latency = 80;
    const start = performance.now();
    await write();
    expect(performance.now() - start).toBeGreaterThan(75);
  });

  test('a read-only workbook takes nothing', async () => {
    excel.host.switches.readOnly = true;
    await expect(write()).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.add('Mới');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('protected sheets are said to be, and take nothing', async () => {
    excel.host.switches.sheetsProtected = true;
    await excel.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    await expect(write()).rejects.toMatchObject({ code: 'AccessDenied' });
    excel.host.switches.sheetsProtected = false;
    await write();
    expect(valueOfA1()).toBe(1);
  });

  test('too large a request is refused, and nothing of it is done', async () => {
    excel.host.switches.payloadLimit = 20_000;
    await expect(write('a'.repeat(21_000))).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(valueOfA1()).toBe('');
  });

  test('too large an answer is refused', async () => {
    await write('a'.repeat(30_000));
    excel.host.switches.payloadLimit = 20_000;
    await expect(
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  test('five megabytes are the limit: 24,000 cells pass, 400,000 do not', async () => {
    const read = (rows: number) =>
      excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, rows, 12);
        range.load('values,formulas,text,numberFormat');
        await context.sync();
        return range.values.length;
      });
    expect(await read(2000)).toBe(2000);
    await expect(read(34_000)).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  test('counts batches and bytes', async () => {
    excel.host.resetCounters();
    await write();
    const { batches, actions, requestBytes, responseBytes } = excel.host.counters;
    // One sync, and the one by which Excel.run lets go of its ranges.
    expect(batches).toBe(2);
    expect(actions).toBeGreaterThan(3);
    expect(requestBytes).toBeGreaterThan(500);
    expect(responseBytes).toBeGreaterThan(100);
  });
});
