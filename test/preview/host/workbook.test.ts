// The workbook and Excel itself: calculation, separators, settings, XML parts, properties; pane and ribbon of the add-in.
import { startExcel, type RunningExcel } from '../../excel-emulation/start-excel';

describe('the workbook', () => {
  let excel: RunningExcel;
  afterEach(() => excel.close());

  test('calculates through the calculator it is given, before each read', async () => {
    excel = await startExcel({
      calculator: (book) => {
        for (const sheet of book.sheets()) {
          for (const [key, cell] of sheet.cells.entries())
            if (cell.formula === '=1+1') sheet.cells.setResult(Math.floor(key / 16384), key % 16384, 2);
        }
      },
    });
    await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.formulas = [['=1+1']];
      cell.load('values,formulas');
      await context.sync();
      expect([cell.values, cell.formulas]).toEqual([[[2]], [['=1+1']]]);
    });
  });

  test('with calculation by hand waits to be told', async () => {
    let passes = 0;
    excel = await startExcel({ calculator: () => void passes++ });
    await excel.Excel.run(async (context) => {
      const { application } = context.workbook;
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      application.calculationMode = 'Manual';
      cell.values = [[1]];
      cell.load('values');
      application.load('calculationMode');
      await context.sync();
      expect([application.calculationMode, passes]).toEqual(['Manual', 0]);
      application.calculate('Full');
      cell.load('values');
      await context.sync();
      expect(passes).toBe(1);
    });
  });

  test.each([
    ['vi-VN', ',', '.'],
    ['en-US', '.', ','],
  ] as const)('in %s', async (locale, decimal, thousands) => {
    excel = await startExcel({ locale });
    await excel.Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load('decimalSeparator,thousandsSeparator');
      application.cultureInfo.load('name');
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      await context.sync();
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([decimal, thousands]);
      expect(application.cultureInfo.name).toBe(locale);
    });
    expect(excel.Office.context.displayLanguage).toBe(locale);
  });

  test('keeps settings, XML parts and properties', async () => {
    excel = await startExcel();
    await excel.Excel.run(async (context) => {
      const { workbook } = context;
      workbook.settings.add('cqtt', { năm: 2026 });
      workbook.customXmlParts.add('<cqtt xmlns="urn:cqtt"/>');
      workbook.properties.title = 'Phiếu chấm điểm';
      await context.sync();
      const setting = workbook.settings.getItemOrNullObject('cqtt').load('value');
      const part = workbook.customXmlParts.getByNamespace('urn:cqtt').getOnlyItemOrNullObject();
      const none = workbook.customXmlParts.getByNamespace('urn:khac').getOnlyItemOrNullObject();
      const xml = part.getXml();
      workbook.properties.load('title');
      workbook.load('name,isDirty,readOnly');
      await context.sync();
      expect([setting.value, xml.value, none.isNullObject]).toEqual([{ năm: 2026 }, '<cqtt xmlns="urn:cqtt"/>', true]);
      expect([workbook.properties.title, workbook.name, workbook.isDirty, workbook.readOnly]).toEqual([
        'Phiếu chấm điểm',
        'Sổ.xlsx',
        false,
        false,
      ]);
      setting.delete();
      part.delete();
      workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      workbook.load('isDirty');
      await context.sync();
      expect(workbook.isDirty).toBe(true);
    });
  });

  test('the add-in shows its pane, starts with the document, and switches ribbon controls', async () => {
    excel = await startExcel();
    const { Office, host } = excel;
    await Office.addin.hide();
    expect(host.addIn.paneVisible).toBe(false);
    await Office.addin.showAsTaskpane();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect([host.addIn.paneVisible, host.addIn.startsWithDocument]).toEqual([true, true]);
    expect(await Office.addin.getStartupBehavior()).toBe('Load');
    await Office.ribbon.requestUpdate({ tabs: [{ id: 'CQTT', controls: [{ id: 'check', enabled: false }] }] });
    expect([...host.addIn.controls]).toEqual([['check', false]]);
  });

  test.each([
    ['light', '#ffffff'],
    ['black', '#262626'],
  ] as const)('the theme %s', async (theme, background) => {
    excel = await startExcel({ switches: { theme } });
    expect(excel.Office.context.officeTheme.controlBackgroundColor).toBe(background);
  });
});
