// What Excel tells the add-in: changes, selections, sheets coming and going.
import { startExcel, type RunningExcel } from '../../excel-emulation/start-excel';

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe('events', () => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel({ sheets: ['Sổ', 'Phụ'] });
  });
  afterEach(() => excel.close());

  test('onChanged of one sheet: where, what, and by whom', async () => {
    const seen: unknown[] = [];
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sổ').onChanged.add((event) => {
        seen.push([event.address, event.changeType, event.source, event.triggerSource, event.type]);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem('Sổ').getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      context.workbook.worksheets.getItem('Sổ').getRange('A1').format.font.bold = true;
      context.workbook.worksheets.getItem('Phụ').getRange('A1').values = [[1]];
      await context.sync();
    });
    const [book] = excel.book.sheets();
    book?.write(cell(4, 2), [[5]]);
    book?.insert({ row: 0, column: 0, rows: 2, columns: 16384 }, 'down');
    await soon();
    expect(seen).toEqual([
      ['A1:B2', 'RangeEdited', 'Local', 'ThisLocalAddin', 'WorksheetChanged'],
      ['C5', 'RangeEdited', 'Local', 'Unknown', 'WorksheetChanged'],
      ['1:2', 'RowInserted', 'Local', 'Unknown', 'WorksheetChanged'],
    ]);
  });

  test('onChanged of all sheets, and its end', async () => {
    const seen: string[] = [];
    const handler = await excel.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => {
        seen.push(`${event.worksheetId} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    const [first, second] = excel.book.sheets();
    first?.write(cell(0, 0), [[1]]);
    second?.write(cell(1, 1), [[1]]);
    await soon();
    expect(seen).toEqual([`${first?.id} A1`, `${second?.id} B2`]);
    await excel.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    first?.write(cell(0, 0), [[2]]);
    await soon();
    expect(seen).toHaveLength(2);
  });

  test('selecting, activating and leaving', async () => {
    const seen: string[] = [];
    const note = (word: string) => (event: object) => {
      seen.push('address' in event ? `${word} ${String(event.address)}` : word);
      return Promise.resolve();
    };
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sổ');
      sheet.onSelectionChanged.add(note('selected'));
      sheet.onDeactivated.add(note('left'));
      context.workbook.worksheets.onActivated.add(note('activated'));
      context.workbook.worksheets.onAdded.add(note('added'));
      context.workbook.worksheets.onDeleted.add(note('deleted'));
      await context.sync();
    });
    const [first, second] = excel.book.sheets();
    excel.book.select(first?.id ?? '', [{ row: 0, column: 1, rows: 3, columns: 2 }]);
    excel.book.activate(second?.id ?? '');
    excel.book.removeSheet(excel.book.addSheet('Mới').id);
    await soon();
    expect(seen).toEqual(['selected B1:C3', 'left', 'activated', 'added', 'deleted']);
  });
});
