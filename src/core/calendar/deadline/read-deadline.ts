// Reads a time phrase into a deadline: words, pieces, composition; and says which words were read.
import type { Deadline, DeadlineReading } from './deadline';
import { compose } from './compose/compose';
import type { Composed } from './compose/said';
import { gather } from './compose/gather';
import { piecesOf } from './patterns/pieces';
import { withoutMarks } from '../../text';
import { lineOf, type Line } from './words/lexemes';

/** Longer text is no time phrase; nothing after this is looked at. */
const LONGEST_PHRASE = 500;

const MAYBE_LUNAR = /\bthang chap\b|\b(?:ngay|mung|mong|\d{1,2}) (?:\S{1,5} ){0,2}thang gieng\b/;

/** "23 tháng chạp" and "mùng 10 tháng giêng" are days of the lunar calendar to most readers; "tháng giêng" alone is January. */
function maybeLunar({ lexemes, written }: Line, { times }: Deadline): boolean {
  return (
    times.length > 0 &&
    lexemes.some(({ term }) => term === 'month name') &&
    MAYBE_LUNAR.test(withoutMarks(written).toLowerCase())
  );
}

const MAYBE_WEEKDAYS = /\bt[2-7] ?[-,] ?t[2-7]\b/;
const SURELY_MONTH = /\bt\.?0?(?:[189]|1[0-2])\b/;

/** "T2-T6", "T2, T4, T6" may be days of the week; with a year or with T9 beside them they are months. */
function maybeWeekdays({ written }: Line, { times }: Deadline): boolean {
  if (times.some(({ end }) => end.year !== undefined)) return false;
  const text = written.toLowerCase();
  return MAYBE_WEEKDAYS.test(text) && !SURELY_MONTH.test(text);
}

/** "…/3/2026", "__/__/2026": the day is still to be filled in. */
const TO_FILL_IN = /(?:…|\.\.|__) ?\//;

/** Why the words themselves leave the reading open; nothing where they don't. */
function doubtIn(line: Line, deadline: Deadline): string | undefined {
  if (line.lexemes.some(({ misread }) => misread)) return 'có chữ O hoặc l đứng ở chỗ của chữ số';
  if (TO_FILL_IN.test(line.written)) return 'còn chỗ trống chưa ghi ngày';
  if (maybeWeekdays(line, deadline)) return 'T2 … T7 có thể là thứ trong tuần, cũng có thể là tháng';
  return maybeLunar(line, deadline) ? 'có thể là ngày âm lịch; CQTT chỉ đọc ngày dương lịch' : undefined;
}

function finished(composed: Composed, line: Line): DeadlineReading {
  switch (composed.status) {
    case 'read': {
      const { deadline } = composed;
      const why = doubtIn(line, deadline);
      return why === undefined ? composed : { status: 'review', why, candidates: [deadline] };
    }
    case 'review':
      return composed;
    default:
      return { ...composed, part: line.written };
  }
}

/** What a time phrase says, without memory of earlier ones. */
export function freshReading(phrase: string): DeadlineReading {
  if (phrase.trim() === '') return { status: 'blank' };
  if (phrase.length > LONGEST_PHRASE) {
    return { status: 'unreadable', why: 'quá dài cho một thời hạn', part: phrase.slice(0, 40) };
  }
  const line = lineOf(phrase);
  const pieces = piecesOf(line);
  const gathered = gather(line, pieces);
  if ('part' in gathered) return { status: 'impossible', ...gathered };
  return finished(compose(gathered), line);
}

/** Readings already made: columns repeat their phrases, and a check asks again for each edit. */
const remembered = new Map<string, DeadlineReading>();
const MOST_REMEMBERED = 2000;

/**
 * What a time phrase says: a deadline as data, or several candidates where readers would ask, or what is wrong with it.
 *
 * @param phrase the text of a cell, as typed
 * @returns the reading; the same phrase always has the same one
 * @example readDeadline('Trước ngày 30/02') // → {"status":"impossible","why":"tháng 02 không có ngày 30","part":"30/02"}
 */
export function readDeadline(phrase: string): DeadlineReading {
  const known = remembered.get(phrase);
  if (known !== undefined) return known;
  const reading = freshReading(phrase);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(phrase, reading);
  return reading;
}
