import fc from 'fast-check';
import { compareDays } from '../../../../src/core/calendar/civil-day';
import {
  type Deadline,
  dueDates,
  type DueDate,
  explainDeadline,
  readDeadline,
  sayDeadline,
  sayProblem,
} from '../../../../src/core/calendar/deadline';
import { freshReading } from '../../../../src/core/calendar/deadline/read-deadline';
import { isWorkingDay, workingDaysOf } from '../../../../src/core/calendar/working-days';

const two = (value: number): string => String(value).padStart(2, '0');

const dayOfMonth = fc.integer({ min: 1, max: 28 });
const month = fc.integer({ min: 1, max: 12 });
const year = fc.integer({ min: 2024, max: 2040 });
const quarter = fc.constantFrom('I', 'II', 'III', 'IV', '1', '2', '3', '4');

const date = fc.tuple(dayOfMonth, month).chain(([day, inMonth]) => {
  return fc.constantFrom(
    `${day}/${inMonth}`,
    `${two(day)}/${two(inMonth)}`,
    `${day} tháng ${inMonth}`,
    `${two(day)}-${two(inMonth)}`,
  );
});
const dated = fc.oneof(
  date.map((words) => `ngày ${words}`),
  fc.tuple(date, year).map(([words, inYear]) => `ngày ${words} năm ${inYear}`),
);
const period = fc.oneof(
  month.map((inMonth) => `tháng ${inMonth}`),
  fc.tuple(month, year).map(([inMonth, inYear]) => `tháng ${two(inMonth)}/${inYear}`),
  fc.tuple(quarter, year).map(([inQuarter, inYear]) => `quý ${inQuarter}/${inYear}`),
  quarter.map((inQuarter) => `quý ${inQuarter}`),
  year.map((inYear) => `năm ${inYear}`),
  fc.constantFrom('6 tháng đầu năm', 'cuối năm', 'giữa năm', 'đầu tháng 3', 'năm sau', 'quý I năm sau'),
);
const point = fc.oneof(dated, period);
const bound = fc.constantFrom('', 'trước ', 'chậm nhất ', 'đến hết ', 'trong ', 'Hoàn thành trước ');
const bounded = fc.tuple(bound, point).map(([words, named]) => words + named);
const repeated = fc.tuple(bound, dayOfMonth).chain(([words, day]) => {
  return fc.constantFrom(
    `${words}ngày ${day} hằng tháng`,
    `${words}ngày ${day} tháng cuối quý`,
    `${words}ngày ${day} tháng đầu quý sau`,
  );
});
const list = fc.tuple(bounded, fc.constantFrom(' và ', '; ', ', '), bounded).map((parts) => parts.join(''));
const range = fc.tuple(point, point).map(([start, end]) => `từ ${start} đến ${end}`);
const other = fc.constantFrom(
  'Hằng năm',
  'hàng quý',
  'Thường xuyên',
  'thứ Sáu hằng tuần',
  '05 ngày làm việc kể từ ngày ký',
  'Theo kế hoạch',
);
const phrase = fc.oneof(bounded, repeated, list, range, other);

const workingDays = workingDaysOf();

function deadlinesOf(words: string): readonly Deadline[] {
  const reading = readDeadline(words);
  return reading.status === 'read' ? [reading.deadline] : reading.status === 'review' ? reading.candidates : [];
}

function datesOf(words: string, asked: number): readonly DueDate[] {
  return deadlinesOf(words).flatMap((deadline) => {
    const due = dueDates(deadline, { workingDays, year: asked });
    return due.status === 'dates' ? due.dates : [];
  });
}

/** All that a deadline means; the words it was read from are left out. */
function meaning(deadline: Deadline): unknown {
  return { ...deadline, waitsFor: deadline.waitsFor?.toLowerCase(), textRead: '', textLeft: '' };
}

test('a due date is never after the day named', () => {
  fc.assert(
    fc.property(phrase, year, (words, asked) => {
      for (const { lastDay, namedDay } of datesOf(words, asked))
        expect(compareDays(lastDay, namedDay)).toBeLessThanOrEqual(0);
    }),
  );
});

test('the last working day is worked, and never after the last day in time', () => {
  fc.assert(
    fc.property(phrase, year, (words, asked) => {
      for (const { lastDay, lastWorkingDay } of datesOf(words, asked)) {
        expect(isWorkingDay(lastWorkingDay)).toBe(true);
        expect(compareDays(lastWorkingDay, lastDay)).toBeLessThanOrEqual(0);
      }
    }),
  );
});

test('a range starts no later than it ends', () => {
  fc.assert(
    fc.property(range, year, (words, asked) => {
      for (const { start, namedDay } of datesOf(words, asked)) {
        expect(start === undefined ? 0 : compareDays(start, namedDay)).toBeLessThanOrEqual(0);
      }
    }),
  );
});

test('due dates come in order, each day once', () => {
  fc.assert(
    fc.property(phrase, year, (words, asked) => {
      const reading = readDeadline(words);
      if (reading.status !== 'read') return;
      const days = datesOf(words, asked).map(({ lastDay }) => lastDay);
      days.slice(1).forEach((day, index) => expect(compareDays(days[index] ?? day, day)).toBeLessThan(0));
    }),
  );
});

test('read, said and read again it means the same', () => {
  fc.assert(
    fc.property(phrase, (words) => {
      const reading = readDeadline(words);
      if (reading.status !== 'read') return;
      const again = readDeadline(sayDeadline(reading.deadline));
      expect(again.status === 'read' && meaning(again.deadline)).toEqual(meaning(reading.deadline));
    }),
    { numRuns: 1000 },
  );
});

test('“hằng năm” never changes the day of a dated phrase', () => {
  fc.assert(
    fc.property(bound, dated, year, (words, named, asked) => {
      const days = (text: string) => datesOf(text, asked).map(({ lastDay }) => lastDay);
      expect(days(`${words}${named} hằng năm`)).toEqual(days(words + named));
    }),
  );
});

test('a year written in the phrase is never replaced', () => {
  fc.assert(
    fc.property(date, year, year, (words, written, asked) => {
      for (const { namedDay } of datesOf(`trước ngày ${words} năm ${written}`, asked))
        expect(namedDay.year).toBe(written);
    }),
  );
});

test('what is remembered is what would be read afresh', () => {
  fc.assert(fc.property(phrase, (words) => expect(readDeadline(words)).toEqual(freshReading(words))));
});

test('typed in either Unicode form it reads the same', () => {
  fc.assert(
    fc.property(phrase, (words) => {
      expect(readDeadline(words.normalize('NFD'))).toEqual(readDeadline(words.normalize('NFC')));
    }),
  );
});

const scraps = fc.constantFrom(
  ...[
    'trước',
    'chậm nhất',
    'ngày',
    'tháng',
    'quý',
    'năm',
    'hằng',
    'từ',
    'đến',
    'hết',
    'sau',
    'khi',
    'và',
    'hoặc',
    ',',
    ';',
  ],
  ...[
    '(',
    ')',
    '-',
    '/',
    ':',
    '.',
    '15',
    '02',
    '2026',
    '31',
    'I',
    'IV',
    'cuối',
    'đầu',
    'giữa',
    'thứ',
    'hai',
    'mười',
    'lần',
  ],
  ...[
    'giờ',
    'tuần',
    'làm việc',
    'theo',
    'kế hoạch',
    'số',
    '119/KH-UBND',
    'kỳ báo cáo',
    'tiếp theo',
    'trước',
    'O5',
    'họp',
    'tức',
  ],
);
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(scraps, { maxLength: 14 }).map((words) => words.join(' ')),
);

test('any text is answered, said, explained and dated without an error, and what is read again means the same', () => {
  fc.assert(
    fc.property(anything, year, (words, asked) => {
      const reading = readDeadline(words);
      expect(typeof (sayProblem(reading) ?? '')).toBe('string');
      for (const deadline of deadlinesOf(words)) {
        expect(explainDeadline(deadline)).toEqual(expect.any(Array));
        expect(sayDeadline(deadline)).not.toContain('undefined');
        for (const { lastDay, namedDay } of datesOf(words, asked)) {
          expect(deadline.counted !== undefined || compareDays(lastDay, namedDay) <= 0).toBe(true);
        }
      }
    }),
    { numRuns: 3000 },
  );
});

test.each(['a', 'ngày ', '1/', 'trước ngày 15/02 ', '1-', '(', 'tháng 3, '])(
  'a full cell of “%s” is answered at once',
  (piece) => {
    const cell = piece.repeat(32767).slice(0, 32767);
    expect(readDeadline(cell).status).toBe('unreadable');
  },
);
