// Data validation and conditional formats.
import { startExcel, type RunningExcel } from '../../excel-emulation/start-excel';

describe('rules of cells', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel({ sheets: ['Bảng chấm', 'Danh mục'] });
  });
  afterEach(() => excel.close());

  const rules: readonly [string, string, Excel.DataValidationRule][] = [
    ['a list of items', 'List', { list: { inCellDropDown: true, source: 'Có,Không' } }],
    ['a list from cells', 'List', { list: { inCellDropDown: true, source: "='Danh mục'!$A$1:$A$4" } }],
    ['a number between', 'Decimal', { decimal: { formula1: 0, formula2: 2.5, operator: 'Between' } }],
    ['a whole number', 'WholeNumber', { wholeNumber: { formula1: 2026, operator: 'GreaterThanOrEqualTo' } }],
    ['a day', 'Date', { date: { formula1: '=C1', formula2: '=D1', operator: 'Between' } }],
    ['a formula', 'Custom', { custom: { formula: '=LEN(A1)<=255' } }],
  ];

  test.each(rules)('%s is read back as it was set', async (_, type, rule) => {
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Bảng chấm').getRange('C2:C9');
      range.dataValidation.rule = rule;
      range.dataValidation.prompt = { showPrompt: true, title: 'Điểm tự chấm', message: 'Chọn trong thang điểm.' };
      range.dataValidation.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: 'Điểm',
        message: 'Điểm không có trong thang.',
      };
      range.dataValidation.ignoreBlanks = true;
      await context.sync();
      range.dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
      await context.sync();
      expect(range.dataValidation.toJSON()).toMatchObject({
        type,
        rule,
        ignoreBlanks: true,
        prompt: { showPrompt: true, title: 'Điểm tự chấm', message: 'Chọn trong thang điểm.' },
        errorAlert: { showAlert: true, style: 'Stop', title: 'Điểm', message: 'Điểm không có trong thang.' },
      });
    });
  });

  test('a day given as ISO text is kept as its serial number', async () => {
    await excel.Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Bảng chấm').getRange('C2');
      dataValidation.rule = { date: { formula1: '2026-02-14', operator: 'LessThan' } };
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule).toEqual({ date: { formula1: 46067, operator: 'LessThan' } });
    });
  });

  test.each([
    ['a list over 255 letters', { rule: { list: { inCellDropDown: true, source: 'Có,'.repeat(90) } } }],
    ['between without an end', { rule: { decimal: { formula1: 0, operator: 'Between' } } }],
    ['two rules at once', { rule: { custom: { formula: '=TRUE' }, list: { source: 'Có', inCellDropDown: true } } }],
    ['a title over 32 letters', { prompt: { showPrompt: true, title: 'a'.repeat(33), message: '' } }],
    ['a message over 255 letters', { prompt: { showPrompt: true, title: '', message: 'a'.repeat(256) } }],
  ])('refused: %s', async (_, properties) => {
    await expect(
      excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Bảng chấm').getRange('C2:C9');
        range.dataValidation.set(properties as Excel.Interfaces.DataValidationUpdateData);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('cells with different rules are inconsistent; clearing takes the rule away', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Bảng chấm');
      sheet.getRange('C2:C9').dataValidation.rule = { list: { inCellDropDown: true, source: 'Có,Không' } };
      sheet.getRange('C4').dataValidation.clear();
      const all = sheet.getRange('C2:C9').dataValidation.load('type,rule');
      const upper = sheet.getRange('C2:C3').dataValidation.load('type');
      const cleared = sheet.getRange('C4').dataValidation.load('type,rule');
      await context.sync();
      expect([all.type, all.rule, upper.type, cleared.type, cleared.rule]).toEqual([
        'Inconsistent',
        null,
        'List',
        'None',
        {},
      ]);
    });
  });

  test('conditional formats by formula and by value', async () => {
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Bảng chấm').getRange('A2:F9');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$D2>$C2';
      custom.custom.format.fill.color = '#FFC7CE';
      custom.custom.format.font.bold = true;
      custom.stopIfTrue = true;
      const value = range.conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '5', operator: 'GreaterThanOrEqual' };
      value.cellValue.format.font.color = '#9C0006';
      const formats = range.conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
      const count = range.conditionalFormats.getCount();
      const apart = context.workbook.worksheets.getItem('Bảng chấm').getRange('H1').conditionalFormats.getCount();
      await context.sync();
      expect(formats.items.map((each) => [each.type, each.priority, each.stopIfTrue])).toEqual([
        ['CellValue', 0, false],
        ['Custom', 1, true],
      ]);
      expect([count.value, apart.value]).toEqual([2, 0]);
      custom.custom.rule.load('formula');
      custom.custom.format.load('fill/color,font/bold');
      value.cellValue.load('rule');
      const area = value.getRange().load('address');
      await context.sync();
      expect(custom.custom.rule.formula).toBe('=$D2>$C2');
      expect(custom.custom.format.fill.color).toBe('#FFC7CE');
      expect(value.cellValue.rule).toEqual({ formula1: '5', operator: 'GreaterThanOrEqual' });
      expect(area.address).toBe("'Bảng chấm'!A2:F9");
      custom.delete();
      await context.sync();
      range.conditionalFormats.clearAll();
      const none = range.conditionalFormats.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
  });
});
