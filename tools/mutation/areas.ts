// What is mutated, by which tests it is judged, and the score that each area owes.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Area {
  readonly name: string;
  readonly title: string;
  readonly code: Files;
  readonly tests: Files;
  /** Each file is judged by the test of its name; one without, by the tests of the files that import it. */
  readonly byName?: true;
  /** How tests begin that take long and ask what others ask: all days of a century, random texts, each phrase in NFD. */
  readonly without?: readonly string[];
  /** The least percentage of mutants that the tests must notice. */
  readonly bar: number;
}

interface Files {
  readonly folder: string;
  readonly withFoldersBelow?: boolean;
  /** The names that count, where not all do. */
  readonly names?: RegExp;
}

const DECIMALS =
  '(?:decimal|doubtful-score|number-format|number-words|numeral|read-score|score-behind-date|score-text)';

export const AREAS: readonly Area[] = [
  {
    name: 'calendar',
    title: 'Calendar',
    code: { folder: 'src/core/calendar' },
    tests: { folder: 'test/core/calendar' },
    without: [
      'every day of 1950–2100 agrees with an independent package, and leads back',
      'a count agrees with the days counted one by one',
      'agrees with the calendar of JavaScript over eight centuries',
      'each serial of 150 years follows the day before it',
    ],
    bar: 95,
  },
  {
    name: 'levels',
    title: 'Levels',
    code: { folder: 'src/core/score', names: new RegExp(`^(?!${DECIMALS}\\.)`) },
    tests: { folder: 'test/core/score' },
    bar: 95,
  },
  {
    name: 'decimals',
    title: 'Decimals',
    code: { folder: 'src/core/score', names: new RegExp(`^${DECIMALS}\\.`) },
    tests: { folder: 'test/core/score' },
    bar: 95,
  },
  {
    name: 'scale',
    title: 'Scoring rules',
    code: { folder: 'src/core/score/scale' },
    tests: { folder: 'test/core/score/scale' },
    without: [
      'gives the same in NFD',
      'reads the same when said back',
      'a score that it gives is one that it can give',
      'a cell of %s is answered in time',
    ],
    bar: 90,
  },
  {
    name: 'deadline',
    title: 'Deadlines',
    code: { folder: 'src/core/calendar/deadline', withFoldersBelow: true },
    tests: { folder: 'test/core/calendar/deadline' },
    without: [
      'any text is read without failing',
      'readings are remembered',
      '“$phrase” reads the same in either Unicode form',
      '“$phrase hằng năm” falls on the same days',
    ],
    bar: 90,
  },
  {
    name: 'rules',
    title: 'Rules of the checker',
    code: { folder: 'src/core/rules', names: /^(?!index\.)/ },
    tests: { folder: 'test/core/rules' },
    byName: true,
    bar: 90,
  },
];

/** Lines that are mutated in one run: what is not mutated runs as fast as ever, and what a run has found is kept. */
const LINES_OF_RUN = 250;

/** The area's code in groups, one for each run. */
export function groupsOf({ code }: Area): string[][] {
  const groups: string[][] = [];
  let lines = Infinity;
  for (const path of filesIn(code).filter((name) => name.endsWith('.ts'))) {
    const own = readFileSync(path, 'utf8').split('\n').length;
    if (lines + own > LINES_OF_RUN) {
      groups.push([]);
      lines = 0;
    }
    groups.at(-1)?.push(path);
    lines += own;
  }
  return groups;
}

/** The test files that judge some of an area's code, but for random properties: with those a score would be of chance. */
export function testFilesOf({ code, tests, byName }: Area, mutated: readonly string[]): string[] {
  const all = filesIn(tests).filter((path) => path.endsWith('.test.ts') && !path.endsWith('properties.test.ts'));
  if (!byName) return all;
  const testOf = (path: string) => join(tests.folder, `${basename(path, '.ts')}.test.ts`);
  const judges = mutated.flatMap((path) =>
    all.includes(testOf(path))
      ? testOf(path)
      : filesIn(code)
          .filter((each) => readFileSync(each, 'utf8').includes(`from './${basename(path, '.ts')}';`))
          .map(testOf),
  );
  return all.filter((path) => judges.includes(path));
}

function filesIn({ folder, withFoldersBelow = false, names = /^/ }: Files): string[] {
  return readdirSync(folder, { recursive: withFoldersBelow, encoding: 'utf8' })
    .filter((name) => names.test(name))
    .sort()
    .map((name) => join(folder, name));
}
