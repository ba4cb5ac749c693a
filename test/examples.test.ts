// Every example in a docstring runs: “@example expression // → value” is evaluated with the exports of its own file.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Example {
  readonly file: string;
  readonly code: string;
  readonly value: string;
}

const LINE = /^\s*\*?\s*(?:@example\s+)?(.+?)\s*\/\/ → (.+?)(?:\s*\*\/)?$/u;

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
      const [, code, value] = /^\s*(?:\/\*)?\*/.test(line) ? (LINE.exec(line) ?? []) : [];
      return code !== undefined && value !== undefined ? [{ file, code, value }] : [];
    }),
);

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(5);
});

test.each(examples)('$file: $code', async ({ file, code, value }) => {
  const exported: Record<string, unknown> = await import(resolve(file));
  const names = Object.keys(exported).filter((name) => name !== 'default');
  const evaluate = new Function(...names, `return (${code});`);
  const answer: unknown = evaluate(...names.map((name) => exported[name]));
  const expected: unknown = value === 'undefined' ? undefined : new Function(`return (${value});`)();
  expect(answer === undefined ? undefined : JSON.parse(JSON.stringify(answer))).toEqual(expected);
});
