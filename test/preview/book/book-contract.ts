// What every book must do, whatever holds it: run by plain maps, and by any other back end of the emulated Excel.
import { areaBetween, SHEET_COLUMNS, SHEET_ROWS, WHOLE_SHEET } from '../../../preview/book/area';
import type { Book, BookEvent } from '../../../preview/book/book';
import { DEFAULT_PAGE_SETUP } from '../../../preview/book/page-setup';
import type { BookSheet } from '../../../preview/book/sheet';
import { NO_VALIDATION, type Validation } from '../../../preview/book/validation';

const A1 = areaBetween(0, 0, 0, 0);
const A1_C2 = areaBetween(0, 0, 1, 2);

export interface BookMaker {
  /** A book with two empty sheets, "Sổ" and "Phụ lục"; the first is active. */
  make(): Promise<Book>;
  close(book: Book): void;
}

/** `name` says which back end it is. */
export function describeBook(name: string, maker: BookMaker): void {
  describe(name, () => {
    let book: Book;
    let sheet: BookSheet;
    let events: BookEvent[];
    beforeEach(async () => {
      book = await maker.make();
      const [first] = book.sheets();
      if (!first) throw new Error('The book has no sheet.');
      sheet = first;
      events = [];
      book.listen((event) => events.push(event));
    });
    afterEach(() => maker.close(book));
    const changes = () => events.flatMap((event) => (event.kind === 'changed' ? [event.change] : []));

    test('sheets are added last, moved, renamed and removed, without being activated', () => {
      const added = book.addSheet('Thông tin');
      added.rename('Thông tin (CQTT)');
      book.moveSheet(added.id, 0);
      expect(book.sheets().map((each) => each.name())).toEqual(['Thông tin (CQTT)', 'Sổ', 'Phụ lục']);
      expect(book.activeSheetId()).toBe(sheet.id);
      book.removeSheet(sheet.id);
      expect(book.sheets().map((each) => each.name())).toEqual(['Thông tin (CQTT)', 'Phụ lục']);
      expect(book.sheets().map((each) => each.id)).toContain(book.activeSheetId());
    });

    test('contents are read back; text stays text whatever it looks like', () => {
      sheet.write(A1_C2, [
        ['Xã Minh Giang', 92.5, true],
        ['=A1', '12', '01/02/2026'],
      ]);
      expect(sheet.values(A1_C2)).toEqual([
        ['Xã Minh Giang', 92.5, true],
        ['=A1', '12', '01/02/2026'],
      ]);
      expect(sheet.formulas(A1_C2)).toEqual([
        [null, null, null],
        [null, null, null],
      ]);
      expect(sheet.texts(areaBetween(0, 1, 0, 2))).toEqual([['92,5', 'TRUE']]);
      expect(changes()).toEqual([{ sheetId: sheet.id, area: A1_C2, kind: 'RangeEdited' }]);
    });

    test('null leaves a cell, empty text empties it, a formula is kept', () => {
      sheet.write(A1_C2, [
        [1, 2, 3],
        [4, 5, 6],
      ]);
      sheet.write(A1_C2, [
        [null, '', { formula: '=SUM(A1:A2)' }],
        [null, null, null],
      ]);
      expect(sheet.values(areaBetween(0, 0, 1, 1))).toEqual([
        [1, ''],
        [4, 5],
      ]);
      expect(sheet.formulas(areaBetween(0, 2, 1, 2))).toEqual([['=SUM(A1:A2)'], [null]]);
      sheet.write(areaBetween(0, 2, 0, 2), [[7]]);
      expect(sheet.formulas(areaBetween(0, 2, 0, 2))).toEqual([[null]]);
    });

    test('far cells are reached', () => {
      const far = areaBetween(1999, 59, 1999, 59);
      sheet.write(far, [['xa']]);
      expect(sheet.values(far)).toEqual([['xa']]);
      expect(sheet.usedArea(true)).toEqual(far);
    });

    test('the used area, with and without looks', () => {
      expect(sheet.usedArea(true)).toBeNull();
      sheet.write(areaBetween(1, 1, 1, 1), [['giữa']]);
      sheet.setStyle(areaBetween(8, 4, 8, 4), { fillColor: '#FFFF00' });
      expect(sheet.usedArea(true)).toEqual(areaBetween(1, 1, 1, 1));
      expect(sheet.usedArea(false)).toEqual(areaBetween(1, 1, 8, 4));
    });

    test('number formats show numbers as the locale has them', () => {
      sheet.write(areaBetween(0, 0, 0, 3), [[46067, 0.985, 1234.5, 12]]);
      sheet.writeNumberFormats(areaBetween(0, 0, 0, 3), [['dd/mm/yyyy', '0.0%', '#,##0.00', null]]);
      expect(sheet.numberFormats(areaBetween(0, 0, 0, 3))).toEqual([['dd/mm/yyyy', '0.0%', '#,##0.00', 'General']]);
      expect(sheet.texts(areaBetween(0, 0, 0, 3))).toEqual([['14/02/2026', '98,5%', '1.234,50', '12']]);
      book.setLocale('en-US');
      expect(sheet.texts(areaBetween(0, 2, 0, 2))).toEqual([['1,234.50']]);
      expect(sheet.commonNumberFormat(areaBetween(0, 0, 0, 1))).toBeNull();
      sheet.setNumberFormat(areaBetween(0, 0, 0, 3), '0.0');
      expect(sheet.commonNumberFormat(areaBetween(0, 0, 0, 3))).toBe('0.0');
      expect(sheet.values(A1)).toEqual([[46067]]);
    });

    test('a style is kept for each cell, and shared where cells agree', () => {
      const border = { style: 'Continuous', weight: 'Thin', color: '#808080' } as const;
      const style = {
        fontName: 'Times New Roman',
        fontSize: 13,
        bold: true,
        italic: true,
        fontColor: '#1F4E79',
        fillColor: '#DDEBF7',
        horizontal: 'Center',
        vertical: 'Top',
        wrap: true,
        borderTop: border,
        borderBottom: border,
      } as const;
      sheet.setStyle(A1_C2, style);
      expect(sheet.styles(A1)[0]?.[0]).toMatchObject(style);
      expect(sheet.commonStyle(A1_C2)).toMatchObject(style);
      sheet.setStyle(A1, { bold: false, fillColor: null });
      const shared = sheet.commonStyle(A1_C2);
      expect([shared.bold, shared.fillColor, shared.italic]).toEqual([undefined, undefined, true]);
      expect(changes()).toEqual([]);
    });

    test('a style of whole columns or of the sheet holds for cells to come', () => {
      sheet.setStyle(WHOLE_SHEET, { fontName: 'Times New Roman' });
      sheet.setStyle(areaBetween(0, 1, SHEET_ROWS - 1, 1), { wrap: true });
      sheet.write(areaBetween(500, 1, 500, 1), [['mới']]);
      const [[style] = []] = sheet.styles(areaBetween(500, 1, 500, 1));
      expect(style).toMatchObject({ fontName: 'Times New Roman', wrap: true });
      expect(sheet.commonStyle(WHOLE_SHEET).fontName).toBe('Times New Roman');
      expect(sheet.commonStyle(areaBetween(0, 0, 9, 2)).wrap).toBeUndefined();
    });

    test('clearing takes contents, looks, or both', () => {
      sheet.write(A1_C2, [
        [1, 2, 3],
        [4, 5, 6],
      ]);
      sheet.setStyle(A1_C2, { bold: true });
      sheet.clear(areaBetween(0, 0, 0, 0), 'contents');
      sheet.clear(areaBetween(0, 1, 0, 1), 'formats');
      sheet.clear(areaBetween(0, 2, 0, 2), 'all');
      expect(sheet.values(areaBetween(0, 0, 0, 2))).toEqual([['', 2, '']]);
      expect(sheet.styles(areaBetween(0, 0, 0, 2))[0]?.map((style) => style.bold)).toEqual([true, false, false]);
    });

    test('rows come in and go, and formulas and merges follow', () => {
      sheet.write(areaBetween(0, 0, 2, 0), [[1], [2], [3]]);
      sheet.write(areaBetween(4, 1, 4, 1), [[{ formula: '=SUM(A1:A3)' }]]);
      sheet.merge(areaBetween(5, 0, 5, 2));
      sheet.insert({ row: 1, column: 0, rows: 2, columns: SHEET_COLUMNS }, 'down');
      expect(sheet.values(areaBetween(0, 0, 4, 0))).toEqual([[1], [''], [''], [2], [3]]);
      expect(sheet.formulas(areaBetween(6, 1, 6, 1))).toEqual([['=SUM(A1:A5)']]);
      expect(sheet.merges()).toEqual([areaBetween(7, 0, 7, 2)]);
      sheet.remove({ row: 1, column: 0, rows: 2, columns: SHEET_COLUMNS }, 'up');
      expect(sheet.formulas(areaBetween(4, 1, 4, 1))).toEqual([['=SUM(A1:A3)']]);
      expect(sheet.merges()).toEqual([areaBetween(5, 0, 5, 2)]);
      const kinds = changes().map((change) => change.kind);
      expect(kinds.filter((kind) => kind !== 'RangeEdited')).toEqual(['RowInserted', 'RowDeleted']);
    });

    test('widths, heights, hidden lines', () => {
      sheet.setColumnWidth(1, 2, 120);
      sheet.setRowHeight(3, 1, 33);
      sheet.setRowsHidden(4, 2, true);
      sheet.setColumnsHidden(2, 1, true);
      expect([0, 1, 2, 3].map((column) => Math.round(sheet.columnWidth(column)))).toEqual([
        Math.round(sheet.columnWidth(0)),
        120,
        120,
        Math.round(sheet.columnWidth(0)),
      ]);
      expect(Math.round(sheet.rowHeight(3))).toBe(33);
      expect([3, 4, 5, 6].map((row) => sheet.isRowHidden(row))).toEqual([false, true, true, false]);
      expect([1, 2, 3].map((column) => sheet.isColumnHidden(column))).toEqual([false, true, false]);
      sheet.setRowsHidden(4, 1, false);
      expect([4, 5].map((row) => sheet.isRowHidden(row))).toEqual([false, true]);
    });

    test('validations belong to cells; a later one takes its cells', () => {
      const list: Validation = {
        rule: { kind: 'list', source: 'Có,Không', dropDown: true },
        ignoreBlanks: true,
        prompt: { show: true, title: 'Đăng ký', message: 'Chọn trong danh sách.' },
        alert: { show: true, style: 'Stop', title: 'Đăng ký', message: 'Chỉ Có hoặc Không.' },
      };
      const area = areaBetween(1, 2, 9, 2);
      sheet.setValidation(area, list);
      expect(sheet.validation(area)).toEqual(list);
      sheet.setValidation(areaBetween(3, 2, 3, 2), NO_VALIDATION);
      expect(sheet.validation(area)).toBeNull();
      expect(sheet.validation(areaBetween(1, 2, 2, 2))).toEqual(list);
      expect(sheet.validation(areaBetween(3, 2, 3, 2))?.rule).toBeNull();
    });

    test('conditional formats: the newest first, replaced by id', () => {
      const format = (id: string, formula: string) =>
        ({
          id,
          area: areaBetween(1, 0, 9, 3),
          condition: { kind: 'custom', formula },
          style: { fillColor: '#FFC7CE' },
          stopIfTrue: false,
        }) as const;
      sheet.putConditionalFormat(format('một', '=$A2>1'));
      sheet.putConditionalFormat(format('hai', '=$A2>2'));
      sheet.putConditionalFormat(format('một', '=$A2>9'));
      expect(sheet.conditionalFormats()).toEqual([format('hai', '=$A2>2'), format('một', '=$A2>9')]);
      sheet.removeConditionalFormat('hai');
      expect(sheet.conditionalFormats().map((each) => each.id)).toEqual(['một']);
    });

    test('what is kept with the sheet: notes, frozen lines, print set-up, protection, tab', () => {
      const note = { id: '1', kind: 'note', row: 1, column: 2, text: 'Ghi số', author: 'CQTT' } as const;
      sheet.putNote(note);
      sheet.putNote({ ...note, text: 'Ghi rõ số' });
      sheet.setFrozen(3, 1);
      sheet.setPageSetup({ ...DEFAULT_PAGE_SETUP, orientation: 'Landscape', printArea: 'A1:H40' });
      sheet.setProtection({ password: null, options: { allowFormatCells: true } });
      sheet.setTabColor('#FF0000');
      sheet.setGridlines(false);
      sheet.setVisibility('Visible');
      expect(sheet.notes()).toEqual([{ ...note, text: 'Ghi rõ số' }]);
      expect(sheet.frozen()).toEqual({ rows: 3, columns: 1 });
      expect(sheet.pageSetup()).toMatchObject({ orientation: 'Landscape', printArea: 'A1:H40' });
      expect(sheet.protection()?.options).toEqual({ allowFormatCells: true });
      expect([sheet.tabColor(), sheet.showsGridlines()]).toEqual(['#FF0000', false]);
      sheet.removeNote('1');
      sheet.setProtection(null);
      expect([sheet.notes(), sheet.protection()]).toEqual([[], null]);
    });

    test('hidden sheets', () => {
      const [, second] = book.sheets();
      second?.setVisibility('Hidden');
      expect(book.sheets().map((each) => each.visibility())).toEqual(['Visible', 'Hidden']);
    });

    test('names: one for each name and scope, whatever the case', () => {
      const name = { name: 'Các_mức', sheetId: null, formula: '=Sổ!$A$1:$B$4', visible: true, comment: '' };
      book.putName(name);
      book.putName({ ...name, name: 'CÁC_MỨC', formula: '=2026' });
      expect(book.names()).toEqual([{ ...name, name: 'CÁC_MỨC', formula: '=2026' }]);
      book.removeName('các_mức', null);
      expect(book.names()).toEqual([]);
    });

    test('selecting activates, and is told', () => {
      const [, second] = book.sheets();
      const id = second?.id ?? '';
      book.select(id, [areaBetween(1, 1, 2, 2)]);
      expect(book.activeSheetId()).toBe(id);
      expect(book.selection()).toEqual({ sheetId: id, areas: [areaBetween(1, 1, 2, 2)], row: 1, column: 1 });
      const told = events.flatMap((event) => (event.kind === 'selected' ? [event.selection.sheetId] : []));
      expect(told).toContain(id);
      expect(events.some((event) => event.kind === 'activated')).toBe(true);
    });

    test('settles when nothing is due', async () => {
      await book.settled();
      sheet.write(A1, [[1]]);
      await book.settled();
      expect(sheet.values(A1)).toEqual([[1]]);
    });
  });
}
