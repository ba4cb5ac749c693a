// Formulas of the grid that call the add-in's own functions, through the real office.js.
import { associateFunctions } from '../../../src/functions';
import functionsFile from '../../../src/functions/functions.json';
import { areaBetween, type Area } from '../../../preview/book/area';
import { parseArea } from '../../../preview/book/address';
import type { Engine } from '../../../preview/book/univer/engine';
import type { UniverBook } from '../../../preview/book/univer/univer-book';
import type { FunctionBridge } from '../../../preview/functions/bridge';
import type { FunctionCall } from '../../../preview/host/seam/custom-functions';
import { startExcel, type RunningExcel } from '../../excel-emulation/start-excel';
import { loadHeadless } from '../univer/load-headless';

const headless = loadHeadless();
const area = (text: string): Area => parseArea(text) ?? areaBetween(0, 0, 0, 0);

describe('the functions of CQTT in the grid', () => {
  let engine: Engine;
  let book: UniverBook;
  let excel: RunningExcel<UniverBook>;
  let bridge: FunctionBridge;
  let asked: FunctionCall[];

  const sheet = () => {
    const [first] = book.sheets();
    if (!first) throw new Error('no sheet');
    return first;
  };
  const calculated = async (at: string, formulas: readonly string[]): Promise<unknown> => {
    sheet().write(
      area(at),
      formulas.map((formula) => [{ formula }]),
    );
    await book.settled();
    return sheet().values(area(at)).flat();
  };
  const messageAt = (row: number, column: number): string | null =>
    bridge.messageAt({ unitId: book.unitId, sheetId: sheet().id, row, column });

  beforeAll(async () => {
    engine = headless.startHeadless();
    book = new headless.UniverBook(engine, headless.emptySnapshot('Sổ.xlsx', ['Trang 1']));
    excel = await startExcel({ book, functions: functionsFile.functions });
    associateFunctions();
    asked = [];
    bridge = new headless.FunctionBridge({
      engine,
      namespace: 'CQTT',
      functions: functionsFile.functions,
      call: (calls) => {
        asked.push(...calls);
        return excel.host.callFunctions(calls);
      },
      sheetName: () => 'Trang 1',
      answered: () => book.calculation.look(),
    });
    book.calculation.waitAlsoFor(() => bridge.isBusy());
    await excel.host.whenFunctionsReady();
  });
  beforeEach(async () => {
    sheet().clear(area('A1:Z200'), 'all');
    await book.settled();
    asked.splice(0);
  });
  afterAll(() => {
    excel.close();
    book.close();
    engine.univer.dispose();
  });

  test('a level, from a cell and from a number; with a registration that decides', async () => {
    sheet().write(area('A1:A2'), [[96.5], ['Không đăng ký']]);
    expect(await calculated('B1:B3', ['=CQTT.LEVEL(A1)', '=CQTT.LEVEL(92.5)', '=cqtt.level(A1,A2)'])).toEqual([
      'Mức 4',
      'Mức 3',
      'Không đạt chuẩn',
    ]);
  });

  test('a due date, with the number format that comes with it', async () => {
    expect(await calculated('B1', ['=CQTT.DUEDATE("Trước ngày 15/02 hằng năm",2026)'])).toEqual([46067]);
    expect(sheet().texts(area('B1'))).toEqual([['14/02/2026']]);
  });

  test('within other formulas, and calculated again when its cell changes', async () => {
    sheet().write(area('A1'), [[81]]);
    expect(await calculated('B1', ['=IF(A1>0,CQTT.LEVEL(A1)&"!","")'])).toEqual(['Mức 1!']);
    sheet().write(area('A1'), [[95]]);
    await book.settled();
    expect(sheet().values(area('B1'))).toEqual([['Mức 4!']]);
  });

  test('an error comes with what the function says, and the message goes with the error', async () => {
    expect(await calculated('B1', ['=CQTT.LEVEL("chín mươi")'])).toEqual(['#VALUE!']);
    expect(messageAt(0, 1)).toMatch(/^#VALUE! – .*chín mươi/);
    expect(await calculated('B1', ['=CQTT.LEVEL(90)'])).toEqual(['Mức 3']);
    expect(messageAt(0, 1)).toBeNull();
  });

  test('an error in an argument is the answer', async () => {
    expect(await calculated('A1:A2', ['=1/0', '=CQTT.LEVEL(A1)'])).toEqual(['#DIV/0!', '#DIV/0!']);
  });

  test('all of a pass are asked in one event, equal ones once', async () => {
    const events = bridge.counters.events;
    sheet().write(
      area('A1:A100'),
      Array.from({ length: 100 }, (_, row) => [80 + (row % 20)]),
    );
    const levels = await calculated(
      'B1:B100',
      Array.from({ length: 100 }, (_, row) => `=CQTT.LEVEL(A${row + 1})`),
    );
    expect((levels as string[]).every((level) => /^Mức [1-4]$/.test(level))).toBe(true);
    expect(bridge.counters.events - events).toBe(1);
    expect(asked.length).toBeLessThanOrEqual(20);
  });

  test('a function fed by a function takes a second event', async () => {
    const events = bridge.counters.events;
    expect(await calculated('B1', ['=CQTT.LEVEL(IF(CQTT.LEVEL(83)="Mức 1",99,0))'])).toEqual(['Mức 4']);
    expect(bridge.counters.events - events).toBeGreaterThanOrEqual(2);
  });

  test('an unknown function, and a wrong number of arguments', async () => {
    expect(await calculated('B1:B2', ['=CQTT.NOTHING(1)', '=CQTT.LEVEL()'])).toEqual(['#NAME?', '#VALUE!']);
  });
});
