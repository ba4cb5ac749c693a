// npm run check:manifest: the offline gate for manifest.xml and the build in dist/.
import { readFileSync } from 'node:fs';
import { checkManifest } from './manifest/check-manifest';

const problems = checkManifest(readFileSync('manifest.xml', 'utf8'), {
  folder: 'dist',
  base: 'https://localhost:3000',
});
for (const problem of problems) console.error(`manifest.xml: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log('manifest.xml: nothing wrong.');
