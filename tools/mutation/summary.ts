// docs/mutation.md: the score of each area as last run, and why each mutant that is left may stay.
import { existsSync, readFileSync } from 'node:fs';
import { type Area, groupsOf } from './areas';
import { scoreOf } from './report';
import type { Outcome, Survivor } from './report';

const HEAD = `# Mutations

Made by \`npm run mutation -- AREA\`; the reasons are lines of tools/mutation/accepted.tsv. Not part of \`npm run generate\`: it tells of a run.

Stryker changes the code of an area in one place at a time, and runs the tests of that area: a change that no test notices has survived.
Score: killed and timed out of all that could be loaded. A file of types alone, or of names passed on, has no mutants and is not among those run. Each mutant is run in a module freshly loaded, static ones too (tools/mutation/one-process-runner.mjs).
Left out of the tests: the files properties.test.ts and the tests of seconds named in tools/mutation/areas.ts. Random tests that remain have a fixed seed.
Each rule of the checker is judged by the test of its own name alone, what rules share by the tests of the rules that import it.
`;
const COLUMNS = [
  'Area',
  'Files',
  'Mutants',
  'Killed',
  'Timed out',
  'Survived',
  'Not run',
  'Not loadable',
  'Score',
  'Bar',
  'Day',
];

/** The page with the area's row and its survivors written anew, those of the other areas kept. */
export function pageWith(page: string, areas: readonly Area[], area: Area, outcome: Outcome): string {
  const rows = areas.flatMap((each) => (each === area ? [rowOf(area, outcome)] : linesOf(page, `| ${each.title} `)));
  const sections = areas.flatMap((each) => (each === area ? [sectionOf(area, outcome)] : keptSection(page, each)));
  const table = [tableRow(COLUMNS), tableRow(COLUMNS.map(() => '---')), ...rows].join('\n');
  return [HEAD, table, '\n## Survivors', ...sections].join('\n');
}

function rowOf(area: Area, outcome: Outcome): string {
  const { title, bar } = area;
  const files = `${outcome.files} of ${groupsOf(area).flat().length}`;
  const { Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0, RuntimeError = 0 } = outcome.count;
  const all = Killed + Timeout + Survived + NoCoverage + RuntimeError;
  const score = `${(Math.floor(100 * scoreOf(outcome)) / 100).toFixed(2)} %`;
  return tableRow(
    [title, files, all, Killed, Timeout, Survived, NoCoverage, RuntimeError, score, `${bar} %`, outcome.day].map(
      String,
    ),
  );
}

function sectionOf({ title }: Area, { survivors }: Outcome): string {
  const reasons = acceptedReasons();
  const rows = survivors.map((survivor) =>
    tableRow([
      `${survivor.file.replace('src/core/', '')}:${survivor.line}`,
      code(survivor.original),
      code(survivor.replacement),
      reasons.get(keyOf(survivor)) ?? 'not looked at yet',
    ]),
  );
  const head = [tableRow(['Where', 'Instead of', 'Stands', 'Why it may stay']), tableRow(['---', '---', '---', '---'])];
  return [`\n### ${title}\n`, ...(rows.length === 0 ? ['None.'] : [...head, ...rows])].join('\n');
}

function keptSection(page: string, { title }: Area): readonly string[] {
  const section = page.split(/\n(?=### )/).find((part) => part.startsWith(`### ${title}\n`));
  return section === undefined ? [] : [`\n${section.trimEnd()}`];
}

function linesOf(page: string, start: string): readonly string[] {
  return page.split('\n').filter((line) => line.startsWith(start));
}

/** Lines of file, code, replacement and reason, parted by tabs. */
function acceptedReasons(): ReadonlyMap<string, string> {
  const path = 'tools/mutation/accepted.tsv';
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n').slice(1) : [];
  return new Map(
    lines.map((line) => {
      const [file = '', original = '', replacement = '', reason = ''] = line.split('\t');
      return [keyOf({ file: `src/core/${file}`, original, replacement }), reason];
    }),
  );
}

function keyOf({ file, original, replacement }: Pick<Survivor, 'file' | 'original' | 'replacement'>): string {
  return [file, original, replacement].join('\t');
}

function code(text: string): string {
  const shown = text.length > 90 ? `${text.slice(0, 87)}…` : text;
  return `\`\` ${shown.replaceAll('|', '\\|')} \`\``;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
