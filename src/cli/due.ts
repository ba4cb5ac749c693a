// cqtt due: the due dates of a time phrase.
import { isoOf, dayOfIso, sayDay, type CivilDay } from '../core/calendar/civil-day';
import { readDeadline, sayDeadline, type DueDate } from '../core/calendar/deadline';
import { dueOfCell, type DueAnswer } from '../core/calendar/due-of-cell';
import { EXIT, type Answer, type Question } from './command';

export const due: Question = {
  name: 'due',
  summary: { vi: 'Ngày đến hạn của câu chữ về thời gian', en: 'The due dates of a time phrase' },
  help: {
    vi: `Cách gõ: cqtt due "Trước ngày 15/02 hằng năm" --year 2026 [--event 2026-03-01]
  --year    năm, chỉ dùng khi câu chữ không ghi năm
  --event   ngày xảy ra việc mà câu chữ tính từ đó (yyyy-mm-dd)
Từng dòng: cqtt due --tsv < dòng    mã⇥câu chữ⇥năm
  in: mã⇥các ngày cuối còn kịp, cách nhau bằng “;” | none | REVIEW: các cách hiểu, cách nhau bằng “ | ”`,
    en: `Usage: cqtt due "Trước ngày 15/02 hằng năm" --year 2026 [--event 2026-03-01]
  --year    the year, used only where the phrase names none
  --event   the day of the event that the phrase counts from (yyyy-mm-dd)
Lines: cqtt due --tsv < lines    id⇥phrase⇥year
  prints: id⇥the last days in time, joined by ";" | none | REVIEW: readings, joined by " | "`,
  },
  options: { year: { type: 'string' }, event: { type: 'string' } },
  answer: ({ values: { year, event }, words: [phrase, ...more] }) => {
    if (phrase === undefined || more.length > 0) return { misuse: more.length > 0 ? more.join(' ') : 'CÂU CHỮ' };
    const number = year === undefined ? undefined : yearOf(String(year));
    const day = event === undefined ? undefined : dayOfIso(String(event));
    if (year !== undefined && number === undefined) return { misuse: `--year ${String(year)}` };
    if (event !== undefined && day === undefined) return { misuse: `--event ${String(event)}` };
    return answered(phrase, number, day);
  },
  answerLine: ([phrase = '', year = '']) => answered(phrase, yearOf(year), undefined),
};

function yearOf(written: string): number | undefined {
  return /^\s*[1-9]\d{3}\s*$/.test(written) ? Number(written) : undefined;
}

function answered(phrase: string, year: number | undefined, eventDay: CivilDay | undefined): Answer {
  const answer = dueOfCell(phrase, { ...(year !== undefined && { year }), ...(eventDay && { eventDay }) });
  const reading = readDeadline(phrase);
  const json = { phrase, year, answer: isoAnswer(answer), reading };
  const said = reading.status === 'read' ? `${sayDeadline(reading.deadline)}\n` : '';
  switch (answer.kind) {
    case 'dates':
      return {
        exit: EXIT.answered,
        line: isoDates(answer.dates),
        text: said + answer.dates.map(sayDates).join('\n'),
        json,
      };
    case 'none':
      return { exit: EXIT.answered, line: 'none', text: `${said}Không có ngày hạn.`, json };
    case 'missing':
    case 'invalid':
      return { exit: EXIT.invalid, line: 'none', text: answer.reason, json };
    case 'review': {
      const candidates = answer.candidates.map(isoDates);
      const line = `REVIEW: ${candidates.length === 0 ? answer.reason : [...new Set(candidates)].join(' | ')}`;
      return { exit: EXIT.review, line, text: answer.reason, json };
    }
  }
}

function isoDates(dates: readonly DueDate[]): string {
  return dates.map(({ lastDay }) => isoOf(lastDay)).join(';');
}

function sayDates({ namedDay, lastDay, lastWorkingDay }: DueDate): string {
  return `${sayDay(lastDay)} (ngày ghi ${sayDay(namedDay)}; ngày làm việc cuối ${sayDay(lastWorkingDay)})`;
}

/** The answer with its days in ISO form. */
function isoAnswer(answer: DueAnswer): unknown {
  return JSON.parse(JSON.stringify(answer, (_key, value: unknown) => (isDay(value) ? isoOf(value) : value)));
}

function isDay(value: unknown): value is CivilDay {
  return typeof value === 'object' && value !== null && 'day' in value && 'month' in value && 'year' in value;
}
