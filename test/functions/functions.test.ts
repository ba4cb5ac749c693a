import { level } from '../../src/functions/level';
import { dueDate, dueDates } from '../../src/functions/due-date';
import { score } from '../../src/functions/score';
import { installExcelGlobals, shownAnswer, supportFormattedNumbers } from './excel-globals';

installExcelGlobals();
afterEach(() => supportFormattedNumbers(true));

const YEARLY = 'Trước ngày 15/02 hằng năm';

describe.each([
  ['0', 0],
  ['null', null],
  ['an empty text', ''],
])('a blank cell that comes as %s', (_name, blank) => {
  test('is 0 points, and no registration, and no bands', () => {
    expect(shownAnswer(() => level([[blank]]))).toEqual([['Không đạt chuẩn']]);
    expect(shownAnswer(() => level([[96]], [[blank]], [[blank, blank]]))).toEqual([['Mức 4']]);
  });

  test('is no phrase, no year, no event, and no wish for a working day', () => {
    expect(shownAnswer(() => dueDate([[blank]], [[2026]]))).toEqual([['']]);
    expect(shownAnswer(() => dueDates([[blank]], [[2026]]))).toEqual([['']]);
    expect(shownAnswer(() => dueDate([['15/02/2026']], [[blank]], [[blank]], [[blank]]))).toEqual([['15/02/2026']]);
    expect(shownAnswer(() => dueDate([[YEARLY]], [[blank]]))).toEqual([
      ['#N/A Cần năm: “Trước ngày 15/02 hằng năm” không ghi năm.'],
    ]);
    expect(shownAnswer(() => dueDate([['05 ngày làm việc kể từ ngày nhận']], [[2026]], [[blank]]))).toEqual([
      ['#N/A Cần ngày bắt đầu: “05 ngày làm việc kể từ ngày nhận”.'],
    ]);
  });

  test('is no rule, and no maximum', () => {
    expect(shownAnswer(() => score([[blank]], [[2]], [[['Có']]]))).toEqual([['']]);
    expect(shownAnswer(() => score([['Có: 2 điểm; không có: 0 điểm']], [[blank]], [[['Có']]]))).toEqual([
      ['#N/A Cần điểm tối đa của tiêu chí.'],
    ]);
  });
});

describe('left-out arguments', () => {
  test('null and undefined are both left out', () => {
    expect(shownAnswer(() => level([[92.5]], null, null))).toEqual([['Mức 3']]);
    expect(shownAnswer(() => level([[92.5]]))).toEqual([['Mức 3']]);
    expect(shownAnswer(() => score([['Có: 2 điểm; không có: 0 điểm']], [[2]], null))).toEqual([
      ['#N/A Cần số liệu: ghi số đếm, tỷ lệ, Có hoặc Không theo cách chấm.'],
    ]);
  });

  test('a single value need not come as a range', () => {
    expect(shownAnswer(() => level(92.5, 'Không'))).toEqual([['Không đạt chuẩn']]);
  });
});

describe('a date in a cell', () => {
  test('is a serial number where formatted numbers are unknown', () => {
    supportFormattedNumbers(false);
    expect(dueDate([[YEARLY]], [[2026]])).toEqual([[46067]]);
  });

  test('is taken as an argument, plain or formatted', () => {
    const entity = { type: 'FormattedNumber', basicValue: 46083, numberFormat: 'dd/mm/yyyy' };
    for (const event of [46083, entity, '02/03/2026', 'ngày 02 tháng 3 năm 2026']) {
      expect(shownAnswer(() => dueDate([['05 ngày làm việc kể từ ngày nhận']], null, [[event]]))).toEqual([
        ['09/03/2026'],
      ]);
    }
    expect(shownAnswer(() => dueDate([[{ basicValue: 46083 }]]))).toEqual([['02/03/2026']]);
    expect(shownAnswer(() => dueDate([[{}]]))).toEqual([['']]);
  });
});

test.each([
  [[['trước ngày 15/02']], [['hai nghìn']], null, '#VALUE! “hai nghìn” không phải là năm. Ghi năm bằng bốn chữ số.'],
  [[['trước ngày 15/02']], [[20266]], null, '#VALUE! “20266” không phải là năm. Ghi năm bằng bốn chữ số.'],
  [
    [['05 ngày kể từ ngày nhận']],
    null,
    [['hôm qua']],
    '#VALUE! “hôm qua” không phải là ngày. Ghi ngày dạng 15/02/2026.',
  ],
])('%j with year %j and event %j is refused', (phrase, year, event, message) =>
  expect(shownAnswer(() => dueDate(phrase, year, event))).toEqual([[message]]),
);

test.each([
  [true, '13/02/2026'],
  [1, '13/02/2026'],
  [false, '14/02/2026'],
  ['có', '#VALUE! “có” không phải TRUE hoặc FALSE.'],
])('working day %j: %s', (working, answer) =>
  expect(shownAnswer(() => dueDate([[YEARLY]], [['năm 2026']], null, [[working]]))).toEqual([[answer]]),
);

describe('ranges', () => {
  test('each cell has its answer; an error stands in its place', () => {
    expect(shownAnswer(() => level([[96], [105], ['abc']], [['Mức 4'], [null], [null]]))).toEqual([
      ['Mức 4'],
      ['#VALUE! Điểm phải từ 0 đến 100; ô đang ghi 105.'],
      ['#VALUE! “abc” không phải điểm. Nhập điểm bằng số, kể cả 0.'],
    ]);
  });

  test('a single row or column is repeated', () => {
    expect(shownAnswer(() => level([[96], [82]], [['Có', 'Không']]))).toEqual([
      ['Mức 4', 'Không đạt chuẩn'],
      ['Mức 1', 'Không đạt chuẩn'],
    ]);
    expect(shownAnswer(() => dueDate([[YEARLY], ['Quý I']], [[2026, 2027]]))).toEqual([
      ['14/02/2026', '14/02/2027'],
      ['31/03/2026', '31/03/2027'],
    ]);
  });

  test('ranges that do not fit leave #N/A', () => {
    expect(shownAnswer(() => level([[96], [82], [70]], [['Mức 4'], ['Mức 1']]))).toEqual([
      ['Mức 4'],
      ['Mức 1'],
      ['#N/A Các vùng không cùng số dòng, số cột.'],
    ]);
  });

  test('all dates of a column of phrases, each in its row', () => {
    expect(shownAnswer(() => dueDates([['Năm 2027 và năm 2030'], ['Thường xuyên'], ['30/02/2027']]))).toEqual([
      ['31/12/2027', '31/12/2030'],
      ['', ''],
      [expect.stringMatching(/^#VALUE! .*30/), ''],
    ]);
  });

  test('rules below each other take the facts of their rows; one rule takes all', () => {
    const rules = [['Có: 2 điểm; không có: 0 điểm'], ['Điểm = số ngày tiếp thực tế / số ngày phải tiếp x 2']];
    const facts = [
      ['Không', null],
      [18, 24],
    ];
    expect(shownAnswer(() => score(rules, [[2], [2]], [facts]))).toEqual([[0], [1.5]]);
    expect(shownAnswer(() => score([rules[1] ?? []], [[2]], [[[18], [24]]]))).toEqual([[1.5]]);
  });
});

test('what must be asked is an error with its candidates', () => {
  expect(shownAnswer(() => level([['1.234']]))).toEqual([
    ['#VALUE! “1.234” có thể là 1,234 hoặc 1234. Nhập lại điểm bằng số.'],
  ]);
  expect(shownAnswer(() => dueDate([['1O/3/2026']]))).toEqual([
    [expect.stringMatching(/^#VALUE! .*Có thể là 10\/03\/2026\.$/)],
  ]);
  expect(shownAnswer(() => score([['Theo thực tế']], [[2]], [[[1]]]))).toEqual([[expect.stringMatching(/^#VALUE! /)]]);
});

test('a mistake of ours is not taken for an answer', () => {
  Object.assign(globalThis, { Office: undefined });
  expect(() => dueDate([[YEARLY], [YEARLY]], [[2026]])).toThrow(TypeError);
});
