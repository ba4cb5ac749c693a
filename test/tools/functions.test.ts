import { readFileSync } from 'node:fs';
import { CATALOGUE } from '../../src/functions/catalogue';
import { functionMetadata } from '../../tools/functions/metadata';
import { functionIndex, functionPage, pageName } from '../../tools/functions/page';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}

function parsed(language: 'vi' | 'en'): Metadata {
  return JSON.parse(functionMetadata(CATALOGUE, language)) as Metadata;
}

test.each([
  ['vi', 'src/functions/functions.json'],
  ['en', 'src/functions/functions.en.json'],
] as const)('the committed metadata (%s) is what the catalogue makes', (language, path) => {
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(parsed(language));
});

test('the two languages differ in names and descriptions only', () => {
  const bare = (metadata: Metadata): string =>
    JSON.stringify(metadata, (key, value: unknown) =>
      key === 'description' || (key === 'name' && !/^[A-Z]+$/.test(String(value))) ? '' : value,
    );
  expect(bare(parsed('vi'))).toBe(bare(parsed('en')));
  for (const [place, { parameters }] of parsed('en').functions.entries()) {
    expect(parameters.map(({ description }) => description)).not.toEqual(
      parsed('vi').functions[place]?.parameters.map(({ description }) => description),
    );
  }
});

test('every function has its page, with each of its arguments and examples', () => {
  const index = functionIndex(CATALOGUE);
  for (const entry of CATALOGUE) {
    expect(index).toContain(`(${pageName(entry)})`);
    const page = functionPage(entry);
    expect(page.match(/^\| `=CQTT/gm)).toHaveLength(entry.examples.length);
    for (const { name } of entry.parameters) expect(page).toContain(`| \`${name.vi}\` |`);
  }
  expect(readFileSync('docs/ham/level.md', 'utf8')).toContain('=CQTT.LEVEL(diem; [dang_ky]; [bang_muc])');
});

test('names of functions and arguments are such as Excel takes', () => {
  for (const { id, parameters } of CATALOGUE) {
    expect(id).toMatch(/^[A-Z]{3,}$/);
    for (const { name } of parameters) {
      expect(name.vi).toMatch(/^[a-z_]+$/);
      expect(name.en).toMatch(/^[a-z]+$/i);
    }
  }
});
