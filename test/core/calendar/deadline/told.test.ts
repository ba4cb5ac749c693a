import { join } from 'node:path';
import { sayDay } from '../../../../src/core/calendar/civil-day';
import {
  type Deadline,
  dueDates,
  explainDeadline,
  readDeadline,
  sayDeadline,
  sayProblem,
} from '../../../../src/core/calendar/deadline';
import { workingDaysOf } from '../../../../src/core/calendar/working-days';
import { toldTable } from '../../told-table';

/** The dates that follow in 2026, each with its start, its hour, the day named, the last in time and the last working day. */
function datesOf(deadline: Deadline): string {
  const due = dueDates(deadline, { workingDays: workingDaysOf(), year: 2026 });
  if (due.status === 'none') return '';
  if (due.status !== 'dates') return due.why;
  const [first, ...others] = due.dates.map(({ start, namedDay, lastDay, lastWorkingDay, clock, implied, endsOn }) =>
    [
      ...(start ? [`từ ${sayDay(start)}`] : []),
      `ghi ${sayDay(namedDay)}, cuối ${sayDay(lastDay)}, làm việc ${sayDay(lastWorkingDay)}`,
      ...(clock ? [`${clock.bound} ${clock.hour}:${clock.minute}`] : []),
      ...(endsOn ? [`hết thời hạn ${sayDay(endsOn)}`] : []),
      ...(implied ? ['hiểu ngầm'] : []),
    ].join(', '),
  );
  if (first === undefined) return '';
  return others.length > 1
    ? `${first}; … ${others.length} ngày …; ${String(others.at(-1))}`
    : [first, ...others].join('; ');
}

function toldOf(deadline: Deadline): readonly string[] {
  const { kind, waitsFor = '', textLeft } = deadline;
  return [kind, sayDeadline(deadline), explainDeadline(deadline).join(' '), datesOf(deadline), waitsFor, textLeft];
}

function tell(phrase: string): readonly string[] {
  const reading = readDeadline(phrase);
  if (reading.status === 'read') return toldOf(reading.deadline);
  const candidates = reading.status === 'review' ? reading.candidates.flatMap(toldOf) : [];
  return [reading.status, sayProblem(reading) ?? '', ...candidates];
}

test.each(toldTable(join(__dirname, 'told.tsv'), 1, tell))('$typed', ({ typed: [phrase = ''], told }) =>
  expect(tell(phrase)).toEqual(told),
);
