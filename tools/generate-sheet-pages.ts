// Writes docs/trang: one Vietnamese page a standard sheet, from the same specifications as the sheets themselves.
import { mkdir, writeFile } from 'node:fs/promises';
import { sheetPages } from './sheet-pages';

const FOLDER = 'docs/trang';

await mkdir(FOLDER, { recursive: true });
for (const { file, text } of sheetPages()) await writeFile(`${FOLDER}/${file}`, text);
