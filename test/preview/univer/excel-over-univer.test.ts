// The add-in's own Excel host through the real office.js, over a workbook that calculates.
import { civilDay } from '../../../src/core/calendar/civil-day';
import { check } from '../../../src/core/check';
import { buildSheets } from '../../../src/core/sheets/build';
import { SAMPLE_CRITERIA } from '../../../src/core/sheets/sample-criteria';
import { yearlyTasks } from '../../../src/core/sheets/yearly-tasks';
import { addSheets } from '../../../src/excel/add-sheets';
import { excelHost } from '../../../src/excel/host';
import { areaBetween } from '../../../preview/book/area';
import type { Engine } from '../../../preview/book/univer/engine';
import type { UniverBook } from '../../../preview/book/univer/univer-book';
import { startExcel, type RunningExcel } from '../../excel-emulation/start-excel';
import { loadHeadless } from './load-headless';

const headless = loadHeadless();
jest.setTimeout(30_000);

const TODAY = civilDay(2026, 11, 18);
const CONTENTS = buildSheets({ year: 2026, commune: 'xã Minh Giang' }, SAMPLE_CRITERIA, yearlyTasks(2026, 'xã'));

describe('Excel over Univer', () => {
  let engine: Engine;
  let book: UniverBook;
  let excel: RunningExcel<UniverBook>;
  const command = (id: string) => engine.injector.get(headless.ICommandService).syncExecuteCommand(id);
  const names = () => book.sheets().map((sheet) => sheet.name());

  beforeEach(async () => {
    engine = headless.startHeadless();
    book = new headless.UniverBook(engine, headless.emptySnapshot('Sổ.xlsx', ['Của tôi']));
    excel = await startExcel({ book });
  });
  afterEach(() => {
    excel.close();
    book.close();
    engine.univer.dispose();
  });

  test('built sheets calculate, and checked they have no finding', async () => {
    if (!TODAY) throw new Error('no such day');
    await addSheets(CONTENTS);
    await book.settled();
    const workbook = await excelHost.read();
    const results = CONTENTS.flatMap((content) => {
      const sheet = workbook.sheets.find(({ name }) => name === content.name);
      return content.cells.flatMap(({ row, column, formula, value }) => {
        if (formula === undefined) return [];
        const cell = sheet?.rows.find(({ index }) => index === row)?.cells.find((each) => each.column === column);
        return [{ at: `${content.name} ${row} ${column}`, value: value ?? '', given: cell?.value ?? '' }];
      });
    });
    expect(results.length).toBeGreaterThan(50);
    expect(results.filter(({ value, given }) => value !== given)).toEqual([]);
    expect(check(workbook, { today: TODAY }).findings).toEqual([]);
  });

  test('building is one step of undo, and redo builds again', async () => {
    const before = names();
    await addSheets(CONTENTS);
    await book.settled();
    const steps = countUndos(
      () => names().length > before.length,
      () => command('univer.command.undo'),
    );
    expect([names(), steps]).toEqual([before, 1]);
    await book.settled();
    command('univer.command.redo');
    await book.settled();
    expect(names()).toEqual([...before, ...CONTENTS.map(({ name }) => name)]);
    const scoring = book.sheets().at(-1);
    const title = CONTENTS.at(-1)?.cells.find(({ row, formula }) => row === 6 && formula !== undefined);
    expect(scoring?.values(areaBetween(6, 0, 6, 0))).toEqual([[title?.value]]);
  });

  test('an edit is refused when the cell has changed, and written when it has not', async () => {
    const [sheet] = book.sheets();
    sheet?.write(areaBetween(0, 0, 0, 0), [['5,5đ']]);
    const cell = { sheet: 'Của tôi', row: 0, column: 0 };
    const edit = { kind: 'set-cell', cell, before: { value: '5,5đ' }, after: { value: 5.5 } } as const;
    expect(await excelHost.apply([edit])).toMatchObject([{ outcome: 'done' }]);
    expect(sheet?.values(areaBetween(0, 0, 0, 0))).toEqual([[5.5]]);
    expect(await excelHost.apply([edit])).toMatchObject([{ outcome: 'conflict', found: { value: 5.5 } }]);
    command('univer.command.undo');
    expect(sheet?.values(areaBetween(0, 0, 0, 0))).toEqual([['5,5đ']]);
  });

  test('24,000 cells are written, calculated and read', async () => {
    const [sheet] = book.sheets();
    const lines = Array.from({ length: 2000 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => (column === 11 ? { formula: `=SUM(A${row + 1}:K${row + 1})` } : row)),
    );
    sheet?.write(areaBetween(0, 0, 1999, 11), lines);
    await book.settled();
    const workbook = await excelHost.read();
    expect(workbook.sheets[0]?.rows.at(-1)?.cells.at(-1)?.value).toBe(1999 * 11);
  });
});

function countUndos(goesOn: () => boolean, undo: () => void): number {
  let steps = 0;
  while (goesOn() && steps < 10) {
    undo();
    steps++;
  }
  return steps;
}
