// npm run generate: everything that is made from data, each after what it is made from.
import { execFileSync } from 'node:child_process';

const GENERATORS = ['generate-rule-index', 'generate-rule-pages', 'generate-sheet-pages', 'generate-functions'];

for (const name of GENERATORS) {
  execFileSync(process.execPath, ['tools/run-ts.mjs', `tools/${name}.ts`], { stdio: 'inherit' });
}
