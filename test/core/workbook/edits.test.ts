// An edit knows what it expects and how to be put back.
import { inverseOf, sameContent, type CellContent, type SetCell } from '../../../src/core/workbook/edits';
import { HostError } from '../../../src/core/workbook/host';
import { isCellError } from '../../../src/core/workbook/snapshot';

test('an edit put back twice is itself', () => {
  const edit: SetCell = {
    kind: 'set-cell',
    cell: { sheet: 'Bảng chấm điểm', row: 13, column: 3 },
    before: { value: '5,5đ', numberFormat: '@' },
    after: { value: 5.5, numberFormat: 'General' },
  };
  expect(inverseOf(edit).after).toEqual(edit.before);
  expect(inverseOf(inverseOf(edit))).toEqual(edit);
});

test.each<[string, CellContent, CellContent, boolean]>([
  ['the same number', { value: 5 }, { value: 5 }, true],
  ['a number and its text', { value: 5 }, { value: '5' }, false],
  ['an empty cell and an empty text', { value: null }, { value: '' }, false],
  ['the same error', { value: { error: '#REF!' } }, { value: { error: '#REF!' } }, true],
  ['two errors', { value: { error: '#REF!' } }, { value: { error: '#N/A' } }, false],
  ['an error and nothing', { value: { error: '#REF!' } }, { value: null }, false],
  ['one formula with two values', { value: 1, formula: '=A1' }, { value: 2, formula: '=A1' }, true],
  ['a formula and its value', { value: 1, formula: '=A1' }, { value: 1 }, false],
  ['a value and a formula', { value: 1 }, { value: 1, formula: '=A1' }, false],
])('%s', (_, one, other, same) => {
  expect(sameContent(one, other)).toBe(same);
});

test('an error value is told from a text', () => {
  expect([isCellError({ error: '#N/A' }), isCellError('#N/A'), isCellError(null), isCellError(undefined)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('an error of a host has its kind, its words and its sheet', () => {
  const error = new HostError('protected', 'Trang đang được bảo vệ.', 'Bảng chấm điểm');
  expect([error.name, error.kind, error.message, error.sheet]).toEqual([
    'HostError',
    'protected',
    'Trang đang được bảo vệ.',
    'Bảng chấm điểm',
  ]);
});
