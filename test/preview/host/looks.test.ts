// Looks of cells, sizes of rows and columns, merges, and reading them in bulk.
import { startExcel, type RunningExcel } from '../../excel-emulation/start-excel';

describe('looks', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel();
  });
  afterEach(() => excel.close());

  test('font, fill, alignment and protection are read back, null where cells differ', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange().format.font.name = 'Times New Roman';
      const head = sheet.getRange('A1:C1');
      head.format.set({
        font: { bold: true, size: 13, color: '#1F4E79', italic: true, underline: 'Single' },
        fill: { color: 'yellow' },
        horizontalAlignment: 'Center',
        verticalAlignment: 'Center',
        wrapText: true,
        indentLevel: 1,
        protection: { locked: false },
      });
      const read = sheet.getRange('A1:C1').load({
        format: {
          font: { name: true, bold: true, size: true, color: true, italic: true, underline: true },
          fill: { color: true },
          horizontalAlignment: true,
          verticalAlignment: true,
          wrapText: true,
          indentLevel: true,
          protection: { locked: true },
        },
      });
      const mixed = sheet.getRange('A1:A2').load('format/font/bold,format/font/name,format/fill/color');
      await context.sync();
      expect(read.format.toJSON()).toMatchObject({
        font: {
          name: 'Times New Roman',
          bold: true,
          size: 13,
          color: '#1F4E79',
          italic: true,
          underline: 'Single',
        },
        fill: { color: '#FFFF00' },
        horizontalAlignment: 'Center',
        verticalAlignment: 'Center',
        wrapText: true,
        indentLevel: 1,
        protection: { locked: false },
      });
      expect(mixed.format.font.name).toBe('Times New Roman');
      expect(mixed.format.font.bold).toBeNull();
      expect(mixed.format.fill.color).toBe('');
    });
  });

  test('number formats: one for all, or one for each', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      range.values = [
        [46067, 0.5],
        [1234.5, 1],
      ];
      range.numberFormat = [
        ['dd/mm/yyyy', '0%'],
        ['#,##0.00', 'General'],
      ];
      sheet.getRange('D:D').numberFormat = '0.0' as unknown as string[][];
      const read = sheet.getRange('A1:D2').load('text,numberFormat');
      await context.sync();
      expect(read.text.map((row) => row.slice(0, 2))).toEqual([
        ['14/02/2026', '50%'],
        ['1.234,50', '1'],
      ]);
      expect(read.numberFormat[0]).toEqual(['dd/mm/yyyy', '0%', 'General', '0.0']);
      range.numberFormat = [['["'], ['x']] as unknown as string[][];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  test('borders: edges belong to the outer cells, inside lines to both neighbours', async () => {
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      for (const side of ['EdgeTop', 'InsideHorizontal'] as const) {
        const border = range.format.borders.getItem(side);
        border.style = 'Continuous';
        border.color = '#FF0000';
        border.weight = 'Medium';
      }
      await context.sync();
      const top = range.format.borders.getItem('EdgeTop').load('style,color,weight');
      const left = range.format.borders.getItem('EdgeLeft').load('style');
      await context.sync();
      expect([top.style, top.color, top.weight, left.style]).toEqual(['Continuous', '#FF0000', 'Medium', 'None']);
    });
    const [sheet] = excel.book.sheets();
    const styles = sheet?.styles({ row: 0, column: 0, rows: 2, columns: 1 }).flat();
    expect(styles?.[0]).toMatchObject({ borderTop: { weight: 'Medium' }, borderBottom: { color: '#FF0000' } });
    expect(styles?.[1]).toMatchObject({ borderTop: { color: '#FF0000' }, borderBottom: null });
  });

  test('widths, heights, hidden rows and columns', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A:B').format.columnWidth = 120;
      sheet.getRange('3:4').format.rowHeight = 33;
      sheet.getRange('C:C').columnHidden = true;
      sheet.getRange('4:5').rowHidden = true;
      const wide = sheet.getRange('A1:B1').load('format/columnWidth');
      const uneven = sheet.getRange('A1:C4').load('format/columnWidth,format/rowHeight,rowHidden,columnHidden,hidden');
      const rows = sheet.getRange('A3:A6').getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      const columns = sheet.getRange('B1:C1').getColumnProperties({ columnHidden: true, columnIndex: true });
      await context.sync();
      expect(wide.format.columnWidth).toBe(120);
      expect([uneven.format.columnWidth, uneven.format.rowHeight, uneven.rowHidden, uneven.columnHidden]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect(rows.value).toEqual([
        { rowHidden: false, format: { rowHeight: 33 } },
        { rowHidden: true, format: { rowHeight: 33 } },
        { rowHidden: true, format: { rowHeight: 15 } },
        { rowHidden: false, format: { rowHeight: 15 } },
      ]);
      expect(columns.value).toEqual([
        { columnHidden: false, columnIndex: 1 },
        { columnHidden: true, columnIndex: 2 },
      ]);
    });
  });

  test('a column fits its longest text, a wrapped row its lines', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').values = [['Ngắn', 'Một nội dung nhiệm vụ rất dài, phải xuống nhiều dòng trong ô']];
      sheet.getRange('B1').format.wrapText = true;
      sheet.getRange('A:A').format.autofitColumns();
      sheet.getRange('1:1').format.autofitRows();
      const cells = sheet.getRange('A1').load('format/columnWidth,format/rowHeight');
      await context.sync();
      expect(cells.format.columnWidth).toBeLessThan(48);
      expect(cells.format.rowHeight).toBeGreaterThan(45);
    });
  });

  test('properties of each cell in one answer, and set in one call', async () => {
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.setCellProperties([[{ format: { font: { name: '.VnTime' } } }, {}]]);
      const fonts = range.getCellProperties({ address: true, format: { font: { name: true } } });
      await context.sync();
      expect(fonts.value).toEqual([
        [
          { address: 'Sheet1!A1', format: { font: { name: '.VnTime' } } },
          { address: 'Sheet1!B1', format: { font: { name: 'Calibri' } } },
        ],
      ]);
    });
  });

  test('merging keeps the corner; merged areas are listed', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C2').values = [
        ['', 'Nhóm', 2],
        [3, 4, 5],
      ];
      sheet.getRange('A1:C1').merge();
      sheet.getRange('A5:B6').merge(true);
      const merged = sheet.getRange('A1:Z99').getMergedAreasOrNullObject();
      merged.load('address,areaCount');
      merged.areas.load('items/address,items/rowIndex');
      const none = sheet.getRange('H1:H9').getMergedAreasOrNullObject();
      const values = sheet.getRange('A1:C2').load('values');
      await context.sync();
      expect(merged.areas.items.map((area) => area.address)).toEqual(['Sheet1!A1:C1', 'Sheet1!A5:B5', 'Sheet1!A6:B6']);
      expect(none.isNullObject).toBe(true);
      expect(values.values).toEqual([
        ['Nhóm', '', ''],
        [3, 4, 5],
      ]);
      sheet.getRange('B1').unmerge();
      const left = sheet.getRange('A1:C3').getMergedAreasOrNullObject();
      await context.sync();
      expect(left.isNullObject).toBe(true);
    });
  });
});
