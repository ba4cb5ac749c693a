// An edit expects what stands in the cell, and keeps its number format unless it is given another.
import { setFormula, setValue } from '../../../src/core/workbook/set-cell';

const ref = { sheet: 'A', row: 0, column: 1 };
const held = { column: 1, value: 4, formula: '=2+2', numberFormat: '0,0' };

test('a value instead of a formula', () => {
  expect(setValue(ref, held, 5)).toEqual({
    kind: 'set-cell',
    cell: ref,
    before: { value: 4, formula: '=2+2', numberFormat: '0,0' },
    after: { value: 5, numberFormat: '0,0' },
  });
  expect(setValue(ref, undefined, 5).after).toEqual({ value: 5 });
  expect(setValue(ref, held, 5, 'General').after.numberFormat).toBe('General');
});

test('a formula with the value that it will have', () => {
  expect(setFormula(ref, held, '=SUM(A1:A2)', 7).after).toEqual({
    value: 7,
    formula: '=SUM(A1:A2)',
    numberFormat: '0,0',
  });
  expect(setFormula(ref, undefined, '=1', 1).before).toEqual({ value: null });
});
