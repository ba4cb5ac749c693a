// What a sheet's cells hold that rules about whole sheets ask for.
import { surveyOf } from '../../../src/core/tables/sheet-survey';
import { TRAIT } from '../../../src/core/text/traits';
import type { Cell, Sheet } from '../../../src/core/workbook/snapshot';

const sheet = (...rows: readonly (readonly Partial<Cell>[])[]): Sheet => ({
  name: 'A',
  visibility: 'visible',
  merges: [],
  rows: rows.map((cells, index) => ({
    index,
    cells: cells.map((cell, column) => ({ column, value: null, ...cell })),
  })),
});

test('each different text with a trait once, with all its cells', () => {
  const { texts } = surveyOf(
    sheet(
      [{ value: 'Văn hoá' }, { value: 'Họp' }],
      [{ value: 'Văn hoá' }, { value: 5 }],
      [{ value: 'Họp' }, { value: 'Văn hoá' }],
    ),
  );
  expect(texts).toHaveLength(1);
  expect(texts[0]?.traits).toBe(TRAIT.toneOnSecond);
  expect(texts[0]?.cells.map(({ row, cell }) => [row, cell.column])).toEqual([
    [0, 0],
    [1, 0],
    [2, 1],
  ]);
});

test.each([
  ['=SUM(A1:A5)', false],
  ["='Năm 2025'!B5", true],
  ['=[Tong hop.xlsx]Sheet1!A1', true],
  ['=CQTT.LEVEL(D30)', true],
  ['=_xlfn.XLOOKUP(A1,B:B,C:C)', true],
])('the formula %s is kept: %s', (formula, isKept) => {
  expect(surveyOf(sheet([{ formula, value: 1 }])).formulas).toHaveLength(isKept ? 1 : 0);
});

test('cells that were typed in an old font, with what was typed', () => {
  const { oldTexts } = surveyOf(
    sheet([{ value: 'Công khai', typed: 'C«ng khai', fontName: '.VnTime' }, { value: 'Họp' }]),
  );
  expect(oldTexts.map(({ typed }) => typed)).toEqual(['C«ng khai']);
});

test('the same sheet is looked at once', () => {
  const one = sheet([{ value: 'Văn hoá' }]);
  expect(surveyOf(one)).toBe(surveyOf(one));
});
