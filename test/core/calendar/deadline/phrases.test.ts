import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sayDay } from '../../../../src/core/calendar/civil-day';
import { type Deadline, dueDates, readDeadline, sayDeadline } from '../../../../src/core/calendar/deadline';
import { workingDaysOf } from '../../../../src/core/calendar/working-days';

// Each table is for officers to read and add to: the phrase, the year asked, the last day in time.
const TABLES = join(__dirname, 'phrases');
const ANSWERS = {
  none: 'không có hạn',
  'year needed': 'cần năm',
  'event needed': 'cần sự kiện',
  impossible: 'không có ngày này',
} as const;

interface Row {
  readonly phrase: string;
  readonly year: string;
  readonly expected: string;
}

function rowsOf(table: string): readonly Row[] {
  const lines = readFileSync(join(TABLES, table), 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const [phrase = '', year = '', expected = ''] = line.split('\t');
    return { phrase, year, expected };
  });
}

function datesSaid(deadline: Deadline, year: string): string {
  const question = { workingDays: workingDaysOf(), ...(year !== '' && { year: Number(year) }) };
  const due = dueDates(deadline, question);
  return due.status === 'dates' ? due.dates.map(({ lastDay }) => sayDay(lastDay)).join('; ') : ANSWERS[due.status];
}

function answer(phrase: string, year: string): string {
  const reading = readDeadline(phrase);
  switch (reading.status) {
    case 'read':
      return datesSaid(reading.deadline, year);
    case 'review':
      return `cần xem: ${reading.candidates.map((candidate) => datesSaid(candidate, year)).join(' hoặc ')}`;
    case 'impossible':
      return ANSWERS.impossible;
    default:
      return 'không đọc được';
  }
}

/** What two readings of the same meaning share: all but the words they were read from. */
function meaning(deadline: Deadline): unknown {
  return { ...deadline, waitsFor: deadline.waitsFor?.toLowerCase(), textRead: '', textLeft: '' };
}

const tables = readdirSync(TABLES);
const allRows = tables.flatMap(rowsOf);

test('the tables hold at least 400 phrases', () => {
  expect(new Set(allRows.map(({ phrase }) => phrase)).size).toBeGreaterThanOrEqual(400);
});

describe.each(tables)('%s', (table) => {
  test.each(rowsOf(table))('“$phrase”, năm $year: $expected', ({ phrase, year, expected }) => {
    expect(answer(phrase, year)).toBe(expected);
  });
});

test.each(allRows)('“$phrase” reads the same in either Unicode form', ({ phrase, year, expected }) => {
  expect(answer(phrase.normalize('NFD'), year)).toBe(expected);
});

function deadlineOf(phrase: string): Deadline {
  const reading = readDeadline(phrase);
  if (reading.status !== 'read') throw new Error(`“${phrase}” was not read: ${reading.status}`);
  return reading.deadline;
}

const readRows = allRows.filter(({ expected }) => !/^(?:cần xem|không đọc được|không có ngày này)/.test(expected));

test.each(readRows)('“$phrase” said back reads the same', ({ phrase }) => {
  const deadline = deadlineOf(phrase);
  expect(meaning(deadlineOf(sayDeadline(deadline)))).toEqual(meaning(deadline));
});

/** Whether “hằng năm” behind a phrase says no more than the phrase does: it names days, and is no window of data. */
function namesDays({ kind, times }: Deadline): boolean {
  return kind !== 'reporting window' && times.some(({ end, every }) => every === undefined && end.day !== undefined);
}

const datedRows = readRows.filter(({ expected }) => /^\d|cần năm/.test(expected));

test.each(datedRows)('“$phrase hằng năm” falls on the same days', ({ phrase }) => {
  const deadline = deadlineOf(phrase);
  if (!namesDays(deadline)) return expect(datesSaid(deadline, '2026')).not.toBe('');
  expect(datesSaid(deadlineOf(`${phrase} hằng năm`), '2026')).toBe(datesSaid(deadline, '2026'));
});
