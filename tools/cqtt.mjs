// npm run -s cqtt -- …: the command line, built anew when its sources have changed.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { buildCommandLine, COMMAND } from './build-cli.mjs';

await buildCommandLine();
createRequire(import.meta.url)(resolve(COMMAND));
