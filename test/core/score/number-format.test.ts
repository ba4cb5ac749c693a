// What a number format shows, also after very many of them.
import { isDateFormat, isPercentFormat, showsDayOfMonth } from '../../../src/core/score/number-format';

test.each([
  ['General', 'number'],
  ['0,00', 'number'],
  ['0" ngày"', 'number'],
  ['0%', 'percent'],
  ['0,0" %"', 'number'],
  ['dd/mm/yyyy', 'date'],
  ['mmm-yy', 'date'],
  ['[h]:mm', 'date'],
  ['[Red]0', 'number'],
])('%s: %s', (format, shows) => {
  expect([isPercentFormat(format), isDateFormat(format)]).toEqual([shows === 'percent', shows === 'date']);
});

test('a cell without a format shows no percentage', () => {
  expect(isPercentFormat(undefined)).toBe(false);
});

test('only some dates show the day of the month', () => {
  expect(['dd/mm/yyyy', 'mmm-yy'].map(showsDayOfMonth)).toEqual([true, false]);
});

test('a workbook may have any number of formats', () => {
  const formats = Array.from({ length: 1500 }, (_, count) => `0"${count}d"%`);
  expect(formats.every((format) => isPercentFormat(format) && !isDateFormat(format))).toBe(true);
});
