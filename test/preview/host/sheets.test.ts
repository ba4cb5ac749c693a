// Sheets: adding, naming, moving, hiding, protecting, freezing, printing; names, tables, comments.
import { startExcel, type RunningExcel } from '../../excel-emulation/start-excel';

describe('sheets', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel({ sheets: ['Sổ', 'Phụ'] });
  });
  afterEach(() => excel.close());

  test('are added last, not activated, found by name and id whatever the case', async () => {
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Thông tin').load('id,name,position,visibility');
      const numbered = worksheets.add().load('name');
      await context.sync();
      expect([added.name, added.position, added.visibility, numbered.name]).toEqual([
        'Thông tin',
        2,
        'Visible',
        'Sheet4',
      ]);
      const byId = worksheets.getItem(added.id).load('name');
      const byName = worksheets.getItem('THÔNG TIN').load('id');
      const active = worksheets.getActiveWorksheet().load('name');
      const absent = worksheets.getItemOrNullObject('Không có');
      const below = absent.getRange('A1').load('values');
      worksheets.load('items/name');
      await context.sync();
      expect([byId.name, byName.id, active.name]).toEqual(['Thông tin', added.id, 'Sổ']);
      expect([absent.isNullObject, below.isNullObject]).toEqual([true, true]);
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Sổ', 'Phụ', 'Thông tin', 'Sheet4']);
    });
  });

  test.each([
    ['taken', 'phụ', 'ItemAlreadyExists'],
    ['over 31 letters', 'a'.repeat(32), 'InvalidArgument'],
    ['with a forbidden sign', 'Quý I/2026', 'InvalidArgument'],
    ['that begins with an apostrophe', "'Sổ", 'InvalidArgument'],
  ])('a name %s is refused', async (_, name, code) => {
    await expect(
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });
  });

  test('are renamed, moved, hidden, coloured and deleted', async () => {
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('Phụ');
      sheet.set({ name: 'Phụ lục', position: 0, tabColor: '#FF0000', showGridlines: false, visibility: 'Hidden' });
      worksheets.load('items/name,items/visibility,items/tabColor,items/showGridlines');
      await context.sync();
      expect(worksheets.items.map((each) => [each.name, each.visibility, each.tabColor, each.showGridlines])).toEqual([
        ['Phụ lục', 'Hidden', '#FF0000', false],
        ['Sổ', 'Visible', '', true],
      ]);
      sheet.activate();
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
      worksheets.getItem('Sổ').delete();
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
      worksheets.getItem('Phụ lục').delete();
      await context.sync();
      expect(excel.book.sheets().map((each) => each.name())).toEqual(['Sổ']);
    });
  });

  test('selecting activates; several areas are no selected range', async () => {
    await excel.Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem('Phụ').getRange('B2:C3');
      target.select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      selected.worksheet.load('name');
      await context.sync();
      expect([selected.address, cell.address, active.name, selected.worksheet.name]).toEqual([
        'Phụ!B2:C3',
        'Phụ!B2',
        'Phụ',
        'Phụ',
      ]);
      const [, second] = excel.book.sheets();
      const area = { row: 0, column: 0, rows: 1, columns: 1 };
      excel.book.select(second?.id ?? '', [area, { ...area, row: 4 }]);
      const areas = context.workbook.getSelectedRanges().load('address');
      await context.sync();
      expect(areas.address).toBe('Phụ!A1,Phụ!A5');
      context.workbook.getSelectedRange().load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidSelection' });
    });
  });

  test('protection keeps locked cells from change, and asks for its password', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sổ');
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: false }, 'mật khẩu');
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.getRange('B2').values = [['được']];
      await context.sync();
      for (const change of [
        () => (sheet.getRange('A1').values = [['không']]),
        () => (sheet.getRange('A1').format.font.bold = true),
        () => sheet.getRange('1:1').insert('Down'),
        () => (sheet.pageLayout.orientation = 'Landscape'),
        () => sheet.protection.unprotect('sai'),
      ]) {
        change();
        await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      }
      sheet.protection.unprotect('mật khẩu');
      sheet.getRange('A1').values = [['nay được']];
      await context.sync();
    });
  });

  test('frozen panes', async () => {
    await excel.Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('Sổ');
      freezePanes.freezeRows(3);
      const rows = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      freezePanes.freezeAt('A1:B2' as unknown as Excel.Range);
      const both = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect([rows.address, both.address, none.isNullObject]).toEqual(['Sổ!1:3', 'Sổ!A1:B2', true]);
    });
  });

  test('page layout', async () => {
    await excel.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Sổ');
      pageLayout.set({
        orientation: 'Landscape',
        paperSize: 'A4',
        centerHorizontally: true,
        leftMargin: 85,
        zoom: { horizontalFitToPages: 1 },
      });
      pageLayout.setPrintArea('A1:H40');
      pageLayout.setPrintTitleRows('$5:$6');
      pageLayout.setPrintMargins('Centimeters', { top: 2, bottom: 2 });
      pageLayout.headersFooters.state = 'FirstAndDefault';
      pageLayout.headersFooters.defaultForAllPages.centerHeader = '&P';
      pageLayout.headersFooters.firstPage.centerHeader = '';
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      pageLayout.load('orientation,paperSize,centerHorizontally,leftMargin,topMargin,zoom');
      pageLayout.headersFooters.defaultForAllPages.load('centerHeader');
      await context.sync();
      expect([area.address, rows.address]).toEqual(['Sổ!A1:H40', 'Sổ!5:6']);
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.leftMargin, pageLayout.zoom]).toEqual([
        'Landscape',
        'A4',
        85,
        { horizontalFitToPages: 1 },
      ]);
      expect(pageLayout.topMargin).toBeCloseTo(56.69, 1);
      expect(pageLayout.headersFooters.defaultForAllPages.centerHeader).toBe('&P');
    });
    expect(excel.book.sheets()[0]?.pageSetup()).toMatchObject({
      headerFooterState: 'FirstAndDefault',
      zoom: { kind: 'fit', pagesWide: 1, pagesTall: null },
    });
  });

  test('names of the book and of a sheet', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Phụ');
      context.workbook.names.add('CQTT_Mức', sheet.getRange('A1:B4'), 'Các mức');
      context.workbook.names.add('CQTT_Năm', '=2026');
      sheet.names.add('Riêng', sheet.getRange('C1'));
      await context.sync();
      const bands = context.workbook.names.getItem('cqtt_mức').load('name,value,formula,type,scope,comment,visible');
      const year = context.workbook.names.getItem('CQTT_Năm').load('value,type');
      const absent = context.workbook.names.getItemOrNullObject('Riêng');
      const range = bands.getRange().load('address');
      const byName = sheet.getRange('CQTT_Mức').load('address');
      await context.sync();
      expect(bands.toJSON()).toMatchObject({
        name: 'CQTT_Mức',
        value: 'Phụ!$A$1:$B$4',
        formula: '=Phụ!$A$1:$B$4',
        type: 'Range',
        scope: 'Workbook',
        comment: 'Các mức',
        visible: true,
      });
      expect([year.value, year.type, absent.isNullObject]).toEqual(['=2026', 'String', true]);
      expect([range.address, byName.address]).toEqual(['Phụ!A1:B4', 'Phụ!A1:B4']);
      bands.visible = false;
      year.delete();
      context.workbook.names.load('items/name,items/visible');
      await context.sync();
      expect(context.workbook.names.items.map((each) => [each.name, each.visible])).toEqual([['CQTT_Mức', false]]);
      context.workbook.names.add('CQTT_mức', '=1');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
      context.workbook.names.add('A1', '=1');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  test('tables are read', async () => {
    const [, second] = excel.book.sheets();
    excel.book.putTable({
      id: '1',
      name: 'NhiemVu',
      sheetId: second?.id ?? '',
      area: { row: 3, column: 0, rows: 10, columns: 8 },
      showHeaders: true,
      showTotals: true,
    });
    await excel.Excel.run(async (context) => {
      const tables = context.workbook.tables.load('items/name,items/showTotals');
      const ofSheet = context.workbook.worksheets.getItem('Sổ').tables.getCount();
      await context.sync();
      const [table] = tables.items;
      const whole = table?.getRange().load('address');
      const body = table?.getDataBodyRange().load('address');
      const head = table?.getHeaderRowRange().load('address');
      await context.sync();
      expect([table?.name, table?.showTotals, ofSheet.value]).toEqual(['NhiemVu', true, 0]);
      expect([whole?.address, head?.address, body?.address]).toEqual(['Phụ!A4:H13', 'Phụ!A4:H4', 'Phụ!A5:H12']);
    });
  });

  test('comments', async () => {
    await excel.Excel.run(async (context) => {
      const comment = context.workbook.comments.add('Phụ!B2', 'Ghi rõ số văn bản');
      await context.sync();
      const found = context.workbook.comments.getItemByCell('Phụ!B2').load('content,id');
      const place = comment.getLocation().load('address');
      await context.sync();
      expect([found.content, place.address]).toEqual(['Ghi rõ số văn bản', 'Phụ!B2']);
      found.content = 'Sửa';
      await context.sync();
      found.delete();
      const count = context.workbook.comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
