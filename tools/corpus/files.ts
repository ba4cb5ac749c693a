// The files of a corpus in a folder: generated, a part of them saved again by LibreOffice.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookOf } from './book';
import type { Truth } from './truth';
import { csvOf } from './write/csv';
import { hasLibreOffice, savedAgain } from './write/libreoffice';
import { xlsxOf } from './write/xlsx';

export interface CorpusFile {
  readonly path: string;
  readonly name: string;
  readonly truth: Truth;
}

export interface CorpusPlan {
  readonly folder: string;
  readonly seed: number;
  readonly clean: number;
  readonly faulty: number;
  /** Whether a part is saved again by LibreOffice. */
  readonly office: boolean;
}

/** Every fourth workbook is saved again as .xlsx or .ods; the copy stands beside the first. */
const SAVED_AGAIN = 4;

export async function writeCorpus({ folder, seed, clean, faulty, office }: CorpusPlan): Promise<readonly CorpusFile[]> {
  const files: CorpusFile[] = [];
  const again = { xlsx: [] as CorpusFile[], ods: [] as CorpusFile[] };
  mkdirSync(folder, { recursive: true });
  for (let place = 0; place < clean + faulty; place += 1) {
    const book = bookOf(seed + place, place < clean ? 'clean' : 'faulty');
    const name = `${book.truth.name}.${book.file}`;
    const file = { path: join(folder, name), name, truth: book.truth };
    writeFileSync(file.path, book.file === 'csv' ? csvOf(book.papers) : await xlsxOf(book.papers));
    files.push(file);
    if (book.file === 'xlsx' && place % SAVED_AGAIN === 0)
      again[place % (2 * SAVED_AGAIN) === 0 ? 'xlsx' : 'ods'].push(file);
  }
  if (!office || !hasLibreOffice()) return files;
  for (const as of ['xlsx', 'ods'] as const) {
    const saved = join(folder, `libreoffice-${as}`);
    savedAgain(
      again[as].map(({ path }) => path),
      as,
      saved,
    );
    for (const { name, truth } of again[as]) {
      const other = name.replace(/xlsx$/, as);
      files.push({ path: join(saved, other), name: `libreoffice-${as}/${other}`, truth });
    }
  }
  return files;
}
