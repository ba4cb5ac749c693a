// npm run mutation -- AREA [FILE…]: mutants of an area's code, each judged by that area's tests; docs/mutation.md tells what is left.
// npm run mutation -- told AREA: the page once more, from the reports of the last run, as after new lines of accepted.tsv.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { AREAS, type Area, groupsOf, testFilesOf } from './mutation/areas';
import { type Outcome, outcomeOf, scoreOf } from './mutation/report';
import { pageWith } from './mutation/summary';
import { writeFormatted } from './rules/write-formatted';

const PAGE = 'docs/mutation.md';

const isTold = process.argv[2] === 'told';
const [name, ...files] = process.argv.slice(isTold ? 3 : 2);
const area = AREAS.find((each) => each.name === name);
if (!area) {
  console.error(`npm run mutation -- AREA [FILE…], of the areas ${AREAS.map((each) => each.name).join(', ')}`);
  process.exit(64);
}
const part = files.length > 0;
const folder = join('reports', 'mutation', part ? `${area.name}-part` : area.name);
if (!isTold) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const groups = part ? [files] : groupsOf(area);
const reports = isTold ? readdirSync(folder).map((file) => join(folder, file)) : [];
for (const [index, mutate] of isTold ? [] : groups.entries()) {
  const report = join(folder, `${String(index + 1).padStart(2, '0')}.json`);
  await new Stryker({
    testRunner: 'one-process',
    mutate,
    jsonReporter: { fileName: report },
    tempDirName: `.stryker-tmp/${area.name}`,
    oneProcess: { testFiles: testFilesOf(area, mutate), without: area.without },
  } as ConstructorParameters<typeof Stryker>[0]).runMutationTest();
  reports.push(report);
  if (!part) await writePage(area, outcomeOf(reports));
}

const outcome = outcomeOf(reports, groups.flat());
for (const { file, line, original, replacement } of outcome.survivors) {
  console.log(`${file}:${line}  ${original}  →  ${replacement}`);
}
console.log(`${area.title}: ${scoreOf(outcome).toFixed(2)} %, to be at least ${area.bar} %`);
if (isTold) await writePage(area, outcome);
if (!part) process.exitCode = scoreOf(outcome) < area.bar ? 1 : 0;

/** A run of single files is a look at them, not a score of the area, and has no page; one that is cut short tells how far it came. */
async function writePage(of: Area, told: Outcome): Promise<void> {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  await writeFormatted(PAGE, pageWith(page, AREAS, of, told));
}
