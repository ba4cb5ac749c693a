import { type Deadline, type DeadlineReading, readDeadline } from '../../../../src/core/calendar/deadline';

function read(phrase: string): Deadline {
  const reading = readDeadline(phrase);
  if (reading.status !== 'read') throw new Error(`“${phrase}” was not read: ${reading.status}`);
  return reading.deadline;
}

describe('a deadline as data', () => {
  test('the seed of the whole: a day before, each year', () => {
    expect(read('Trước ngày 15/02 hằng năm')).toEqual({
      kind: 'day',
      times: [{ end: { first: 2, last: 2, day: 15 }, bound: 'before', every: 'year' }],
      goesOn: false,
      implied: [],
      doubts: [],
      textRead: 'Trước ngày 15/02 hằng năm',
      textLeft: '',
    });
  });

  test('a phrase without a date', () => {
    expect(read('Thường xuyên')).toEqual({
      kind: 'continuous',
      times: [],
      goesOn: false,
      implied: [],
      doubts: [],
      textRead: 'Thường xuyên',
      textLeft: '',
    });
  });

  test('a start without an end', () => {
    expect(read('Từ năm 2027 trở đi').times).toEqual([{ end: { first: 1, last: 12, year: 2027 }, bound: 'through' }]);
  });

  test.each([
    ['Trước ngày 15/02', 'day'],
    ['Tháng 12 hằng năm', 'month'],
    ['Quý I/2026', 'quarter'],
    ['9 tháng đầu năm', 'part of year'],
    ['Năm 2026', 'year'],
    ['Giai đoạn 2026 - 2030', 'range'],
    ['Năm 2027 và năm 2030', 'several'],
    ['10 ngày làm việc', 'counted'],
    ['hằng ngày', 'daily'],
    ['thứ Sáu hằng tuần', 'weekly'],
    ['hằng tháng, quý, năm', 'periodic'],
    ['mỗi quý 1 lần', 'times'],
    ['Thường xuyên', 'continuous'],
    ['Khi có yêu cầu', 'on request'],
    ['Sau khi có văn bản', 'event'],
    ['Theo kế hoạch', 'by document'],
    ['Năm học 2026-2027', 'school year'],
    ['Từ năm 2027 trở đi', 'open start'],
    ['Khi cần thiết', 'when needed'],
    ['Tính đến ngày 30/11/2026', 'reporting window'],
    ['0,25 ngày làm việc', 'duration'],
    ['bố trí ngân sách hằng năm', 'no time'],
  ])('“%s” is of kind %s', (phrase, kind) => {
    expect(read(phrase).kind).toBe(kind);
  });

  test.each([
    ['a year not written', 'Tháng 12', ['year']],
    ['a year written', 'Tháng 12/2026', []],
    ['a rhythm without a day', 'Hằng quý', ['end of period']],
    ['a report’s period as rhythm', 'ngày 17 của tháng cuối thuộc kỳ báo cáo', ['rhythm']],
    ['the year of a day beside a rhythm', 'Trước ngày 15/02 hằng năm', []],
  ])('implied: %s', (_what, phrase, implied) => {
    expect(read(phrase).implied).toEqual(implied);
  });

  test('over New Year, the months of the next year go on counting', () => {
    expect(read('từ tháng 11 đến tháng 2').times).toEqual([
      { start: { first: 11, last: 11 }, end: { first: 14, last: 14 }, bound: 'through' },
    ]);
  });

  test('the next year’s month becomes a month of its year once the year is written', () => {
    const [, second] = read('Trước ngày 05/7/2026 và ngày 05/01 năm sau').times;
    expect(second?.end).toEqual({ first: 1, last: 1, day: 5, year: 2027 });
  });

  test.each([
    ['17 giờ 00 ngày 30/01/2026', { hour: 17, minute: 0, bound: 'through' }],
    ['trước 16h30 ngày 30/01/2026', { hour: 16, minute: 30, bound: 'before' }],
    ['4 giờ chiều ngày 30/01/2026', { hour: 16, minute: 0, bound: 'through' }],
    ['ngày 30/01/2026, trước 9 giờ 15 phút', { hour: 9, minute: 15, bound: 'before' }],
    ['từ 7h00 ngày 29/01/2026 đến 17h00’ ngày 30/01/2026', { hour: 17, minute: 0, bound: 'through' }],
    ['12 giờ trưa ngày 30/01/2026', { hour: 12, minute: 0, bound: 'through' }],
  ])('the hour of “%s”', (phrase, clock) => {
    expect(read(phrase).times[0]?.clock).toEqual(clock);
  });

  test('a start’s hour is not the end’s', () => {
    expect(read('từ 7h00 ngày 29/01/2026 đến ngày 30/01/2026').times[0]?.clock).toBeUndefined();
  });

  test('weekly: the day of the week and the hour', () => {
    expect(read('trước 16h00 thứ Sáu hằng tuần')).toMatchObject({ weekday: 5, clock: { hour: 16, bound: 'before' } });
    expect(read('thứ 2 hằng tuần').weekday).toBe(1);
    expect(read('mỗi chủ nhật').weekday).toBe(7);
    expect(read('mỗi thứ 6').weekday).toBe(5);
    expect(read('trước 8 giờ hằng ngày').clock?.hour).toBe(8);
  });

  test.each([
    ['05 ngày làm việc kể từ ngày ký', { amount: 5, unit: 'working day', direction: 'after' }],
    ['Mười (10) ngày làm việc', { amount: 10, unit: 'working day', direction: 'after' }],
    ['ba mươi lăm ngày kể từ ngày ký', { amount: 35, unit: 'day', direction: 'after' }],
    ['hai mươi ngày kể từ ngày ký', { amount: 20, unit: 'day', direction: 'after' }],
    ['năm (05) ngày', { amount: 5, unit: 'day', direction: 'after' }],
    ['07 ngày trước ngày họp', { amount: 7, unit: 'day', direction: 'before' }],
    ['trước khi họp 02 tuần', { amount: 2, unit: 'week', direction: 'before' }],
    ['Trước 10 ngày', { amount: 10, unit: 'day', direction: 'before' }],
    ['sau 2 quý', { amount: 2, unit: 'quarter', direction: 'after' }],
    ['01 năm kể từ ngày ký', { amount: 1, unit: 'year', direction: 'after' }],
    ['vào ngày làm việc kế tiếp', { amount: 1, unit: 'working day', direction: 'after' }],
    ['ngày hôm sau', { amount: 1, unit: 'day', direction: 'after' }],
  ])('counted: %s', (phrase, counted) => {
    expect(read(phrase).counted).toEqual(counted);
  });

  test.each([
    ['Sau khi có Quy chế của thành phố', 'Sau khi có Quy chế của thành phố'],
    ['Trước kỳ họp HĐND', 'Trước kỳ họp HĐND'],
    ['Theo Kế hoạch số 12/KH-UBND', 'Theo Kế hoạch số 12/KH-UBND'],
    ['Sau khi có hướng dẫn; trước ngày 30/6/2026', 'Sau khi có hướng dẫn'],
    ['sau khi có hướng dẫn và trước ngày 30/6/2026', 'sau khi có hướng dẫn'],
    ['Sau khi có hướng dẫn chậm nhất ngày 30/6/2026', 'Sau khi có hướng dẫn'],
    ['sau khi có hướng dẫn đến hết ngày 30/6/2026', 'sau khi có hướng dẫn'],
    ['Theo kế hoạch quý I và quý II', 'Theo kế hoạch quý I và quý II'],
    ['khi có yêu cầu, đề nghị của cấp trên', 'khi có yêu cầu, đề nghị của cấp trên'],
    ['trong ngày nhận hồ sơ', 'ngày nhận hồ sơ'],
  ])('“%s” waits for “%s”', (phrase, waitsFor) => {
    expect(read(phrase).waitsFor).toBe(waitsFor);
  });

  test.each([
    ['Giai đoạn 2026 - 2030 và những năm tiếp theo', true],
    ['Hoàn thành trong năm 2026 và duy trì thường xuyên', true],
    ['Giai đoạn 2026 - 2030', false],
  ])('“%s” goes on afterwards: %s', (phrase, goesOn) => {
    expect(read(phrase).goesOn).toBe(goesOn);
  });

  test('“chậm nhất trước ngày” is read strictly, and doubted', () => {
    const deadline = read('chậm nhất trước ngày 31/12/2026');
    expect(deadline.times[0]?.bound).toBe('before');
    expect(deadline.doubts).toEqual(['latest before']);
  });

  test('the words read and the words left', () => {
    const deadline = read('UBND xã nộp trước ngày 15/02/2026 cho Sở');
    expect(deadline.textRead).toBe('nộp trước ngày 15/02/2026 cho');
    expect(deadline.textLeft).toBe('UBND xã Sở');
  });
});

describe('what is not read with certainty', () => {
  test.each<[string, DeadlineReading['status'], string, string]>([
    ['Trước ngày 30/02', 'impossible', '30/02', 'tháng 02 không có ngày 30'],
    ['Trước ngày 29/02/2027', 'impossible', '29/02/2027', 'tháng 02/2027 chỉ có 28 ngày'],
    ['Trước ngày 32/01', 'impossible', '32/01', 'không có ngày 32'],
    ['ngày 32', 'impossible', '32', 'không có ngày 32'],
    ['Quý V/2026', 'impossible', 'Quý V/2026', 'một năm chỉ có bốn quý'],
    ['Tháng 13', 'impossible', 'Tháng 13', 'một năm không có tháng 13'],
    ['Tháng 3, 14/2026', 'impossible', '14/2026', 'một năm không có tháng 14'],
    ['ngày 31 các tháng 3, 6', 'impossible', '6', 'tháng 06 không có ngày 31'],
    ['ngày 31 tháng 4', 'impossible', '31 tháng 4', 'tháng 04 không có ngày 31'],
    ['ngày 15 tháng 13', 'impossible', '15 tháng 13', 'một năm không có tháng 13'],
    ['cuối tháng 13', 'impossible', 'cuối tháng 13', 'một năm không có tháng 13'],
    ['từ năm 2030 đến năm 2026', 'impossible', 'từ năm 2030 đến năm 2026', 'ngày cuối đứng trước ngày đầu'],
    ['Trước ngày 15', 'unreadable', 'Trước ngày 15', 'không ghi tháng'],
    ['Từ ngày 15', 'unreadable', 'Từ ngày 15', 'không ghi tháng'],
    ['10 ngày kể từ ngày 15', 'unreadable', '10 ngày kể từ ngày 15', 'không ghi tháng'],
    ['thứ Sáu', 'unreadable', 'thứ Sáu', 'không ghi là tuần nào'],
    ['số 15/02', 'unreadable', 'số 15/02', 'không đọc được thời gian'],
    ['ngày 10/3 âm lịch', 'unreadable', 'ngày 10/3 âm lịch', 'CQTT chỉ đọc ngày dương lịch'],
  ])('“%s” is %s: “%s”, %s', (phrase, status, part, why) => {
    expect(readDeadline(phrase)).toEqual({ status, part, why });
  });

  test.each([
    ['Trước ngày 1O/02/2026', 'có chữ O hoặc l đứng ở chỗ của chữ số', 1],
    ['Quý I hoặc quý II/2026', 'ghi hai thời điểm, chưa rõ lấy thời điểm nào', 2],
    ['Thứ Hai, ngày 15/12/2026', 'ngày trong tuần không đúng với ngày ghi', 1],
    ['Cuối tháng', 'không nói rõ là ngày nào', 1],
    ['hằng quý trước ngày 25', 'không ghi tháng nào của quý', 1],
    ['Từ ngày 25 đến ngày 05 hằng tháng', 'ngày cuối có thể thuộc tháng sau', 1],
    ['từ tháng 5 đến tháng 3', 'khoảng thời gian kéo dài sang năm sau', 1],
    ['Thường xuyên, trong năm 2026', 'ghi thường xuyên, lại ghi thời hạn', 1],
    ['Hội nghị tháng 12/2026', 'còn những chữ chưa đọc được, nên chưa chắc đây là thời hạn', 1],
  ])('“%s” is to be looked at: %s', (phrase, why, candidates) => {
    const reading = readDeadline(phrase);
    expect(reading).toEqual({ status: 'review', why, candidates: Array(candidates).fill(expect.anything()) });
  });

  test.each(['', '   ', '\n\u00a0'])('blank: %j', (phrase) => {
    expect(readDeadline(phrase)).toEqual({ status: 'blank' });
  });

  test('a text too long for a phrase is not read, and its beginning is quoted', () => {
    const reading = readDeadline('Trước ngày 15/02; '.repeat(2000));
    expect(reading).toMatchObject({ status: 'unreadable', why: 'quá dài cho một thời hạn' });
    expect(reading.status === 'unreadable' && reading.part).toHaveLength(40);
  });

  test('a text as long as a phrase may be is read', () => {
    expect(readDeadline('Trước ngày 15/02/2026'.padEnd(500)).status).toBe('read');
    expect(readDeadline('Trước ngày 15/02/2026'.padEnd(501)).status).toBe('unreadable');
  });

  test('a capital letter that lower case makes longer does not shift what is quoted', () => {
    expect(read('Xã İ nộp trước ngày 15/02/2026').textLeft).toBe('xã i\u0307');
  });
});

test('readings are remembered, and forgotten when there are too many', () => {
  const first = readDeadline('Trước ngày 15/3/2026');
  expect(readDeadline('Trước ngày 15/3/2026')).toBe(first);
  for (let year = 0; year <= 2000; year++) readDeadline(`Thường xuyên ${year}`);
  expect(readDeadline('Trước ngày 15/3/2026')).not.toBe(first);
  expect(readDeadline('Trước ngày 15/3/2026')).toEqual(first);
});
