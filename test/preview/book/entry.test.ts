// What a typed text becomes in a Vietnamese and in an English Excel.
import { englishFormula, entryOf, isNamingFunction } from '../../../preview/book/entry';

test.each([
  ['92,5', 92.5],
  ['1.234,5', 1234.5],
  ['92.5', '92.5'],
  ['15/02/2026', 46068],
  ["'12", '12'],
  ['Mức 4', 'Mức 4'],
  ['', ''],
])('in a Vietnamese Excel “%s” is %j', (text, value) => {
  expect(entryOf(text, 'General', 'vi-VN').input).toBe(value);
});

test.each([
  ['92.5', 92.5],
  ['92,5', 925],
])('in an English Excel “%s” is %j', (text, value) => {
  expect(entryOf(text, 'General', 'en-US').input).toBe(value);
});

test('in a cell for text everything is text', () => {
  expect(entryOf('=1+1', '@', 'vi-VN')).toEqual({ input: '=1+1', format: null });
});

test.each([
  ['=CQTT.LEVEL(B20; C3)', '=CQTT.LEVEL(B20, C3)'],
  ['=CQTT.LEVEL(95,5; C3)', '=CQTT.LEVEL(95.5, C3)'],
  ['=CQTT.LEVEL(94,995)', '=CQTT.LEVEL(94.995)'],
  ['=IF(A1="a;b";"1,5";2,5)', '=IF(A1="a;b","1,5",2.5)'],
  ['=SUM(A1,B2)', '=SUM(A1,B2)'],
  ['=ROUND(A1,2)', '=ROUND(A1,2)'],
  ['=DATE(2026,2,15)', '=DATE(2026,2,15)'],
  ["=SUM('a;b'!A1;1)", "=SUM('a;b'!A1,1)"],
])('the formula %s is %s', (typed, english) => {
  expect(englishFormula(typed, 'vi-VN')).toBe(english);
  expect(englishFormula(typed, 'en-US')).toBe(typed);
});

test.each([
  ['=CQTT.LE', true],
  ['=SUM(A1; roun', true],
  ['=CQTT.LEVEL(', false],
  ['=CQTT.LEVEL(B20)', false],
  ['=B20', false],
  ['=SUM(A1:B20', false],
  ['=$B$2', false],
  ['', false],
])('“%s” ends within the name of a function: %s', (typed, naming) => {
  expect(isNamingFunction(typed)).toBe(naming);
});
