// All files that are made from the catalogue of functions, by their path in the project.
import { format } from 'prettier';
import { CATALOGUE } from '../../src/functions/catalogue';
import { functionMetadata } from './metadata';
import { functionIndex, functionPage, pageName } from './page';

/** Path and text of each file, formatted as the rest of the project. */
export async function functionFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>([
    ['src/functions/functions.json', functionMetadata(CATALOGUE, 'vi')],
    ['src/functions/functions.en.json', functionMetadata(CATALOGUE, 'en')],
    ['docs/ham/README.md', functionIndex(CATALOGUE)],
    ...CATALOGUE.map((entry) => [`docs/ham/${pageName(entry)}`, functionPage(entry)] as const),
  ]);
  const formatted = [...files].map(
    async ([path, text]) => [path, await format(text, { filepath: path, printWidth: 120 })] as const,
  );
  return new Map(await Promise.all(formatted));
}
