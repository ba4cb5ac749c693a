// What stands in cells: writing as Excel understands it, reading it back, and the shapes of ranges.
import { startExcel, type RunningExcel } from '../../excel-emulation/start-excel';

describe('cells', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel({ sheets: ['Bảng chấm', 'Phụ lục'] });
  });
  afterEach(() => excel.close());

  /** Writes one value into A1 and reads what has become of it. */
  const typed = (written: unknown, format?: string) =>
    excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Bảng chấm').getRange('A1');
      if (format !== undefined) cell.numberFormat = [[format]];
      cell.values = [[written]];
      cell.load('values,formulas,text,numberFormat,valueTypes');
      await context.sync();
      const [[value], [formula], [text], [numberFormat], [type]] = [
        cell.values[0] ?? [],
        cell.formulas[0] ?? [],
        cell.text[0] ?? [],
        cell.numberFormat[0] ?? [],
        cell.valueTypes[0] ?? [],
      ];
      return { value, formula, text, numberFormat, type };
    });

  test.each([
    ['a number', 92.5, { value: 92.5, formula: 92.5, text: '92,5', numberFormat: 'General', type: 'Double' }],
    ['a text', 'Mức 4', { value: 'Mức 4', formula: 'Mức 4', text: 'Mức 4', numberFormat: 'General', type: 'String' }],
    ['a truth value', true, { value: true, formula: true, text: 'TRUE', numberFormat: 'General', type: 'Boolean' }],
    ['nothing', '', { value: '', formula: '', text: '', numberFormat: 'General', type: 'Empty' }],
    ['a number as text', '12', { value: 12, formula: 12, text: '12', numberFormat: 'General', type: 'Double' }],
    ['a share', '12%', { value: 0.12, formula: 0.12, text: '12%', numberFormat: '0%', type: 'Double' }],
    [
      'a day that is none in America',
      '15/02/2026',
      { value: 46068, formula: 46068, text: '15/02/2026', numberFormat: 'dd/mm/yyyy', type: 'Double' },
    ],
    [
      'a day that America reads month first',
      '01/02/2026',
      { value: 46024, formula: 46024, text: '01/02/2026', numberFormat: 'mm/dd/yyyy', type: 'Double' },
    ],
    [
      'a text behind an apostrophe',
      "'01/02",
      { value: '01/02', formula: '01/02', text: '01/02', numberFormat: 'General', type: 'String' },
    ],
    [
      'an error value',
      '#N/A',
      { value: '#N/A', formula: '#N/A', text: '#N/A', numberFormat: 'General', type: 'Error' },
    ],
    [
      'a formula',
      '=SUM(B1:B9)',
      { value: 0, formula: '=SUM(B1:B9)', text: '0', numberFormat: 'General', type: 'Double' },
    ],
  ])('%s', async (_, written, expected) => {
    expect(await typed(written)).toEqual(expected);
  });

  test('a cell formatted as text keeps what looks like more', async () => {
    expect(await typed('01/02', '@')).toMatchObject({ value: '01/02', numberFormat: '@', type: 'String' });
    expect(await typed('=A2', '@')).toMatchObject({ value: '=A2', type: 'String' });
  });

  test.each([
    ['semicolons between arguments', '=SUM(A2;A3)'],
    ['a bracket left open', '=SUM(A2'],
    ['a text over 255 letters in a formula', `="${'a'.repeat(256)}"`],
    ['more than 32,767 letters', 'a'.repeat(32768)],
  ])('refused: %s', async (_, written) => {
    await expect(typed(written)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('null leaves a cell as it is; one value fills a range', async () => {
    const values = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Bảng chấm').getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.values = [
        [1, null],
        [null, 4],
      ];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [1, 7],
      [7, 4],
    ]);
  });

  test('an array of another size is refused, and nothing after it is done', async () => {
    const values = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Bảng chấm');
      sheet.getRange('A1').values = [['trước']];
      sheet.getRange('A2:A3').values = [[1]];
      sheet.getRange('A4').values = [['sau']];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      const read = sheet.getRange('A1:A4').load('values');
      await context.sync();
      return read.values;
    });
    expect(values).toEqual([['trước'], [''], [''], ['']]);
  });

  test('whole rows and columns have no values, and take none', async () => {
    await excel.Excel.run(async (context) => {
      const columns = context.workbook.worksheets.getItem('Bảng chấm').getRange('A:B').load('values,address');
      await context.sync();
      expect(columns.values).toBeNull();
      expect(columns.address).toBe("'Bảng chấm'!A:B");
      columns.values = 1 as unknown as number[][];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  test('ranges had from ranges', async () => {
    const addresses = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Phụ lục');
      const range = sheet.getRange('B2:D9');
      const derived = {
        cell: range.getCell(1, 1),
        row: range.getRow(2),
        lastCell: range.getLastCell(),
        lastRow: range.getLastRow(),
        column: range.getColumn(0),
        entireRow: range.getRow(0).getEntireRow(),
        offset: range.getOffsetRange(1, -1),
        resized: range.getResizedRange(-7, 1),
        bounding: range.getBoundingRect('F1'),
        intersection: range.getIntersection('A1:C3'),
        byIndexes: sheet.getRangeByIndexes(4, 0, 2, 3),
        whole: sheet.getRange(),
      };
      for (const each of Object.values(derived)) each.load('address');
      await context.sync();
      return Object.entries(derived).map(([name, each]) => [name, each.address.split('!')[1]]);
    });
    expect(Object.fromEntries(addresses)).toEqual({
      cell: 'C3',
      row: 'B4:D4',
      lastCell: 'D9',
      lastRow: 'B9:D9',
      column: 'B2:B9',
      entireRow: '2:2',
      offset: 'A3:C10',
      resized: 'B2:E2',
      bounding: 'B1:F9',
      intersection: 'B2:C3',
      byIndexes: 'A5:C6',
      whole: '1:1048576',
    });
  });

  test('used ranges, with and without cells that only have a look', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Phụ lục');
      const empty = sheet.getUsedRangeOrNullObject();
      const corner = sheet.getUsedRange().load('address');
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      expect(corner.address).toBe("'Phụ lục'!A1");
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('E9').format.fill.color = '#FFFF00';
      const values = sheet.getUsedRangeOrNullObject(true).load('address');
      const all = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect(values.address).toBe("'Phụ lục'!B2");
      expect(all.address).toBe("'Phụ lục'!B2:E9");
    });
  });

  test('clearing, inserting and deleting move what stands there, and formulas follow', async () => {
    const read = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Bảng chấm');
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B5').formulas = [["=SUM(A1:A3)+'Phụ lục'!A1"]];
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A1').clear('Contents');
      const all = sheet.getRange('A1:B6').load('formulas');
      await context.sync();
      sheet.getRange('A:A').delete('Left');
      const after = sheet.getRange('A6').load('formulas');
      await context.sync();
      return { all: all.formulas, after: after.formulas };
    });
    expect(read.all).toEqual([
      ['', ''],
      ['', ''],
      [2, ''],
      [3, ''],
      ['', ''],
      ['', "=SUM(A1:A4)+'Phụ lục'!A1"],
    ]);
    expect(read.after).toEqual([["=SUM(#REF!)+'Phụ lục'!A1"]]);
  });

  test('the client cuts a write of more than 1,500 cells into rows', async () => {
    const rows = 400;
    const written = Array.from({ length: rows }, (_, i) => Array.from({ length: 10 }, (__, j) => i * 10 + j));
    const last = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Bảng chấm');
      sheet.getRange(`A1:J${rows}`).values = written;
      const read = sheet.getRange(`A1:J${rows}`).load('values');
      await context.sync();
      return read.values;
    });
    expect(last).toEqual(written);
    expect([...excel.host.missing]).toEqual([]);
  });
});
