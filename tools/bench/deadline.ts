// Reading a deadline beside chrono-node's Vietnamese, with the right answers of both counted.
import { vi } from 'chrono-node';
import { civilDay, isoOf } from '../../src/core/calendar/civil-day';
import { dueDates, readDeadline } from '../../src/core/calendar/deadline';
import { addWorkingDays, lastWorkingDayOnOrBefore } from '../../src/core/calendar/working-days';
import { line, measure } from './measure';

interface Phrase {
  readonly text: string;
  /** The last day in time, ISO; undefined where none follows. */
  readonly day: string;
}

const YEAR = 2026;
const workingDays = { lastOnOrBefore: lastWorkingDayOnOrBefore, add: addWorkingDays };

/** Different phrases of the kinds that plans use. */
function phrases(count: number): Phrase[] {
  return Array.from({ length: count }, (_, at) => {
    const [day, month, year] = [(at % 27) + 2, (Math.floor(at / 27) % 12) + 1, 1950 + (Math.floor(at / 324) % 150)];
    const iso = (date: number) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    const two = (number: number) => String(number).padStart(2, '0');
    switch (at % 5) {
      case 0:
        return { text: `Trước ngày ${two(day)}/${two(month)}/${year}`, day: iso(day - 1) };
      case 1:
        return { text: `Chậm nhất ngày ${day} tháng ${month} năm ${year}`, day: iso(day) };
      case 2:
        return { text: `Hoàn thành trước ${day}/${month}/${year}`, day: iso(day - 1) };
      case 3:
        return { text: `ngày ${day}/${month}/${year}`, day: iso(day) };
      default:
        return { text: `Đến hết ngày ${two(day)}/${two(month)}/${year}`, day: iso(day) };
    }
  });
}

function ours(text: string): string | undefined {
  const reading = readDeadline(text);
  if (reading.status !== 'read') return undefined;
  const due = dueDates(reading.deadline, { year: YEAR, workingDays });
  const [first] = due.status === 'dates' ? due.dates : [];
  return first && isoOf(first.lastDay);
}

function theirs(text: string): string | undefined {
  const day = vi.parseDate(text, new Date(YEAR, 0, 1));
  if (!day) return undefined;
  const found = civilDay(day.getFullYear(), day.getMonth() + 1, day.getDate());
  return found && isoOf(found);
}

export function benchDeadlines(): string[] {
  const list = phrases(5_000);
  const right = (read: (text: string) => string | undefined) =>
    list.filter(({ text, day }) => read(text) === day).length;
  const chrono = measure(
    'chrono-node vi, 5,000 phrases',
    eachTime(5_000, (text) => vi.parse(text)),
    7,
  );
  const again = list.slice(0, 500);
  const seen = () => {
    for (let round = 0; round < 10; round++) for (const { text } of again) readDeadline(text);
  };
  return [
    line(chrono),
    line(measure('ours, 5,000 phrases not seen before', eachTime(5_000, readDeadline), 7), chrono),
    line(measure('ours, 5,000 phrases seen before', seen, 7), chrono),
    `right of 5,000: ours ${right(ours)}, chrono-node ${right(theirs)}`,
    ...linear(),
    longCell(),
  ];
}

/** Reads other phrases in each round: none is seen twice. */
function eachTime(count: number, read: (text: string) => unknown): () => void {
  // From one text, as out of a file: strings that code has put together are read far more slowly the first time.
  const all = JSON.parse(JSON.stringify(phrases(count * 10).map(({ text }) => text))) as string[];
  let from = 0;
  return () => {
    for (const text of all.slice(from, from + count)) read(text);
    from += count;
  };
}

/** Ten times the phrases must take ten times as long. */
function linear(): string[] {
  const few = measure('ours, 4,500 phrases not seen before', eachTime(4_500, readDeadline), 3);
  return [line(few), line(measure('ours, 45,000 phrases', eachTime(45_000, readDeadline), 3), few)];
}

function longCell(): string {
  const text = 'trước ngày 15/02 hằng năm; '.repeat(1_300).slice(0, 32_767);
  let round = 0;
  return line(
    measure('ours, a cell of 32,767 characters', () => readDeadline(`${text.slice(0, -6)}${(round += 1)}`), 10),
  );
}
