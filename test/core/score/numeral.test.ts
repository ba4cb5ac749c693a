import { readNumeral } from '../../../src/core/score/numeral';

test.each([
  ['1.234', [1.234, 1234]],
  ['-1,234', [-1.234, -1234]],
  ['12.345.678,5', [12345678.5]],
  ['95.', [95]],
  [',5', [0.5]],
  ['5-3', []],
  ['1.234,5,6', []],
  ['1,234.5.6', []],
  ['', []],
])('“%s” may be %j', (numeral, numbers) => expect(readNumeral(numeral)).toEqual(numbers));
