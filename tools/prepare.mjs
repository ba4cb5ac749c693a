// After an install: the command line is there at once, as the package's bin.
import { existsSync } from 'node:fs';
import { buildCommandLine } from './build-cli.mjs';

if (existsSync('src/cli/main.ts')) await buildCommandLine();
