// Runs a TypeScript tool: node tools/run-ts.mjs tools/name.ts [arguments]
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) throw new Error('Name the tool to run: node tools/run-ts.mjs tools/name.ts');
// Inside the project, so that packages are found from there.
const folder = mkdtempSync(resolve('node_modules', '.run-ts-'));
const outfile = join(folder, 'tool.mjs');
try {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    sourcemap: 'inline',
  });
  process.argv = [process.argv[0] ?? 'node', resolve(entry), ...rest];
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
