import { startExcel, type RunningExcel } from '../../excel-emulation/start-excel';

describe('office.js starts over the emulated Excel', () => {
  let excel: RunningExcel;
  afterEach(() => excel.close());

  test('as Excel on a PC, in Vietnamese', async () => {
    excel = await startExcel();
    const { Office } = excel;
    expect(Office.context.host).toBe('Excel');
    expect(Office.context.platform).toBe('PC');
    expect(Office.context.displayLanguage).toBe('vi-VN');
    expect([...excel.host.unknownCalls]).toEqual([]);
  });

  test('reads and writes cells through Excel.run', async () => {
    excel = await startExcel({ sheets: ['Thông tin'] });
    const read = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Thông tin');
      sheet.getRange('A1:B2').values = [
        ['Xã', 'Minh Giang'],
        ['Điểm', 92.5],
      ];
      const used = sheet.getUsedRange(true);
      used.load('values,text,address');
      await context.sync();
      return { values: used.values, text: used.text, address: used.address };
    });
    expect(read).toEqual({
      values: [
        ['Xã', 'Minh Giang'],
        ['Điểm', 92.5],
      ],
      text: [
        ['Xã', 'Minh Giang'],
        ['Điểm', '92,5'],
      ],
      address: "'Thông tin'!A1:B2",
    });
  });

  test('every batch that was answered can be recorded', async () => {
    const names: (string | undefined)[] = [];
    excel = await startExcel({
      record: (request, response) => {
        if (!response.Error) names.push(...Object.values(request.ObjectPaths).map((path) => path.Name));
      },
    });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
    });
    expect(names).toEqual(expect.arrayContaining(['Worksheets', 'GetActiveWorksheet']));
  });
});
