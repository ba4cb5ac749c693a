// npm run mutation -- AREA [FILE…]: mutants of an area's code, each judged by that area's tests; docs/mutation.md tells what is left.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { AREAS, groupsOf, testFilesOf } from './mutation/areas';
import { outcomeOf, scoreOf } from './mutation/report';
import { pageWith } from './mutation/summary';
import { writeFormatted } from './rules/write-formatted';

const PAGE = 'docs/mutation.md';

const [name, ...files] = process.argv.slice(2);
const area = AREAS.find((each) => each.name === name);
if (!area) {
  console.error(`npm run mutation -- AREA [FILE…], of the areas ${AREAS.map((each) => each.name).join(', ')}`);
  process.exit(64);
}
const part = files.length > 0;
const folder = join('reports', 'mutation', part ? `${area.name}-part` : area.name);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const groups = part ? [files] : groupsOf(area);
const testFiles = testFilesOf(area);
const reports: string[] = [];
for (const [index, mutate] of groups.entries()) {
  const report = join(folder, `${String(index + 1).padStart(2, '0')}.json`);
  await new Stryker({
    testRunner: 'one-process',
    mutate,
    jsonReporter: { fileName: report },
    tempDirName: `.stryker-tmp/${area.name}`,
    oneProcess: { testFiles, without: area.without },
  } as ConstructorParameters<typeof Stryker>[0]).runMutationTest();
  reports.push(report);
}

const outcome = outcomeOf(reports);
for (const { file, line, original, replacement } of outcome.survivors) {
  console.log(`${file}:${line}  ${original}  →  ${replacement}`);
}
console.log(`${area.title}: ${scoreOf(outcome).toFixed(2)} %, to be at least ${area.bar} %`);
// A run of single files is a look at them, not a score of the area.
if (!part) {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  await writeFormatted(PAGE, pageWith(page, AREAS, area, outcome));
  process.exitCode = scoreOf(outcome) < area.bar ? 1 : 0;
}
