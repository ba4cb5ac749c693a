// Loads the book over Univer without a grid. Univer's packages ask for ES modules that jest cannot take: bundled once, they load.
import { renameSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type * as Headless from '../../../preview/book/univer/headless';

const BUNDLE = path.resolve('build/tests/univer-headless.cjs');

export function loadHeadless(): typeof Headless {
  // Several workers may build at once: each moves a whole file into place.
  const own = `${BUNDLE}.${process.pid}`;
  buildSync({
    entryPoints: ['preview/book/univer/headless.ts'],
    outfile: own,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  renameSync(own, BUNDLE);
  return jest.requireActual<typeof Headless>(BUNDLE);
}
