import { CATALOGUE } from '../../src/functions/catalogue';
import type { ExampleEntry, FunctionEntry } from '../../src/functions/catalogue-entry';
import { associateFunctions } from '../../src/functions';
import { formulaOf, isRange } from '../../tools/functions/formula';
import { installExcelGlobals, shownLater } from './excel-globals';

const tied = installExcelGlobals();
associateFunctions();

const EXAMPLES = CATALOGUE.flatMap((entry) =>
  entry.examples.map((example) => ({ formula: formulaOf(entry, example), entry, example })),
);

// As Excel prepares the arguments: each a range, what is left out null, repeated ones as one list.
function prepared(entry: FunctionEntry, example: ExampleEntry): unknown[] {
  const given = example.arguments.map((argument) => {
    if (isRange(argument)) return argument.cells;
    return argument === null ? null : [[argument]];
  });
  const repeating = entry.parameters.findIndex((parameter) => parameter.repeating === true);
  if (repeating >= 0) return [...given.slice(0, repeating), given.slice(repeating)];
  return entry.parameters.map((_parameter, place) => given[place] ?? null);
}

test.each(EXAMPLES)('$formula', async ({ entry, example }) => {
  const call = tied.get(entry.id) as (...values: unknown[]) => unknown[][] | Promise<unknown[][]>;
  const expected = Array.isArray(example.answer) ? example.answer : [[example.answer]];
  expect(await shownLater(async () => call(...prepared(entry, example)))).toEqual(expected);
});

describe('the catalogue itself', () => {
  test('every function is tied, and no other', () => {
    expect([...tied.keys()]).toEqual(CATALOGUE.map(({ id }) => id));
  });

  test.each(CATALOGUE)('$id: examples for an answer and for an error or nothing', ({ examples }) => {
    expect(examples.some(({ answer }) => !String(answer).startsWith('#'))).toBe(true);
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });

  test.each(CATALOGUE)('$id: optional and repeated arguments come last', ({ parameters }) => {
    const order = parameters.map(({ optional, repeating }) => (repeating === true ? 2 : optional === true ? 1 : 0));
    expect(order).toEqual([...order].sort());
    expect(parameters.filter(({ repeating }) => repeating === true).length).toBeLessThanOrEqual(1);
  });

  test('Vietnamese texts are NFC, and keep to the words of the house', () => {
    const said = CATALOGUE.flatMap((entry) => [
      entry.description.vi,
      ...entry.parameters.map(({ description }) => description.vi),
      ...entry.notes,
      ...entry.examples.map(({ because }) => because),
    ]);
    for (const text of said) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/bạn|vui lòng|thành công|!(?!\.)|hoá|Uỷ|\d\.\d(?!\d*\))|deadline|sheet|file/i);
    }
  });
});
