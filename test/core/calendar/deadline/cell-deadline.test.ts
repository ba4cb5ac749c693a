import { readDeadline, readDeadlineOfCell } from '../../../../src/core/calendar/deadline';

describe('what a cell holds', () => {
  test.each([
    ['text', 'Trước ngày 15/02', 'Trước ngày 15/02'],
    ['a real date', 46067, '14/02/2026'],
    ['a real date with its hour', 46067.75, '18 giờ 00 ngày 14/02/2026'],
    ['a real date with its minutes', 46067 + 485 / 1440, '8 giờ 05 ngày 14/02/2026'],
    ['the first real date', 36526, '01/01/2000'],
    ['the last real date', 73050.5, '12 giờ ngày 31/12/2099'],
    ['a year kept as a number', 2026, 'năm 2026'],
    ['the first year', 1990, 'năm 1990'],
    ['the last year', 2100, 'năm 2100'],
  ])('%s', (_what, value, phrase) => {
    const [cell, text] = [readDeadlineOfCell(value), readDeadline(phrase)];
    expect(cell.status === 'read' && cell.deadline.times).toEqual(text.status === 'read' && text.deadline.times);
  });

  test('a date of a workbook that counts from 1904', () => {
    expect(readDeadlineOfCell(46067 - 1462, true)).toEqual(readDeadlineOfCell(46067));
  });

  test.each([1.5, 15.02, -3, 36525, 73051, 1989, 2101, 99999, 1e300, NaN, 60])('the number %d is no time', (value) => {
    expect(readDeadlineOfCell(value)).toEqual({
      status: 'unreadable',
      why: 'ô chứa một số, không phải ngày',
      part: String(value),
    });
  });

  test('a truth value is no time', () => {
    expect(readDeadlineOfCell(true)).toEqual({
      status: 'unreadable',
      why: 'ô chứa giá trị đúng sai, không phải thời gian',
      part: 'true',
    });
  });

  test.each([null, ''])('%j is blank', (value) => {
    expect(readDeadlineOfCell(value)).toEqual({ status: 'blank' });
  });
});
