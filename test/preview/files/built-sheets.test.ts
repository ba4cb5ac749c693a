// The built sheets, written by the product and opened by the preview: what a formula gives must be what the product said it gives.
import { civilDay } from '../../../src/core/calendar/civil-day';
import { buildSheets } from '../../../src/core/sheets/build';
import { SAMPLE_CRITERIA } from '../../../src/core/sheets/sample-criteria';
import type { SheetContent } from '../../../src/core/sheets/sheet-content';
import { yearlyTasks } from '../../../src/core/sheets/yearly-tasks';
import { writeWorkbook } from '../../../src/files/write-workbook';
import { areaBetween } from '../../../preview/book/area';
import type { Engine } from '../../../preview/book/univer/engine';
import type { UniverBook } from '../../../preview/book/univer/univer-book';
import type { UniverSheet } from '../../../preview/book/univer/univer-sheet';
import { loadHeadless } from '../univer/load-headless';

const headless = loadHeadless();
const day = civilDay(2026, 11, 18);
const cell = (row: number, column: number) => areaBetween(row, column, row, column);

describe('the four sheets in the preview', () => {
  let engine: Engine;
  let book: UniverBook;
  let contents: readonly SheetContent[];

  /** Without the results that stand in the file: what is seen is calculated. */
  const open = async (bytes: Uint8Array, id: string): Promise<UniverBook> => {
    const file = await headless.readXlsx(bytes, { readStyles: true });
    for (const { cells, rows } of file.sheets) {
      for (const [place, cell] of cells ?? []) {
        if (cell.formula === undefined) continue;
        const [row = 0, column = 0] = place.split(',').map(Number);
        Object.assign(cell, { value: null, formulaResult: null });
        rows[row]?.splice(column, 1, null);
      }
    }
    const opened = new headless.UniverBook(engine, headless.openedFile(file, 'Sổ.xlsx', id).snapshot);
    await opened.settled();
    return opened;
  };
  const sheet = (name: string, from = book): UniverSheet => {
    const found = from.sheets().find((each) => each.name() === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };

  beforeAll(async () => {
    engine = headless.startHeadless();
    const information = { year: 2026, commune: 'xã Minh Giang', registered: 'Mức 4', ...(day && { asOfDay: day }) };
    contents = buildSheets(information, SAMPLE_CRITERIA, yearlyTasks(2026, 'xã'));
    book = await open(await writeWorkbook(contents), 'built');
  });
  afterAll(() => {
    book.close();
    engine.univer.dispose();
  });

  test('every formula gives the value that it was built with', () => {
    const formulas = contents.flatMap((content) =>
      content.cells.flatMap(({ row, column, formula, value }) =>
        formula === undefined ? [] : [{ at: `${content.name} ${row} ${column}`, formula, value: value ?? '' }],
      ),
    );
    expect(formulas.length).toBeGreaterThan(50);
    const found = formulas.map(({ at, formula, value }) => {
      const [name = '', row, column] = /^(.*) (\d+) (\d+)$/.exec(at)?.slice(1) ?? [];
      const area = cell(Number(row), Number(column));
      return { at, formula, given: sheet(name).values(area)[0]?.[0], value };
    });
    expect(found.filter(({ given, value }) => given !== value)).toEqual([]);
  });

  test('scores that are typed add up, and make a level', async () => {
    const scoring = sheet('Bảng chấm điểm');
    const used = scoring.usedArea(true);
    if (!used) throw new Error('empty');
    const values = scoring.values(used);
    values.forEach((line, row) => {
      if (/^\d+\.\d+$/.test(String(line[0]))) scoring.write(cell(row, 3), [[Number(line[2])]]);
    });
    await book.settled();
    const after = scoring.values(used);
    const row = (label: string) => after.find((line) => line[1] === label);
    expect(row('Tổng điểm')?.[3]).toBe(100);
    expect(after.flat()).toContain('Mức 4');
  });

  test('looks, merges, drop-downs, conditional looks, notes and print set-up come with the file', () => {
    const appendix = sheet('Phụ lục nhiệm vụ');
    expect(appendix.commonStyle(cell(4, 1))).toMatchObject({
      fontName: 'Times New Roman',
      bold: true,
      fillColor: '#E2EFE7',
    });
    expect(appendix.merges()).toContainEqual({ row: 0, column: 0, rows: 1, columns: 6 });
    expect(appendix.frozen()).toEqual({ rows: 5, columns: 0 });
    expect(appendix.validation(cell(5, 9))?.rule).toMatchObject({ kind: 'list', dropDown: true });
    expect(appendix.conditionalFormats()[0]?.condition.kind).toBe('custom');
    expect(appendix.notes().length).toBeGreaterThan(3);
    expect(appendix.pageSetup()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      titleRows: '$5:$5',
      zoom: { kind: 'fit', pagesWide: 1, pagesTall: null },
    });
  });

  test('what is saved is what is opened again', async () => {
    const again = await open(await headless.savedWorkbook(book), 'again');
    for (const name of book.sheets().map((each) => each.name())) {
      const [before, after] = [sheet(name), sheet(name, again)];
      const used = before.usedArea(false);
      expect(after.usedArea(false)).toEqual(used);
      if (!used) continue;
      expect(after.values(used)).toEqual(before.values(used));
      expect(after.formulas(used)).toEqual(before.formulas(used));
      expect(after.styles(used)).toEqual(before.styles(used));
      expect(after.numberFormats(used)).toEqual(before.numberFormats(used));
      expect(after.merges()).toEqual(before.merges());
      expect(after.validations()).toEqual(before.validations());
      expect(after.pageSetup()).toEqual(before.pageSetup());
      expect(after.conditionalFormats().map(({ area, condition, style }) => ({ area, condition, style }))).toEqual(
        before.conditionalFormats().map(({ area, condition, style }) => ({ area, condition, style })),
      );
      expect(after.notes().map(({ text }) => text)).toEqual(before.notes().map(({ text }) => text));
    }
    again.close();
  });
});
