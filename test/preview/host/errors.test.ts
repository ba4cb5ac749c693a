// Mistakes of add-ins, and members that the emulation lacks.
import { startExcel, type RunningExcel } from '../../excel-emulation/start-excel';

describe('errors', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.close());

  test('a member that is missing fails by its name, and is counted', async () => {
    await expect(
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().shapes.load('items/name');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound', message: 'The emulated Excel has no Worksheet.Shapes.' });
    await expect(
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load('standardWidth');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound', message: 'The emulated Excel has no Worksheet.standardWidth.' });
    expect([...excel.host.missing]).toEqual([
      ['Worksheet.Shapes', 1],
      ['Worksheet.standardWidth', 1],
    ]);
  });

  test('the client says where: the statement that failed', async () => {
    const error = await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Không có').load('name');
      await context.sync();
    }).catch((thrown: OfficeExtension.Error) => thrown);
    expect(error).toMatchObject({ code: 'ItemNotFound' });
    expect((error as OfficeExtension.Error).debugInfo.statement).toContain('getItem');
  });

  test('what is not loaded cannot be read', async () => {
    await expect(
      excel.Excel.run((context) => Promise.resolve(context.workbook.worksheets.getActiveWorksheet().name)),
    ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('a range is gone after its run, and let go of in the host', async () => {
    const range = await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return cell;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(() => range.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
    expect(excel.host.keptObjects).toBe(0);
  });

  test.each([
    ['an address that is none', '???', 'InvalidArgument'],
    ['a row beyond the last', 'A1048577', 'InvalidArgument'],
    ['another sheet’s address', 'Khác!A1', 'InvalidArgument'],
  ])('%s', async (_, address, code) => {
    await expect(
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });
  });

  test('a read-only member is not set', async () => {
    await expect(
      excel.Excel.run(async (context) => {
        const setting = context.workbook.application as unknown as { decimalSeparator: string };
        setting.decimalSeparator = '.';
        await context.sync();
      }),
    ).rejects.toBeDefined();
  });
});
