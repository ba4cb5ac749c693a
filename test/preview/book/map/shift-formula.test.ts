// References follow cells that come in or go.
import fc from 'fast-check';
import { areaBetween, SHEET_COLUMNS, SHEET_ROWS } from '../../../../preview/book/area';
import { shiftFormula } from '../../../../preview/book/map/shift-formula';
import type { Shift } from '../../../../preview/book/map/shift';

const rows = (row: number, count: number, direction: 'down' | 'up'): Shift => ({
  area: { row, column: 0, rows: count, columns: SHEET_COLUMNS },
  direction,
});
const column = (index: number, direction: 'right' | 'left'): Shift => ({
  area: { row: 0, column: index, rows: SHEET_ROWS, columns: 1 },
  direction,
});

test.each([
  ['a cell below moves', '=A5+1', rows(1, 2, 'down'), '=A7+1'],
  ['a cell above stays', '=A1+1', rows(1, 2, 'down'), '=A1+1'],
  ['an area grows from within', '=SUM($A$1:$A$9)', rows(4, 1, 'down'), '=SUM($A$1:$A$10)'],
  ['an area shrinks', '=SUM(A1:A9)', rows(4, 2, 'up'), '=SUM(A1:A7)'],
  ['an area that is cut at its end', '=SUM(A1:A9)', rows(6, 9, 'up'), '=SUM(A1:A6)'],
  ['an area that is cut at its start', '=SUM(A5:A9)', rows(2, 4, 'up'), '=SUM(A3:A5)'],
  ['a cell that went', '=A5*2', rows(4, 1, 'up'), '=#REF!*2'],
  ['signs stay where they were', '=$A5+A$5+$A$5', rows(0, 1, 'down'), '=$A6+A$6+$A$6'],
  ['whole rows and columns', '=SUM(5:6)+SUM($B:C)', rows(0, 1, 'down'), '=SUM(6:7)+SUM($B:C)'],
  ['columns', '=SUM(B:C)+D1', column(0, 'right'), '=SUM(C:D)+E1'],
  ['a column that went', '=B1+D1', column(1, 'left'), '=#REF!+C1'],
  ['another sheet stays', "='Phụ lục'!A5+Khác!A5+A5", rows(0, 1, 'down'), "='Phụ lục'!A5+Khác!A5+A6"],
  ['the same sheet by name', "='Sổ tay'!A5", rows(0, 1, 'down'), "='Sổ tay'!A6", 'Sổ tay'],
  ['a name with an apostrophe', "='It''s'!A5", rows(0, 1, 'down'), "='It''s'!A6", "It's"],
  ['texts and functions are no references', '="A5"&LOG10(A5)', rows(0, 1, 'down'), '="A5"&LOG10(A6)'],
  ['names are no references', '=CQTT_A5+Năm2026', rows(0, 1, 'down'), '=CQTT_A5+Năm2026'],
])('%s', (_, formula, shift, expected, sheet = 'Sổ') => {
  expect(shiftFormula(formula, 'Sổ', sheet, shift)).toBe(expected);
});

test('cells that move down move only what stands under them', () => {
  const shift: Shift = { area: areaBetween(1, 0, 1, 1), direction: 'down' };
  expect(shiftFormula('=A5+C5+SUM(A5:C5)', 'Sổ', 'Sổ', shift)).toBe('=A6+C5+SUM(A5:C5)');
});

test('rows that came in and went again leave every reference as it was', () => {
  const reference = fc.tuple(
    fc.constantFrom('A', '$B', 'XY'),
    fc.constantFrom('', '$'),
    fc.integer({ min: 1, max: 90 }),
  );
  fc.assert(
    fc.property(
      fc.array(reference, { minLength: 1 }),
      fc.nat({ max: 99 }),
      fc.integer({ min: 1, max: 9 }),
      (all, row, count) => {
        const formula = `=${all.map(([column, sign, number]) => column + sign + String(number)).join('+')}`;
        const there = shiftFormula(formula, 'Sổ', 'Sổ', rows(row, count, 'down'));
        expect(shiftFormula(there, 'Sổ', 'Sổ', rows(row, count, 'up'))).toBe(formula);
      },
    ),
  );
});
