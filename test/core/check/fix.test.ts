// Fixes of several findings become one list of edits; one that would write a cell twice waits.
import { combinedFix, safelyFixable } from '../../../src/core/check';
import type { Finding, Fix } from '../../../src/core/rules/finding';
import { applied } from '../../../src/core/workbook/applied';
import { setValue } from '../../../src/core/workbook/set-cell';
import { workbookFrom } from '../workbook-text';

const at = (row: number, column: number) => ({ sheet: 'Trang1', row, column });

function finding(row: number, fix?: Partial<Fix> & Pick<Fix, 'edits'>): Finding {
  return {
    rule: 'score-as-text',
    severity: 'error',
    cell: at(row, 3),
    title: 'Điểm ghi dưới dạng văn bản',
    what: '',
    why: '',
    how: '',
    source: { text: '' },
    ...(fix ? { fix: { safety: 'safe', says: '', ...fix } } : {}),
  };
}

const first = finding(0, { edits: [setValue(at(0, 3), { column: 3, value: '5đ' }, 5)] });
const same = finding(1, { edits: [setValue(at(0, 3), { column: 3, value: '5đ' }, 6)] });
const asked = finding(2, { safety: 'unsafe', edits: [setValue(at(2, 3), undefined, 7)] });

test('a cell is written once; the later fix waits', () => {
  const { edits, taken, waiting } = combinedFix([first, same, finding(9), asked]);
  expect(edits.map(({ cell, after }) => [cell.row, after.value])).toEqual([
    [0, 5],
    [2, 7],
  ]);
  expect(taken.map((each) => each.finding)).toEqual([first, asked]);
  expect(waiting.map((each) => each.finding)).toEqual([same]);
});

test('only fixes without a question are made unasked', () => {
  expect(safelyFixable([first, asked, finding(9)])).toEqual([first]);
});

describe('applying edits to a snapshot', () => {
  const book = workbookFrom('| A | 5đ |\n\n| B |\n# Trang: Khác\n| C |\n');
  const edit = (row: number, column: number, before: string | null, after: string | number | null) => ({
    ...setValue(at(row, column), undefined, after),
    before: { value: before },
  });

  test('writes, adds and empties cells of the sheet named', () => {
    const { workbook, results } = applied(book, [edit(0, 1, '5đ', 5), edit(5, 2, null, 'mới'), edit(2, 0, 'B', null)]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'done']);
    expect(workbook.sheets[0]?.rows).toEqual([
      {
        index: 0,
        cells: [
          { column: 0, value: 'A' },
          { column: 1, value: 5 },
        ],
      },
      { index: 5, cells: [{ column: 2, value: 'mới' }] },
    ]);
    expect(workbook.sheets[1]).toBe(book.sheets[1]);
  });

  test('keeps formula and number format of the edit', () => {
    const one = { ...edit(0, 1, '5đ', 5), after: { value: 5, formula: '=2+3', numberFormat: '0,0' } };
    expect(applied(book, [one]).workbook.sheets[0]?.rows[0]?.cells[1]).toEqual({
      column: 1,
      value: 5,
      formula: '=2+3',
      numberFormat: '0,0',
    });
  });

  test('does nothing at all where one cell has changed', () => {
    const { workbook, results } = applied(book, [edit(0, 1, '5đ', 5), edit(0, 0, 'khác', 'x')]);
    expect(workbook).toBe(book);
    expect(results[1]).toMatchObject({ outcome: 'conflict', found: { value: 'A' } });
  });

  test('names a sheet that is not there', () => {
    const gone = { ...edit(0, 0, null, 1), cell: { sheet: 'Đã xóa', row: 0, column: 0 } };
    expect(applied(book, [gone]).results[0]).toMatchObject({ outcome: 'failed', message: 'Không có trang “Đã xóa”.' });
  });
});
