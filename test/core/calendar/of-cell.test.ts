import { dayOfIso, isoOf } from '../../../src/core/calendar/civil-day';
import { dayOfCell } from '../../../src/core/calendar/day-of-cell';
import { dueDateToShow, dueOfCell } from '../../../src/core/calendar/due-of-cell';
import { yearOfCell } from '../../../src/core/calendar/year-of-cell';
import type { CellValue } from '../../../src/core/workbook/snapshot';

describe('the day of a cell', () => {
  test.each<[CellValue, string]>([
    [46068, '2026-02-15'],
    ['15/02/2026', '2026-02-15'],
    ['15-2-2026', '2026-02-15'],
    ['15.02.2026', '2026-02-15'],
    ['ngày 15/02/2026', '2026-02-15'],
    ['Ngày 15 tháng 02 năm 2026', '2026-02-15'],
    [' 15/02/２０２６ ', '2026-02-15'],
    ['15 tháng 02 năm 2026', '2026-02-15'],
    ['2026-02-15', '2026-02-15'],
  ])('%j: %s', (value, iso) => expect(dayOfCell(value)).toEqual(dayOfIso(iso)));

  test.each<[CellValue]>([
    ['trước 15/02/2026'],
    ['15/02/2026 lúc 9 giờ'],
    ['trước 15 tháng 02 năm 2026'],
    ['15 tháng 02 năm 2026 trở đi'],
    ['30/02/2026'],
    ['15/02'],
    ['hôm nay'],
    [''],
    [null],
    [true],
    [-5],
    [{ error: '#N/A' }],
  ])('%j names none', (value) => expect(dayOfCell(value)).toBeUndefined());
});

describe('the year of a cell', () => {
  test.each<[CellValue, number]>([
    [2026, 2026],
    ['2026', 2026],
    ['năm 2026', 2026],
    ['Năm 2026 ', 2026],
    [1900, 1900],
    [9999, 9999],
  ])('%j: %i', (value, year) => expect(yearOfCell(value)).toBe(year));

  test.each<[CellValue]>([
    [0],
    [26],
    ['26'],
    [2026.5],
    [46067],
    [1899],
    [10000],
    ['hai nghìn'],
    ['từ năm 2026'],
    ['2026 - 2030'],
    [true],
    [null],
  ])('%j names none', (value) => expect(yearOfCell(value)).toBeUndefined());
});

describe('the due dates of a cell', () => {
  test('with the day named, the last day in time and the last working day', () => {
    const answer = dueOfCell('Trước ngày 15/02 hằng năm', { year: 2026 });
    const dates = answer.kind === 'dates' ? answer.dates : [];
    expect(dates.map((due) => [due.namedDay, due.lastDay, due.lastWorkingDay].map(isoOf))).toEqual([
      ['2026-02-15', '2026-02-14', '2026-02-13'],
    ]);
  });

  test('the one to show is the first from the year asked on, else the last', () => {
    const answer = dueOfCell('Năm 2027 và năm 2030');
    const dates = answer.kind === 'dates' ? answer.dates : [];
    const shown = [2026, 2028, 2031].map((year) => dueDateToShow(dates, { year })?.lastDay.year);
    expect([...shown, dueDateToShow(dates, {})?.lastDay.year]).toEqual([2027, 2030, 2030, 2027]);
    expect(dueDateToShow([], {})).toBeUndefined();
  });

  test.each<[CellValue, string]>([
    ['linh tinh', '“linh tinh”: không đọc được thời gian.'],
    [{ error: '#REF!' }, 'Ô thời gian đang báo lỗi #REF!. Sửa công thức.'],
  ])('%j is refused: %s', (phrase, reason) => expect(dueOfCell(phrase)).toEqual({ kind: 'invalid', reason }));

  test('a day that does not exist is quoted', () => {
    expect(dueOfCell('Trước ngày 30/02/2027')).toMatchObject({
      kind: 'invalid',
      reason: '“30/02/2027”: tháng 02 không có ngày 30.',
    });
  });

  test('a doubtful phrase from which no day follows is asked without candidates', () => {
    expect(dueOfCell('hằng ngày 1O giờ', { year: 2026 })).toEqual({
      kind: 'review',
      reason: expect.stringMatching(/^“hằng ngày 1O giờ”: [^.]*\.$/),
      candidates: [],
    });
  });

  test('a day that only some years have is refused for the others', () => {
    expect(dueOfCell('Trước ngày 29/02 hằng năm', { year: 2026 })).toMatchObject({
      kind: 'invalid',
      reason: '“Trước ngày 29/02 hằng năm”: tháng 02/2026 chỉ có 28 ngày.',
    });
    expect(dueOfCell('Chậm nhất ngày 29/02 hằng năm', { year: 2028 })).toMatchObject({ kind: 'dates' });
  });

  test.each<[CellValue, string]>([
    ['Trước ngày 15/02 hằng năm', 'Cần năm: “Trước ngày 15/02 hằng năm” không ghi năm.'],
    [' Quý I ', 'Cần năm: “Quý I” không ghi năm.'],
    ['05 ngày làm việc kể từ ngày nhận', 'Cần ngày bắt đầu: “05 ngày làm việc kể từ ngày nhận”.'],
    ['1O/3', 'Cần năm: “1O/3” không ghi năm.'],
  ])('%j lacks something: %s', (phrase, reason) => expect(dueOfCell(phrase)).toEqual({ kind: 'missing', reason }));

  test.each<[CellValue]>([['Thường xuyên'], ['Khi có yêu cầu'], [''], [null]])('%j has none', (phrase) =>
    expect(dueOfCell(phrase, { year: 2026 })).toEqual({ kind: 'none' }),
  );

  test('days of one meaning are parted by a semicolon, meanings by “hoặc”', () => {
    expect(dueOfCell(' Quý I hoặc quý II/2026 ', { year: 2026 })).toMatchObject({
      reason: expect.stringMatching(/^“Quý I hoặc quý II\/2026”: .* Có thể là 31\/03\/2026 hoặc 30\/06\/2026\.$/),
    });
    expect(dueOfCell('ngày cuối cùng của quý', { year: 2026 })).toMatchObject({
      reason: expect.stringMatching(/ Có thể là 31\/03\/2026; 30\/06\/2026; 30\/09\/2026; 31\/12\/2026\.$/),
    });
  });

  test('a doubtful phrase is asked, with the days that it may mean', () => {
    const answer = dueOfCell('1O/3/2026');
    expect(answer).toMatchObject({
      kind: 'review',
      reason: expect.stringMatching(/^“1O\/3\/2026”: .*\. Có thể là 10\/03\/2026\.$/),
    });
    const candidates = answer.kind === 'review' ? answer.candidates : [];
    expect(candidates.map((dates) => dates.map(({ lastDay }) => isoOf(lastDay)))).toEqual([['2026-03-10']]);
  });
});
