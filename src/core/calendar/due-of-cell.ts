// The due dates of the phrase in a cell, or the sentence that tells an officer why there are none.
import type { CellValue } from '../workbook/snapshot';
import { isCellError } from '../workbook/snapshot';
import type { CivilDay } from './civil-day';
import { sayDay } from './civil-day';
import { dueDates, firstDueDate, readDeadlineOfCell } from './deadline';
import type { Deadline, DueDate, DueDates, DueQuestion } from './deadline';
import { workingDaysOf } from './working-days';

export type DueAnswer =
  | { readonly kind: 'dates'; readonly dates: readonly DueDate[] }
  /** Nothing is due by a day: "Thường xuyên", a blank cell. */
  | { readonly kind: 'none' }
  /** The year, or the day of the event, is missing. */
  | { readonly kind: 'missing'; readonly reason: string }
  | { readonly kind: 'invalid'; readonly reason: string }
  | { readonly kind: 'review'; readonly reason: string; readonly candidates: readonly (readonly DueDate[])[] };

export interface DueFacts {
  /** Fills in where the phrase names no year; a year in the phrase wins. */
  readonly year?: number;
  readonly eventDay?: CivilDay;
}

/**
 * All due dates of a cell's phrase, earliest first.
 * @example dueOfCell('Trước ngày 15/02 hằng năm').reason // → "Cần năm: “Trước ngày 15/02 hằng năm” không ghi năm."
 */
export function dueOfCell(phrase: CellValue, facts: DueFacts = {}): DueAnswer {
  if (isCellError(phrase))
    return { kind: 'invalid', reason: `Ô thời gian đang báo lỗi ${phrase.error}. Sửa công thức.` };
  const reading = readDeadlineOfCell(phrase);
  const question = { ...facts, workingDays: workingDaysOf() };
  switch (reading.status) {
    case 'blank':
      return { kind: 'none' };
    case 'impossible':
    case 'unreadable':
      return { kind: 'invalid', reason: quoted(reading.part, reading.why) };
    case 'read':
      return answerOf(reading.deadline, question, String(phrase).trim());
    case 'review':
      return asked(reading.candidates, question, String(phrase).trim(), reading.why);
  }
}

/**
 * The one due date that a cell shows: the first on or after 1 January of the year asked, else the last.
 */
export function dueDateToShow(dates: readonly DueDate[], { year }: DueFacts): DueDate | undefined {
  return firstDueDate(dates, year);
}

function answerOf(deadline: Deadline, question: DueQuestion, phrase: string): DueAnswer {
  const due: DueDates = dueDates(deadline, question);
  switch (due.status) {
    case 'dates':
      return { kind: 'dates', dates: due.dates };
    case 'none':
      return { kind: 'none' };
    case 'year needed':
      return { kind: 'missing', reason: `Cần năm: “${phrase}” không ghi năm.` };
    case 'event needed':
      return { kind: 'missing', reason: `Cần ngày bắt đầu: “${phrase}”.` };
    case 'impossible':
      return { kind: 'invalid', reason: quoted(phrase, due.why) };
  }
}

function asked(candidates: readonly Deadline[], question: DueQuestion, phrase: string, why: string): DueAnswer {
  const answers = candidates.map((deadline) => answerOf(deadline, question, phrase));
  const missing = answers.find(({ kind }) => kind === 'missing');
  if (missing !== undefined) return missing;
  const dated = answers.flatMap((answer) => (answer.kind === 'dates' ? [answer.dates] : []));
  const means = [...new Set(dated.map((dates) => dates.map(({ lastDay }) => sayDay(lastDay)).join('; ')))];
  const reason = means.length === 0 ? quoted(phrase, why) : `${quoted(phrase, why)} Có thể là ${means.join(' hoặc ')}.`;
  return { kind: 'review', reason, candidates: dated };
}

// A reason that begins with a quotation has its part in it already.
function quoted(part: string, why: string): string {
  return (why.startsWith('“') ? why : `“${part}”: ${why}`).replace(/\.?$/, '.');
}
