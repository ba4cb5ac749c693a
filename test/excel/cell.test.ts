// What Excel says of a cell becomes a cell of the snapshot; what is handed back is taken in as it is meant.
import { cellOf, contentOf, inputOf } from '../../src/excel/cell';

test.each([
  ['an empty cell', '', '', 'General', undefined],
  ['a number', 4.5, 4.5, 'General', { column: 3, value: 4.5 }],
  ['a text', '4,5đ', '4,5đ', '@', { column: 3, value: '4,5đ', numberFormat: '@' }],
  ['a formula', 9, '=SUM(A1:A2)', 'General', { column: 3, value: 9, formula: '=SUM(A1:A2)' }],
  ['a formula that shows nothing', '', '=""', 'General', { column: 3, value: '', formula: '=""' }],
  ['a text that looks like a formula', '=A1', '=A1', 'General', { column: 3, value: '=A1' }],
  ['an error', '#REF!', '=#REF!', 'General', { column: 3, value: { error: '#REF!' }, formula: '=#REF!' }],
  ['a truth value', true, true, 'General', { column: 3, value: true }],
  ['a date', 46068, 46068, 'dd/mm/yyyy', { column: 3, value: 46068, numberFormat: 'dd/mm/yyyy' }],
  ['a rich value that is no plain one', { type: 'Entity' }, '', 'General', { column: 3, value: null }],
])('%s', (_, value, formula, numberFormat, cell) => {
  expect(cellOf(3, value, formula, numberFormat)).toEqual(cell);
});

test('the content of one range is that of its only cell', () => {
  expect(contentOf({ values: [['']], formulas: [['']], numberFormat: [['General']] })).toEqual({ value: null });
  expect(contentOf({ values: [[2]], formulas: [['=1+1']], numberFormat: [['0.0']] })).toEqual({
    value: 2,
    formula: '=1+1',
    numberFormat: '0.0',
  });
});

test.each([
  ['a plain text', { value: 'Hằng năm' }, 'Hằng năm'],
  ['a text that Excel would read as a number', { value: '5.5' }, "'5.5"],
  ['a text that Excel would read as a date', { value: '15/02' }, "'15/02"],
  ['a text that Excel would read as a formula', { value: '=A1' }, "'=A1"],
  ['a text that begins with an apostrophe', { value: "'a" }, "''a"],
  ['a text that Excel would read as a truth value', { value: 'TRUE' }, "'TRUE"],
  ['the same in a cell for text', { value: '5.5', numberFormat: '@' }, '5.5'],
  ['nothing', { value: null }, ''],
  ['a number', { value: 5.5 }, 5.5],
  ['a formula', { value: 0, formula: '=SUM(A1)' }, '=SUM(A1)'],
  ['an error', { value: { error: '#N/A' } }, '#N/A'],
])('%s is taken in as it is meant', (_, content, input) => {
  expect(inputOf(content)).toBe(input);
});
