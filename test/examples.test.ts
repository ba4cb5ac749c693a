// Every example in a docstring runs: “@example expression // → value” is evaluated with the exports of its own file.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Example {
  readonly file: string;
  readonly code: string;
  readonly value: string;
}

/** “ * @example code // → value”, or a further line of the same example. */
function readExample(line: string): { readonly code: string; readonly value: string } | undefined {
  const text = line.trim();
  if (!text.startsWith('*') && !text.startsWith('/**')) return undefined;
  const [left = '', value, more] = text
    .replace(/^\/?\*+/, '')
    .replace(/\*\/$/, '')
    .split(' // → ');
  if (value === undefined || more !== undefined) return undefined;
  return { code: left.trim().replace(/^@example /, ''), value: value.trim() };
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.ts$/.test(entry.name) ? [path] : [];
  });
}

const examples: Example[] = sourceFiles('src').flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const example = readExample(line);
      return example ? [{ file, ...example }] : [];
    }),
);

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(5);
});

test.each(examples)('$file: $code', async ({ file, code, value }) => {
  const exported: Record<string, unknown> = await import(resolve(file));
  const names = Object.keys(exported).filter((name) => name !== 'default');
  // eslint-disable-next-line no-new-func -- the examples are our own source
  const evaluate = new Function(...names, `return (${code});`);
  const answer: unknown = evaluate(...names.map((name) => exported[name]));
  const expected: unknown = value === 'undefined' ? undefined : JSON.parse(value.replace(/^'(.*)'$/, '"$1"'));
  expect(answer === undefined ? undefined : JSON.parse(JSON.stringify(answer))).toEqual(expected);
});
