// What is mutated, by which tests it is judged, and the score that each area owes.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Area {
  readonly name: string;
  readonly title: string;
  readonly mutate: readonly string[];
  readonly tests: { readonly folder: string; readonly withFoldersBelow: boolean };
  /** How tests begin that take long and ask what others ask: all days of a century, random texts, each phrase in NFD. */
  readonly without?: readonly string[];
  /** The least percentage of mutants that the tests must notice. */
  readonly bar: number;
}

const DECIMALS =
  'src/core/score/{decimal,doubtful-score,number-format,numeral,read-score,score-behind-date,score-text}.ts';

export const AREAS: readonly Area[] = [
  {
    name: 'calendar',
    title: 'Calendar',
    mutate: ['src/core/calendar/*.ts'],
    tests: { folder: 'test/core/calendar', withFoldersBelow: false },
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
    mutate: ['src/core/score/*.ts', `!${DECIMALS}`],
    tests: { folder: 'test/core/score', withFoldersBelow: false },
    bar: 95,
  },
  {
    name: 'decimals',
    title: 'Decimals',
    mutate: [DECIMALS],
    tests: { folder: 'test/core/score', withFoldersBelow: false },
    bar: 95,
  },
  {
    name: 'scale',
    title: 'Scoring rules',
    mutate: ['src/core/score/scale/*.ts'],
    tests: { folder: 'test/core/score/scale', withFoldersBelow: true },
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
    mutate: ['src/core/calendar/deadline/**/*.ts'],
    tests: { folder: 'test/core/calendar/deadline', withFoldersBelow: true },
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
    mutate: ['src/core/rules/*.ts', '!src/core/rules/index.ts'],
    tests: { folder: 'test/core/rules', withFoldersBelow: true },
    bar: 90,
  },
];

/** The area's test files, but for random properties: with those a score would be of chance. */
export function testFilesOf({ tests }: Area): string[] {
  return readdirSync(tests.folder, { recursive: tests.withFoldersBelow, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith('properties.test.ts'))
    .map((name) => join(tests.folder, name))
    .sort();
}
