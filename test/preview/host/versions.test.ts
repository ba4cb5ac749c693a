// What each Excel can do, and what a member answers in an Excel that lacks it.
import { startExcel, type RunningExcel } from '../../excel-emulation/start-excel';

describe('versions of Excel', () => {
  let excel: RunningExcel;
  afterEach(() => excel.close());

  test.each([
    ['2016', { '1.1': true, '1.7': false, '1.9': false }, false, false],
    ['2019', { '1.1': true, '1.7': true, '1.8': false }, false, false],
    ['2021', { '1.9': true, '1.14': true, '1.15': false }, true, false],
    ['2024', { '1.17': true, '1.18': false }, true, false],
    ['365', { '1.9': true, '1.20': true, '1.21': false }, true, true],
  ] as const)('%s', async (version, excelApi, sharedRuntime, formattedNumbers) => {
    excel = await startExcel({ version });
    const { requirements } = excel.Office.context;
    const found = Object.fromEntries(
      Object.keys(excelApi).map((set) => [set, requirements.isSetSupported('ExcelApi', set)]),
    );
    expect(found).toEqual(excelApi);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(sharedRuntime);
    expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.4')).toBe(formattedNumbers);
  });

  const validate = () =>
    excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: 'Có,Không' } };
      await context.sync();
    });

  test('a member of a later set answers ApiNotFound; the internal switch of office.js still works', async () => {
    excel = await startExcel({ version: '2019' });
    await expect(validate()).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('and is let through where sets are not enforced', async () => {
    excel = await startExcel({ version: '2019', switches: { enforceSets: false } });
    await expect(validate()).resolves.toBeUndefined();
  });

  test('sets of one’s own', async () => {
    excel = await startExcel({ switches: { requirementSets: { ExcelApi: '1.8' } } });
    const { requirements } = excel.Office.context;
    expect([requirements.isSetSupported('ExcelApi', '1.8'), requirements.isSetSupported('ExcelApi', '1.9')]).toEqual([
      true,
      false,
    ]);
  });
});
