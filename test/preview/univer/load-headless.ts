// Loads the book over Univer without a grid. Univer's own packages ask for ES modules that jest cannot take: bundled once, they load.
import path from 'node:path';
import { buildSync } from 'esbuild';
import type * as Headless from '../../../preview/book/univer/headless';

const BUNDLE = path.resolve('build/tests/univer-headless.cjs');

export function loadHeadless(): typeof Headless {
  buildSync({
    entryPoints: ['preview/book/univer/headless.ts'],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  return jest.requireActual<typeof Headless>(BUNDLE);
}
