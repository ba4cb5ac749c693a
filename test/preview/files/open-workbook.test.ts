// Files that others have made: what of them the preview takes over, and what it says that it leaves out.
import type { Sheet, Workbook } from 'hucre';
import { areaBetween } from '../../../preview/book/area';
import { parseArea } from '../../../preview/book/address';
import type { Engine } from '../../../preview/book/univer/engine';
import type { UniverBook } from '../../../preview/book/univer/univer-book';
import { loadHeadless } from '../univer/load-headless';

const headless = loadHeadless();
const area = (text: string) => parseArea(text) ?? areaBetween(0, 0, 0, 0);

describe('a workbook file in the preview', () => {
  let engine: Engine;
  const books: UniverBook[] = [];

  const open = async (...sheets: Sheet[]): Promise<{ book: UniverBook; leftOut: readonly string[] }> => {
    const file: Workbook = { sheets };
    const { snapshot, leftOut } = headless.openedFile(file, 'Sổ.xlsx', `file-${books.length}`);
    const book = new headless.UniverBook(engine, snapshot);
    books.push(book);
    await book.settled();
    return { book, leftOut };
  };

  beforeAll(() => {
    engine = headless.startHeadless();
  });
  afterAll(() => {
    for (const book of books) book.close();
    engine.univer.dispose();
  });

  test('formulas that a file shares between cells are worked out for each', async () => {
    const shared = { type: 'formula', formulaType: 'shared', formulaSharedIndex: 0 } as const;
    const cells: Sheet['cells'] = new Map([
      ['0,1', { ...shared, value: 2, formula: 'A1*2', formulaRef: 'B1:B3', formulaResult: 2 }],
      ['1,1', { ...shared, value: 4, formulaResult: 4 }],
      ['2,1', { ...shared, value: 6, formula: '', formulaResult: 6 }],
    ]);
    const { book } = await open({
      name: 'Chung',
      rows: [
        [1, 2],
        [2, 4],
        [3, 6],
      ],
      cells,
    });
    const [sheet] = book.sheets();
    expect(sheet?.formulas(area('B1:B3'))).toEqual([['=A1*2'], ['=A2*2'], ['=A3*2']]);
    sheet?.write(area('A3'), [[10]]);
    await book.settled();
    expect(sheet?.values(area('B1:B3'))).toEqual([[2], [4], [20]]);
  });

  test('days, booleans, errors, and texts that look like numbers keep their kind', async () => {
    const rows = [[new Date(Date.UTC(2026, 1, 14)), true, '012', 'Xã', null, 0]];
    const cells: Sheet['cells'] = new Map([
      ['0,0', { value: rows[0]?.[0] ?? null, type: 'date', style: { numFmt: 'dd/mm/yyyy' } }],
      ['0,6', { value: '#N/A', type: 'error' }],
    ]);
    const { book } = await open({ name: 'Kiểu', rows, cells });
    expect(book.sheets()[0]?.values(area('A1:G1'))).toEqual([[46067, true, '012', 'Xã', '', 0, '#N/A']]);
    expect(book.sheets()[0]?.texts(area('A1'))).toEqual([['14/02/2026']]);
  });

  test('a list from the file or from cells, and the words of its message', async () => {
    const { book } = await open({
      name: 'Chọn',
      rows: [],
      dataValidations: [
        {
          type: 'list',
          values: ['Có', 'Không'],
          range: 'A1:A9',
          showErrorMessage: true,
          errorStyle: 'warning',
          errorMessage: 'Chọn lại',
        },
        {
          type: 'list',
          formula1: "'Danh mục'!$A$1:$A$4",
          range: 'B1:B9 D1',
          inputTitle: 'Mức',
          showInputMessage: true,
        },
      ],
    });
    const [sheet] = book.sheets();
    expect(sheet?.validation(area('A2'))).toMatchObject({
      rule: { kind: 'list', source: 'Có,Không' },
      alert: { show: true, style: 'Warning', message: 'Chọn lại' },
    });
    expect(sheet?.validation(area('D1'))).toMatchObject({
      rule: { kind: 'list', source: "='Danh mục'!$A$1:$A$4" },
      prompt: { show: true, title: 'Mức' },
    });
  });

  test('hidden sheets, rows and columns, protection, and names', async () => {
    const file: Workbook = {
      sheets: [
        {
          name: 'Một',
          rows: [[1]],
          protection: { sheet: true, formatCells: false },
          columns: [{ width: 20 }, { hidden: true }],
          rowDefs: new Map([[4, { hidden: true }]]),
        },
        { name: 'Hai', rows: [], veryHidden: true },
      ],
      namedRanges: [
        { name: 'Diem', range: 'Một!$A$1' },
        { name: 'TyLe', range: '0.5', scope: 'Hai' },
      ],
    };
    const { snapshot } = headless.openedFile(file, 'Sổ.xlsx', 'names');
    const book = new headless.UniverBook(engine, snapshot);
    books.push(book);
    const [one, two] = book.sheets();
    expect([one?.protection()?.options['allowFormatCells'], two?.visibility()]).toEqual([true, 'VeryHidden']);
    expect([one?.isColumnHidden(1), one?.isRowHidden(4), one?.columnWidth(0)]).toEqual([true, true, 108.75]);
    expect(book.names().map(({ name, sheetId, formula }) => [name, sheetId, formula])).toEqual([
      ['Diem', null, '=Một!$A$1'],
      ['TyLe', two?.id, '=0.5'],
    ]);
  });

  test('says what is not shown, sheet by sheet', async () => {
    const { leftOut } = await open(
      { name: 'Bảng', rows: [[1]], autoFilter: { range: 'A1:B2' }, rowDefs: new Map([[1, { outlineLevel: 1 }]]) },
      { name: 'Trơn', rows: [[1]] },
    );
    expect(leftOut).toEqual(['Bảng: bộ lọc, nhóm dòng, cột']);
  });
});
