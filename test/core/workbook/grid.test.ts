// Cells are found at once, through merged areas too.
import { gridOf } from '../../../src/core/workbook/grid';
import type { Sheet } from '../../../src/core/workbook/snapshot';

const sheet: Sheet = {
  name: 'Bảng chấm điểm',
  visibility: 'visible',
  rows: [
    { index: 2, cells: [{ column: 1, value: 'Nhóm I' }] },
    {
      index: 5,
      cells: [
        { column: 0, value: 1 },
        { column: 4, value: 2.5 },
      ],
    },
    { index: 9, cells: [] },
  ],
  merges: [
    { top: 2, left: 1, bottom: 3, right: 2 },
    { top: 2, left: 4, bottom: 2, right: 5 },
  ],
};

test('a cell is found where it stands, and nowhere else', () => {
  const grid = gridOf(sheet);
  expect(grid.at(5, 4)?.value).toBe(2.5);
  expect(grid.at(5, 3)).toBeUndefined();
  expect(grid.at(6, 4)).toBeUndefined();
});

test('a covered cell shows what the first cell of its merged area holds', () => {
  const grid = gridOf(sheet);
  expect(grid.seenAt(3, 2)?.value).toBe('Nhóm I');
  expect(grid.at(3, 2)).toBeUndefined();
  expect(grid.mergeAt(3, 2)).toEqual({ top: 2, left: 1, bottom: 3, right: 2 });
  expect(grid.mergeAt(2, 5)).toEqual({ top: 2, left: 4, bottom: 2, right: 5 });
  expect(grid.mergeAt(5, 0)).toBeUndefined();
  expect(grid.seenAt(5, 0)?.value).toBe(1);
});

test('the used area holds all cells; an empty sheet has none', () => {
  expect(gridOf(sheet).used).toEqual({ top: 2, left: 0, bottom: 9, right: 4 });
  expect(gridOf({ ...sheet, rows: [] }).used).toBeUndefined();
  expect(gridOf({ ...sheet, rows: [{ index: 1, cells: [] }] }).used).toBeUndefined();
});

test('a merge down to the last row costs no more than its first rows', () => {
  const tall = gridOf({ ...sheet, merges: [{ top: 0, left: 0, bottom: 1_048_575, right: 0 }] });
  expect(tall.mergeAt(9_000, 0)).toBeDefined();
  expect(tall.mergeAt(1_000_000, 0)).toBeUndefined();
});
