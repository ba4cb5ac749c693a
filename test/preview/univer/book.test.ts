import type { Engine } from '../../../preview/book/univer/engine';
import type { UniverBook } from '../../../preview/book/univer/univer-book';
import { areaBetween } from '../../../preview/book/area';
import { parseArea } from '../../../preview/book/address';
import { loadHeadless } from './load-headless';

const headless = loadHeadless();
const area = (text: string) => parseArea(text) ?? areaBetween(0, 0, 0, 0);

describe('a book over Univer', () => {
  let engine: Engine;
  let book: UniverBook;
  const undo = () => engine.injector.get(headless.ICommandService).syncExecuteCommand('univer.command.undo');
  const redo = () => engine.injector.get(headless.ICommandService).syncExecuteCommand('univer.command.redo');
  const first = () => {
    const [sheet] = book.sheets();
    if (!sheet) throw new Error('no sheet');
    return sheet;
  };

  beforeAll(() => {
    engine = headless.startHeadless();
  });
  beforeEach(async () => {
    const old = book as UniverBook | undefined;
    book = new headless.UniverBook(engine, headless.emptySnapshot('Sổ.xlsx', ['Một', 'Hai'], `book-${Math.random()}`));
    old?.close();
    await book.settled();
  });
  afterAll(() => {
    book.close();
    engine.univer.dispose();
  });

  test('keeps numbers, texts, booleans and formulas apart', async () => {
    first().write(area('A1:E1'), [[1.5, '012', true, { formula: '=A1*2' }, '=A1']]);
    await book.settled();
    expect(first().values(area('A1:F1'))).toEqual([[1.5, '012', true, 3, '=A1', '']]);
    expect(first().formulas(area('A1:F1'))).toEqual([[null, null, null, '=A1*2', null, null]]);
    expect(first().texts(area('A1:C1'))).toEqual([['1,5', '012', 'TRUE']]);
    expect(first().usedArea(true)).toEqual(area('A1:E1'));
  });

  test('what has no calculation to come is settled at once', async () => {
    first().setStyle(area('A1:C3'), { bold: true });
    const start = performance.now();
    await book.settled();
    expect(performance.now() - start).toBeLessThan(50);
  });

  test('by hand nothing is calculated until it is asked for, but formulas as they are entered', async () => {
    first().write(area('A1:B1'), [[2, { formula: '=A1*2' }]]);
    await book.settled();
    book.setCalculationMode('Manual');
    first().write(area('A1'), [[5]]);
    await book.settled();
    // Longer than Univer waits before it begins.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await book.settled();
    expect(first().values(area('A1:B1'))).toEqual([[5, 4]]);
    first().write(area('C1'), [[{ formula: '=A1+1' }]]);
    await book.settled();
    expect(first().values(area('B1:C1'))).toEqual([[4, 6]]);
    book.recalculate();
    await book.settled();
    expect(first().values(area('B1:C1'))).toEqual([[10, 6]]);
    first().write(area('A1'), [[7]]);
    book.setCalculationMode('Automatic');
    await book.settled();
    expect(first().values(area('B1:C1'))).toEqual([[14, 8]]);
  });

  test('a number format stays with a formula and its value', async () => {
    first().write(area('A1:A2'), [[46067], [{ formula: '=A1+1' }]]);
    first().setNumberFormat(area('A1:A2'), 'dd/mm/yyyy');
    first().writeNumberFormats(area('B1:B2'), [['0.00'], [null]]);
    await book.settled();
    expect(first().texts(area('A1:A2'))).toEqual([['14/02/2026'], ['15/02/2026']]);
    expect(first().numberFormats(area('A1:B2'))).toEqual([
      ['dd/mm/yyyy', '0.00'],
      ['dd/mm/yyyy', 'General'],
    ]);
    expect(first().commonNumberFormat(area('A1:A2'))).toBe('dd/mm/yyyy');
    expect(first().commonNumberFormat(area('A1:B2'))).toBeNull();
  });

  test('cells far outside the first grid are there after they were written', async () => {
    first().write(area('AD1500'), [['xa']]);
    expect(first().values(area('AD1500'))).toEqual([['xa']]);
    expect(first().usedArea(true)).toEqual(area('AD1500'));
  });

  test.each([
    ['font', { fontName: 'Times New Roman', fontSize: 13, bold: true, italic: true, fontColor: '#8A0F1A' }],
    ['lines', { underline: true, strikethrough: true }],
    ['fill', { fillColor: '#E2EFE7' }],
    ['place', { horizontal: 'Center', vertical: 'Center', wrap: true }],
    ['indent', { indent: 2 }],
    ['what Univer does not know', { shrinkToFit: true, locked: false, horizontal: 'CenterAcrossSelection' }],
    ['border', { borderTop: { style: 'Double', weight: 'Thick', color: '#000000' } }],
  ] as const)('a look is read as it was set: %s', (_name, look) => {
    first().setStyle(area('B2:C3'), look);
    expect(first().commonStyle(area('B2:C3'))).toMatchObject(look);
    expect(first().styles(area('A1'))[0]?.[0]).not.toMatchObject(look);
  });

  test('the look of a whole sheet, column and row', () => {
    const all = { row: 0, column: 0, rows: 1048576, columns: 16384 };
    first().setStyle(area('A1'), { fontName: 'Arial' });
    first().setStyle(all, { fontName: 'Times New Roman', fontSize: 13 });
    first().setStyle(area('C:C'), { bold: true });
    expect(first().commonStyle(all)).toMatchObject({ fontName: 'Times New Roman', fontSize: 13 });
    expect(first().commonStyle(area('C5'))).toMatchObject({ bold: true, fontName: 'Times New Roman' });
    expect(first().commonStyle(area('D5'))).toMatchObject({ bold: false });
  });

  test('one batch is one step of undo, and redo brings it back', async () => {
    const close = book.openUndoGroup();
    const sheet = book.addSheet('Ba');
    sheet.write(area('A1:B1'), [['Tổng', { formula: '=SUM(1,2)' }]]);
    sheet.setStyle(area('A1:B1'), { bold: true });
    sheet.merge(area('A2:B2'));
    sheet.putNote({ id: 'n', kind: 'note', row: 0, column: 0, text: 'Ghi chú', author: 'CQTT' });
    first().write(area('A1'), [['đổi']]);
    close();
    await book.settled();
    expect(book.activeSheetId()).toBe(first().id);
    undo();
    expect(book.sheets().map((each) => each.name())).toEqual(['Một', 'Hai']);
    expect(first().values(area('A1'))).toEqual([['']]);
    await book.settled();
    redo();
    await book.settled();
    const again = book.sheets()[2];
    expect(again?.values(area('A1:B1'))).toEqual([['Tổng', 3]]);
    expect(again?.merges()).toEqual([area('A2:B2')]);
    expect(again?.notes().map((note) => note.text)).toEqual(['Ghi chú']);
    expect(first().values(area('A1'))).toEqual([['đổi']]);
  });

  test('groups that overlap end together', () => {
    const one = book.openUndoGroup();
    const other = book.openUndoGroup();
    first().write(area('A1'), [['một']]);
    one();
    first().write(area('A2'), [['hai']]);
    other();
    undo();
    expect(first().values(area('A1:A2'))).toEqual([[''], ['']]);
  });

  test('inserted rows move formulas, notes and merges, on a sheet that is not the active one', async () => {
    const second = book.sheets()[1];
    if (!second) throw new Error('no second sheet');
    second.write(area('A1:A3'), [[1], [2], [{ formula: '=SUM(A1:A2)' }]]);
    second.merge(area('B3:C3'));
    second.putNote({ id: 'n', kind: 'note', row: 2, column: 0, text: 'Ghi chú', author: 'CQTT' });
    first().write(area('A1'), [[{ formula: '=Hai!A3' }]]);
    await book.settled();
    second.insert(area('2:3'), 'down');
    await book.settled();
    expect(second.formulas(area('A5'))).toEqual([['=SUM(A1:A4)']]);
    expect(first().formulas(area('A1'))).toEqual([['=Hai!A5']]);
    expect(second.merges()).toEqual([area('B5:C5')]);
    expect(second.notes()[0]?.row).toBe(4);
    second.remove(area('2:3'), 'up');
    await book.settled();
    expect(second.formulas(area('A3'))).toEqual([['=SUM(A1:A2)']]);
    expect(first().values(area('A1'))).toEqual([[3]]);
    expect(second.notes()[0]?.row).toBe(2);
  });

  test('part of a row moves down', async () => {
    first().write(area('A1:B2'), [
      [1, 10],
      [2, 20],
    ]);
    first().insert(area('A1'), 'down');
    await book.settled();
    expect(first().values(area('A1:B3'))).toEqual([
      ['', 10],
      [1, 20],
      [2, ''],
    ]);
  });

  test('merging keeps the first content', () => {
    first().write(area('A1:B2'), [
      ['', 'hai'],
      ['ba', 4],
    ]);
    first().merge(area('A1:B2'));
    expect(first().values(area('A1:B2'))).toEqual([
      ['hai', ''],
      ['', ''],
    ]);
    first().unmerge(area('B2'));
    expect(first().merges()).toEqual([]);
  });

  test('widths, heights and hidden lines', () => {
    first().setColumnWidth(1, 2, 100);
    first().setRowHeight(3, 1, 30);
    first().setRowsHidden(5, 2, true);
    first().setColumnsHidden(4, 1, true);
    expect([first().columnWidth(1), first().columnWidth(2), first().rowHeight(3)]).toEqual([100, 100, 30]);
    expect([first().isRowHidden(5), first().isRowHidden(7), first().isColumnHidden(4)]).toEqual([true, false, true]);
    first().setRowsHidden(5, 2, false);
    expect(first().isRowHidden(5)).toBe(false);
  });

  test.each([
    ['list', { kind: 'list', source: 'Có,Không', dropDown: true }],
    ['list from cells', { kind: 'list', source: '=Hai!$A$1:$A$4', dropDown: true }],
    ['decimal', { kind: 'decimal', comparison: 'Between', formula1: '0', formula2: '10' }],
    ['date', { kind: 'date', comparison: 'GreaterThanOrEqualTo', formula1: '36526', formula2: null }],
    ['custom', { kind: 'custom', formula: '=A1>0' }],
  ] as const)('what may be typed is read as it was set: %s', (_name, rule) => {
    const validation = {
      rule,
      ignoreBlanks: true,
      prompt: { show: true, title: 'Điểm', message: 'Từ 0 đến 10' },
      alert: { show: true, style: 'Warning', title: 'Điểm', message: 'Nhập lại' },
    } as const;
    first().setValidation(area('B2:B9'), validation);
    expect(first().validation(area('B3:B4'))).toEqual(validation);
    expect(first().validation(area('B2:C2'))).toBeNull();
    first().setValidation(area('B2:B9'), headless.NO_VALIDATION);
    expect(first().validation(area('B2:B9'))).toEqual(headless.NO_VALIDATION);
  });

  test('names of the book and of a sheet', async () => {
    const name = { name: 'DiemTong', sheetId: null, formula: '=Hai!$B$1', visible: true, comment: '' };
    book.sheets()[1]?.write(area('B1'), [[95]]);
    book.putName(name);
    book.putName({ ...name, name: 'TyLe', formula: '=0.5', visible: false });
    first().write(area('A1'), [[{ formula: '=DiemTong*TyLe' }]]);
    await book.settled();
    expect(book.names()).toEqual([name, { ...name, name: 'TyLe', formula: '=0.5', visible: false }]);
    expect(first().values(area('A1'))).toEqual([[47.5]]);
    book.removeName('diemtong', null);
    expect(book.names()).toHaveLength(1);
  });

  test('tells edits and undo once each, and neither looks nor results of a calculation', async () => {
    first().write(area('A1:B1'), [[1, { formula: '=A1' }]]);
    await book.settled();
    const told: string[] = [];
    const stop = book.listen((event) => {
      if (event.kind === 'changed') told.push(`${event.change.kind} ${JSON.stringify(event.change.area)}`);
    });
    const a1 = JSON.stringify(area('A1'));
    first().write(area('A1'), [[2]]);
    await book.settled();
    expect(told.splice(0)).toEqual([`RangeEdited ${a1}`]);
    first().setStyle(area('A1'), { bold: true });
    first().setNumberFormat(area('A1'), '0.0');
    undo();
    expect(told.splice(0)).toEqual([]);
    undo();
    undo();
    expect(told.splice(0)).toEqual([`RangeEdited ${a1}`]);
    stop();
  });

  test('tells sheets, activation and selection', () => {
    const told: string[] = [];
    book.listen((event) => told.push(event.kind));
    const sheet = book.addSheet('Ba');
    book.select(sheet.id, [area('B2:C3')]);
    expect(book.selection()).toEqual({ sheetId: sheet.id, areas: [area('B2:C3')], row: 1, column: 1 });
    book.removeSheet(sheet.id);
    expect(told).toEqual(expect.arrayContaining(['sheetAdded', 'activated', 'selected', 'sheetDeleted']));
    expect(book.sheets().map((each) => each.name())).toEqual(['Một', 'Hai']);
  });

  test('renamed, moved, hidden and coloured sheets', async () => {
    const second = book.sheets()[1];
    first().write(area('A1'), [[{ formula: '=Hai!B1' }]]);
    second?.rename('Bảng chấm điểm');
    second?.setTabColor('#107C41');
    second?.setVisibility('VeryHidden');
    await book.settled();
    expect(first().formulas(area('A1'))).toEqual([["='Bảng chấm điểm'!B1"]]);
    expect([second?.tabColor(), second?.visibility()]).toEqual(['#107C41', 'VeryHidden']);
    second?.setVisibility('Visible');
    expect(second?.visibility()).toBe('Visible');
    if (second) book.moveSheet(second.id, 0);
    expect(book.sheets().map((each) => each.name())).toEqual(['Bảng chấm điểm', 'Một']);
    first().setFrozen(2, 1);
    first().setGridlines(false);
    expect([first().frozen(), first().showsGridlines()]).toEqual([{ rows: 2, columns: 1 }, false]);
  });

  test('clearing contents leaves looks, clearing looks leaves contents, clearing all leaves nothing', () => {
    const fill = () => {
      first().write(area('A1'), [['x']]);
      first().setStyle(area('A1'), { bold: true });
    };
    fill();
    first().clear(area('A1'), 'contents');
    expect([first().values(area('A1')), first().commonStyle(area('A1')).bold]).toEqual([[['']], true]);
    fill();
    first().clear(area('A1'), 'formats');
    expect([first().values(area('A1')), first().commonStyle(area('A1')).bold]).toEqual([[['x']], false]);
    fill();
    first().clear(area('A1:C3'), 'all');
    expect(first().usedArea(false)).toBeNull();
  });

  test('spilled cells have values and no formula', async () => {
    first().write(area('A1'), [[{ formula: '=SEQUENCE(3)' }]]);
    await book.settled();
    expect(first().values(area('A1:A4'))).toEqual([[1], [2], [3], ['']]);
    expect(first().formulas(area('A2'))).toEqual([[null]]);
    expect(first().usedArea(true)).toEqual(area('A1:A3'));
  });

  test('shown texts follow the language', () => {
    first().write(area('A1:B1'), [[1234.5, 46067]]);
    first().writeNumberFormats(area('A1:B1'), [['#,##0.0', 'm/d/yyyy']]);
    expect(first().texts(area('A1:B1'))).toEqual([['1.234,5', '14/02/2026']]);
    book.setLocale('en-US');
    expect(first().texts(area('A1:B1'))).toEqual([['1,234.5', '2/14/2026']]);
    book.setLocale('vi-VN');
  });
});
