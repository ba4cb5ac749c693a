// Builds the command line into dist/cli/cqtt.cjs when it is missing or older than its sources.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const COMMAND = 'dist/cli/cqtt.cjs';

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).reduce(
    (time, entry) =>
      entry.isFile() ? Math.max(time, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs) : time,
    0,
  );
}

export async function buildCommandLine() {
  if (existsSync(COMMAND) && statSync(COMMAND).mtimeMs > newest('src')) return;
  const { build } = await import('esbuild');
  await build({
    entryPoints: ['src/cli/main.ts'],
    outfile: COMMAND,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Each worker reads the whole program: half as long is sooner begun.
    minifyWhitespace: true,
    minifySyntax: true,
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
  });
}
