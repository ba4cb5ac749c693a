// The pane is loaded anew: the workbook stays, what hung on the old pane is gone.
import { startExcel, type RunningExcel } from '../../excel-emulation/start-excel';

describe('a reload of the pane', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.close());

  test('keeps cells and settings, drops listeners', async () => {
    const seen: string[] = [];
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['còn']];
      context.workbook.settings.add('khóa', 1);
      sheet.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    excel = await excel.reload();
    const read = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cell = sheet.getRange('A1').load('values');
      const setting = context.workbook.settings.getItemOrNullObject('khóa').load('value');
      sheet.getRange('B1').values = [[1]];
      await context.sync();
      return [cell.values[0]?.[0], setting.value];
    });
    expect(read).toEqual(['còn', 1]);
    expect(seen).toEqual([]);
  });

  test('calls of functions wait for the new pane; those of the old one are given up', async () => {
    excel.CustomFunctions.associate('STUCK', () => new Promise(() => undefined));
    await excel.host.whenFunctionsReady();
    const stuck = excel.host.callFunction('STUCK', []);
    await new Promise((resolve) => setTimeout(resolve, 0));
    excel = await excel.reload();
    expect(await stuck).toMatchObject({ kind: 'error', error: '#N/A' });
    const waiting = excel.host.callFunction('LATE', [1]);
    excel.CustomFunctions.associate('LATE', (value: number) => value + 1);
    expect(await waiting).toEqual({ kind: 'value', value: 2 });
  });

  test('who waited for a pane that never came waits on for the next one', async () => {
    excel.host.install({} as Window);
    const waiting = excel.host.whenFunctionsReady().then(() => 'ready');
    excel = await excel.reload();
    expect(await waiting).toBe('ready');
  });

  test('the document keeps Office’s own settings, the locale follows its switch', async () => {
    const { settings } = excel.Office.context.document;
    settings.set('Office.DisableTrustUX', true);
    await new Promise((resolve) => settings.saveAsync(resolve));
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[92.5]];
      await context.sync();
    });
    excel.host.switches.locale = 'en-US';
    excel = await excel.reload();
    expect(excel.Office.context.document.settings.get('Office.DisableTrustUX')).toBe(true);
    expect(excel.Office.context.displayLanguage).toBe('en-US');
    const text = await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('text');
      await context.sync();
      return cell.text;
    });
    expect(text).toEqual([['92.5']]);
  });

  test('another version is met after a reload', async () => {
    excel.host.switches.version = '2019';
    expect(excel.Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    excel = await excel.reload();
    expect(excel.Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
  });
});
