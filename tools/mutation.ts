// npm run mutation -- AREA [FILE…]: mutants of an area's code, each judged by that area's tests; docs/mutation.md from all that have been run.
import { Stryker } from '@stryker-mutator/core';
import { AREAS, testFilesOf } from './mutation/areas';

const [name, ...files] = process.argv.slice(2);
const area = AREAS.find((each) => each.name === name);
if (!area) {
  console.error(`npm run mutation -- AREA [FILE…]: ${AREAS.map((each) => each.name).join(', ')}`);
  process.exit(64);
}
const part = files.length > 0;
await new Stryker({
  mutate: [...(part ? files : area.mutate)],
  jsonReporter: { fileName: `reports/mutation/${area.name}${part ? '-part' : ''}.json` },
  tempDirName: `.stryker-tmp/${area.name}`,
  oneProcess: { testFiles: testFilesOf(area) },
} as ConstructorParameters<typeof Stryker>[0]).runMutationTest();
