// Writes what is made from the catalogue of functions: metadata for Excel, and the manual's pages.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { functionFiles } from './functions/files';

for (const [path, text] of await functionFiles()) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
