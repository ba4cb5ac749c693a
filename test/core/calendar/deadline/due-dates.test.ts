import { civilDay, type CivilDay, dayOfIso, isoOf } from '../../../../src/core/calendar/civil-day';
import {
  dueDates,
  type DueDates,
  type DueQuestion,
  firstDueDate,
  readDeadline,
} from '../../../../src/core/calendar/deadline';
import { workingDaysOf } from '../../../../src/core/calendar/working-days';

const workingDays = workingDaysOf();

function due(phrase: string, question: Omit<DueQuestion, 'workingDays'> = {}): DueDates {
  const reading = readDeadline(phrase);
  if (reading.status !== 'read') throw new Error(`“${phrase}” was not read: ${reading.status}`);
  return dueDates(reading.deadline, { workingDays, ...question });
}

function isoDates(found: DueDates): readonly string[] {
  return found.status === 'dates' ? found.dates.map(({ lastDay }) => isoOf(lastDay)) : [found.status];
}

function day(iso: string): CivilDay {
  const found = dayOfIso(iso);
  if (found === undefined) throw new Error(iso);
  return found;
}

describe('the three days of a due date', () => {
  test.each([
    ['Trước ngày 15/02 hằng năm', 2026, '2026-02-15', '2026-02-14', '2026-02-13'],
    ['Trước ngày 15/11 hằng năm', 2026, '2026-11-15', '2026-11-14', '2026-11-13'],
    ['Trước ngày 15/11 hằng năm', 2028, '2028-11-15', '2028-11-14', '2028-11-14'],
    ['Chậm nhất ngày 15/02', 2026, '2026-02-15', '2026-02-15', '2026-02-13'],
    ['Tháng 12 hằng năm', 2026, '2026-12-31', '2026-12-31', '2026-12-31'],
    ['trước tháng 12', 2026, '2026-12-01', '2026-11-30', '2026-11-30'],
    ['trước 0 giờ ngày 15/4/2026', 2026, '2026-04-15', '2026-04-14', '2026-04-14'],
    ['trước 0 giờ 30 ngày 15/4/2026', 2026, '2026-04-15', '2026-04-15', '2026-04-15'],
    ['trước 17 giờ 17 ngày 15/4/2026', 2026, '2026-04-15', '2026-04-15', '2026-04-15'],
    ['trước trung tuần tháng 3/2026', 2026, '2026-03-11', '2026-03-10', '2026-03-10'],
    ['0 giờ ngày 15/4/2026', 2026, '2026-04-15', '2026-04-15', '2026-04-15'],
    ['ngày làm việc cuối cùng của tháng 02/2026', 2026, '2026-02-27', '2026-02-27', '2026-02-27'],
  ])('“%s”, %d: %s, %s, %s', (phrase, year, named, last, working) => {
    const found = due(phrase, { year });
    expect(
      found.status === 'dates' &&
        found.dates.map((date) => [date.namedDay, date.lastDay, date.lastWorkingDay].map(isoOf)),
    ).toEqual([[named, last, working]]);
  });

  test('a range has its start', () => {
    const found = due('từ ngày 10/4/2026 đến hết ngày 15/4/2026');
    expect(found).toMatchObject({
      status: 'dates',
      dates: [{ start: { day: 10 }, lastDay: { day: 15 }, implied: false }],
    });
  });

  test('“Hằng năm” is the end of the year, and implied', () => {
    expect(due('Hằng năm', { year: 2026 })).toMatchObject({
      dates: [{ lastDay: { month: 12, day: 31 }, implied: true }],
    });
  });

  test('the hour goes with the date', () => {
    expect(due('trước 17 giờ ngày 30/01/2026')).toMatchObject({
      dates: [{ clock: { hour: 17, minute: 0, bound: 'before' } }],
    });
  });
});

describe('the year asked', () => {
  test.each([
    ['fills what is missing', 'Tháng 6', 2027, ['2027-06-30']],
    ['never replaces a year written', 'Tháng 6/2025', 2027, ['2025-06-30']],
    ['is the year that “năm sau” follows', 'tháng 01 năm sau', 2026, ['2027-01-31']],
    [
      'does not repeat a monthly date whose year is written',
      'Trước ngày 20 tháng 11 năm 2025 và hằng tháng',
      2026,
      ['2025-11-19'],
    ],
    ['gives each date once, in order', 'Tháng 12, quý IV, tháng 6', 2026, ['2026-06-30', '2026-12-31']],
  ])('%s', (_what, phrase, year, expected) => {
    expect(isoDates(due(phrase, { year }))).toEqual(expected);
  });

  test('is needed where no year is written', () => {
    expect(due('Trước ngày 15/02 hằng năm')).toEqual({
      status: 'year needed',
      why: 'Cần năm: “Trước ngày 15/02 hằng năm” không ghi năm.',
    });
    expect(due('10 ngày kể từ ngày 15/3').status).toBe('year needed');
    expect(due('Quý I/2026; trước ngày 15/6').status).toBe('year needed');
  });

  test('in a month too short for its day has the last one', () => {
    expect(isoDates(due('ngày 30 tháng thứ hai mỗi quý', { year: 2026 }))).toEqual([
      '2026-02-28',
      '2026-05-30',
      '2026-08-30',
      '2026-11-30',
    ]);
    expect(isoDates(due('ngày 31 của tháng tiếp theo hằng tháng', { year: 2026 }))[0]).toBe('2026-02-28');
  });

  test('may have no such day', () => {
    expect(due('Trước ngày 29/02 hằng năm', { year: 2026 })).toEqual({
      status: 'impossible',
      why: '“Trước ngày 29/02 hằng năm”: tháng 02/2026 chỉ có 28 ngày.',
    });
    expect(due('từ ngày 29/02 đến ngày 15/3', { year: 2027 }).status).toBe('impossible');
    expect(due('Trước ngày 15/3 và trước ngày 29/02 hằng năm', { year: 2026 }).status).toBe('impossible');
    expect(isoDates(due('Trước ngày 29/02 hằng năm', { year: 2028 }))).toEqual(['2028-02-28']);
  });
});

describe('time counted from an event', () => {
  test.each([
    ['05 ngày làm việc kể từ ngày nhận hồ sơ', '2026-02-10', '2026-02-24'],
    ['10 ngày kể từ ngày nhận hồ sơ', '2026-02-04', '2026-02-14'],
    ['chậm nhất sau 10 ngày sau ngày bầu cử', '2026-03-15', '2026-03-25'],
    ['42 ngày trước ngày bầu cử', '2026-03-15', '2026-02-01'],
    ['03 ngày làm việc trước ngày họp', '2026-02-23', '2026-02-11'],
    ['36 tháng kể từ ngày bàn giao', '2026-01-31', '2029-01-31'],
    ['1 tháng kể từ ngày ký', '2026-01-31', '2026-02-28'],
    ['2 tuần kể từ ngày ký', '2026-06-01', '2026-06-15'],
    ['1 năm kể từ ngày ký', '2028-02-29', '2029-02-28'],
    ['1 quý kể từ ngày ký', '2026-01-31', '2026-04-30'],
  ])('“%s” from %s: %s', (phrase, event, expected) => {
    expect(isoDates(due(phrase, { eventDay: day(event) }))).toEqual([expected]);
  });

  test('needs the day of the event', () => {
    expect(due('10 ngày kể từ ngày nhận hồ sơ', { year: 2026 })).toEqual({
      status: 'event needed',
      why: 'Cần ngày của sự kiện: “10 ngày kể từ ngày nhận hồ sơ”.',
    });
  });

  test('a day that the phrase names is the event', () => {
    expect(isoDates(due('10 ngày kể từ ngày 15/3/2026', { eventDay: day('2026-06-01') }))).toEqual(['2026-03-25']);
    expect(isoDates(due('05 ngày trước ngày 15/02', { year: 2026 }))).toEqual(['2026-02-10']);
  });

  test.each([
    ['10 ngày kể từ ngày nhận hồ sơ', '2026-02-04', '2026-02-23'],
    ['12 ngày kể từ ngày nhận hồ sơ', '2026-03-01', '2026-03-13'],
  ])(
    '“%s” from %s ends, where its last day is off, with the next working day %s (điều 148)',
    (phrase, event, endsOn) => {
      const found = due(phrase, { eventDay: day(event) });
      expect(found).toMatchObject({ dates: [{ endsOn: day(endsOn) }] });
    },
  );

  test('counted back, nothing is moved on', () => {
    const found = due('07 ngày trước ngày họp', { eventDay: day('2026-03-15') });
    expect(found.status === 'dates' && found.dates[0]).not.toHaveProperty('endsOn');
  });
});

describe('the date that a cell shows', () => {
  test.each([
    [undefined, 2025],
    [2025, 2025],
    [2026, 2027],
    [2030, 2030],
    [2031, 2030],
  ])('for the year %s it is of %d', (year, expected) => {
    const years = due('Năm 2025, năm 2027 và năm 2030');
    const dates = years.status === 'dates' ? years.dates : [];
    expect(firstDueDate(dates, year)?.lastDay).toEqual(civilDay(expected, 12, 31));
  });

  test('without dates there is none', () => {
    expect(firstDueDate([], 2026)).toBeUndefined();
  });
});
