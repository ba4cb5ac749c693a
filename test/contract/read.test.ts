// What every host reads the same way: the same sheets put into an emulated Excel and into a file.
import { sampleWorkbook, SAMPLE_DAY } from '../../preview/sample/sample-workbook';
import { check } from '../../src/core/check';
import { buildSheets } from '../../src/core/sheets/build';
import { SAMPLE_CRITERIA } from '../../src/core/sheets/sample-criteria';
import type { SheetContent } from '../../src/core/sheets/sheet-content';
import { SheetDraft, block } from '../../src/core/sheets/sheet-draft';
import { PAGE } from '../../src/core/sheets/looks';
import { yearlyTasks } from '../../src/core/sheets/yearly-tasks';
import type { Sheet, Workbook } from '../../src/core/workbook/snapshot';
import { EMPTY_SHEET, startEmulatedExcel, startFile, type StartHost } from './hosts';

jest.setTimeout(60_000);

function sheet(name: string, fill: (draft: SheetDraft) => void): SheetContent {
  const draft = new SheetDraft();
  fill(draft);
  return draft.content({
    name,
    columnWidths: [100, 100, 100],
    frozenRows: 0,
    print: PAGE,
    cursor: { row: 0, column: 0 },
  });
}

const CASES: readonly (readonly [says: string, sheets: readonly SheetContent[]])[] = [
  [
    'numbers, texts, truths and errors',
    [
      sheet('Giá trị', (draft) => {
        [4.5, 0, -1.25, 1e-9, 'Mức 4', '4,5đ', ' 9 ', true, false].forEach((value, row) => draft.put(row, 0, value));
        draft.look(block(1, 1, 3, 1), { numberFormat: '@' });
        draft.put(1, 1, '01');
        draft.put(2, 1, '=không phải công thức');
        draft.put(3, 1, '<b>&amp;</b> “ngoặc” \u00a0');
      }),
    ],
  ],
  [
    'letters of other forms, lines in a cell, names that trap',
    [
      sheet('__proto__', (draft) => {
        draft.put(0, 0, 'hòa'.normalize('NFD'));
        draft.put(1, 0, 'Điểm\ntối đa');
        draft.put(2, 0, 'constructor');
      }),
      sheet("Bảng 1's", (draft) => draft.put(0, 0, 'một')),
    ],
  ],
  [
    'days and percentages, by their formats',
    [
      sheet('Ngày', (draft) => {
        draft.look(block(0, 0, 0, 0), { numberFormat: 'dd/mm/yyyy' });
        draft.put(0, 0, 46067);
        draft.look(block(1, 0, 1, 0), { numberFormat: '0%' });
        draft.put(1, 0, 0.85);
      }),
    ],
  ],
  [
    'merged areas, blank rows and columns',
    [
      sheet('Gộp', (draft) => {
        draft.put(0, 0, 'BẢNG CHẤM ĐIỂM');
        draft.merge(block(0, 0, 0, 2));
        draft.put(5, 2, 'xa');
        draft.merge(block(5, 2, 8, 2));
      }),
    ],
  ],
  ['the standard sheets', buildSheets({ year: 2026 }, SAMPLE_CRITERIA, yearlyTasks(2026, 'xã'))],
  ['a year as a commune left it', sampleWorkbook()],
];

async function readBy(start: StartHost, sheets: readonly SheetContent[]): Promise<Workbook> {
  const { host, close } = await start(sheets);
  try {
    const workbook = await host.read();
    return { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== EMPTY_SHEET) };
  } finally {
    close();
  }
}

/** What both hosts can know; formats as Excel names them, an empty text as no cell. */
function common({ name, visibility, rows, merges, isProtected }: Sheet): unknown {
  return {
    name,
    visibility,
    isProtected,
    merges: [...merges].sort((one, other) => one.top - other.top || one.left - other.left),
    rows: rows.flatMap(({ index, cells }) =>
      cells
        .filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ''))
        .map(({ column, value, formula, numberFormat }) => ({
          at: [index, column],
          ...(formula === undefined ? { value } : { formula }),
          numberFormat: numberFormat ?? 'General',
        })),
    ),
  };
}

test.each(CASES)('%s are read the same', async (_says, sheets) => {
  const excel = await readBy(startEmulatedExcel, sheets);
  const file = await readBy(startFile, sheets);
  expect(file.sheets.map(common)).toEqual(excel.sheets.map(common));
});

test.each(CASES)('%s: what a host reads is what was put there', async (_says, sheets) => {
  for (const start of [startEmulatedExcel, startFile]) {
    const workbook = await readBy(start, sheets);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    for (const [place, { cells }] of sheets.entries()) {
      const read = new Map(
        workbook.sheets[place]?.rows.flatMap(({ index, cells: held }) =>
          held.map((cell) => [`${index},${cell.column}`, cell] as const),
        ),
      );
      for (const { row, column, value, formula } of cells) {
        const cell = read.get(`${row},${column}`);
        expect([row, column, cell?.formula ?? cell?.value]).toEqual([row, column, formula ?? value]);
      }
    }
  }
});

test('the same findings, whichever host read', async () => {
  const [excel, file] = await Promise.all(
    [startEmulatedExcel, startFile].map((start) => readBy(start, withValues(sampleWorkbook()))),
  );
  if (!excel || !file) throw new Error('A host is missing.');
  const told = (workbook: Workbook) =>
    check(workbook, { today: SAMPLE_DAY }).findings.map(({ rule, cell, received }) => [rule, cell, received]);
  expect(told(file)).toEqual(told(excel));
  expect(told(file).length).toBeGreaterThan(5);
});

/** The emulated Excel calculates nothing by itself: formulas become the values that they give. */
function withValues(sheets: readonly SheetContent[]): readonly SheetContent[] {
  return sheets.map((content) => ({
    ...content,
    cells: content.cells.map(({ row, column, value = null }) => ({ row, column, value })),
  }));
}

test('a stopped reading is an error of its own in every host', async () => {
  for (const start of [startEmulatedExcel, startFile]) {
    const { host, close } = await start([sheet('Một', (draft) => draft.put(0, 0, 1))]);
    await expect(host.read({ signal: { aborted: true } })).rejects.toMatchObject({
      name: 'HostError',
      kind: 'cancelled',
    });
    close();
  }
});

test('edits of a file are refused in words, one by one', async () => {
  const content = sheet('Một', (draft) => draft.put(0, 0, 1));
  const { host } = await startFile([content]);
  const before = await host.read();
  const results = await host.apply([{ kind: 'add-sheet', content }]);
  expect(results).toEqual([
    expect.objectContaining({ outcome: 'failed', message: expect.stringMatching(/giữ nguyên/) }),
  ]);
  expect(await host.read()).toEqual(before);
});
