import { NOT_REACHED, PLAN_BANDS, sayBand } from '../../../src/core/score/band';
import { readBands } from '../../../src/core/score/band-table';
import type { CellValue } from '../../../src/core/workbook/snapshot';

test.each<[string, CellValue[][]]>([
  [
    'words',
    [
      ['Mức', 'Khoảng điểm'],
      ['Mức 4', 'Đạt từ 95 đến 100 điểm'],
      ['Mức 3', 'Đạt từ 90 đến dưới 95 điểm'],
      ['Mức 2', 'Đạt từ 85 đến dưới 90 điểm'],
      ['Mức 1', 'Đạt từ 80 đến dưới 85 điểm'],
      ['Không đạt chuẩn', 'Dưới 80 điểm hoặc không đăng ký'],
    ],
  ],
  [
    'one cell a row',
    [
      ['Mức 4: Đạt từ 95 đến 100 điểm'],
      ['Mức 3: Đạt từ 90 đến dưới 95 điểm'],
      ['Mức 2: Đạt từ 85 đến dưới 90 điểm'],
      ['Mức 1: Đạt từ 80 đến dưới 85 điểm'],
      ['Không đạt chuẩn: Dưới 80 điểm hoặc không đăng ký'],
    ],
  ],
  [
    'two numbers',
    [
      ['Mức', 'Từ', 'Đến dưới'],
      ['Mức 4', 95, 100],
      ['Mức 3', 90, 95],
      ['Mức 2', 85, 90],
      ['Mức 1', 80, 85],
      ['Không đạt chuẩn', 0, 80],
    ],
  ],
  [
    'a number, and the upper edge in words',
    [
      ['Mức', 'Từ điểm', 'Đến điểm'],
      ['Mức 4', 95, 100],
      ['Mức 3', 90, 'dưới 95'],
      ['Mức 2', 85, 'Đến dưới 90'],
      ['Mức 1', 80, 'dưới 85 điểm'],
      ['Không đạt chuẩn', null, 'dưới 80'],
    ],
  ],
  [
    'an ordinal, a number, and the upper edge in words',
    [
      [1, ' Mức 4 ', 'từ 95 điểm'],
      [2, 'Mức 3', 90, ' dưới 95'],
      [3, ' Mức 2 ', 85, 90],
      [4, 'Mức 1', '80', 'đến dưới 85'],
      [5, 'Không đạt chuẩn', null, 'dưới 80'],
    ],
  ],
  [
    'a number, and the upper edge in signs',
    [
      ['Mức', 'Từ điểm', 'Đến điểm'],
      ['Mức 4', 95, 100],
      ['Mức 3', 90, '< 95'],
      ['Mức 2', 85, '<90'],
      ['Mức 1', 80, ' < 85'],
      ['Không đạt chuẩn', null, '<80'],
    ],
  ],
  [
    'a number between that says nothing of the edges',
    [
      ['Mức 4', 10, 'từ 95 đến 100 điểm'],
      ['Mức 3', 10, 'từ 90 đến dưới 95 điểm'],
      ['Mức 2', 10, 'từ 85 đến dưới 90 điểm'],
      ['Mức 1', 10, 'từ 80 đến dưới 85 điểm'],
      ['Không đạt chuẩn', 10, 'từ 0 đến dưới 80 điểm'],
    ],
  ],
  [
    'one number, in no order',
    [
      ['Mức 1', 80],
      ['Mức 4', 95],
      ['Không đạt chuẩn', 0],
      ['Mức 3', 90],
      ['Mức 2', 85],
    ],
  ],
  [
    'one number, name last, as for a look-up',
    [
      [0, 'Không đạt chuẩn'],
      [80, 'Mức 1'],
      [85, 'Mức 2'],
      [90, 'Mức 3'],
      [95, 'Mức 4'],
    ],
  ],
  [
    'numbers as text, an ordinal before, blanks as 0 behind',
    [
      [1, 'Mức 4', '95', '100'],
      [2, 'Mức 3', '90', '95'],
      [3, 'Mức 2', '85', '90'],
      [4, 'Mức 1', '80', '85'],
      [5, 'Không đạt chuẩn', '0', '80'],
      [0, 0, 0, 0],
      [null, '', null, null],
    ],
  ],
])('the bands of the plan from %s', (_layout, rows) => {
  const { bands, problems } = readBands(rows);
  expect(problems).toEqual([]);
  const byScore = [...bands].sort((one, other) => other.from - one.from);
  expect(byScore).toEqual(PLAN_BANDS);
});

test('a blank upper edge that comes as 0 is no edge', () => {
  const { bands } = readBands([
    ['Tốt', 90, 0],
    ['Khá', 70, null],
  ]);
  expect(bands.map(sayBand)).toEqual(['từ 90 đến 100 điểm', 'từ 70 đến dưới 90 điểm']);
});

test('an upper edge that no other band begins with is included', () => {
  const { bands } = readBands([
    ['Tốt', 90, 100],
    ['Khá', 80, 89.5],
  ]);
  expect(bands.map(sayBand)).toEqual(['từ 90 đến 100 điểm', 'từ 80 đến 89,5 điểm']);
});

test.each([
  ['95 - 100', 'từ 95 đến 100 điểm'],
  ['95-100', 'từ 95 đến 100 điểm'],
  ['95–100', 'từ 95 đến 100 điểm'],
  ['95,5 − 100', 'từ 95,5 đến 100 điểm'],
  ['≥ 95', 'từ 95 đến 100 điểm'],
  ['>=95', 'từ 95 đến 100 điểm'],
  ['> 95', 'trên 95 đến 100 điểm'],
  ['<= 50', 'từ 0 đến 50 điểm'],
  ['< 50', 'dưới 50 điểm'],
])('a band may be said by signs alone: “%s”', (words, said) => {
  expect(readBands([[1, 'Tốt', words]]).bands.map(sayBand)).toEqual([said]);
});

test('an ordinal as text is no name', () => {
  expect(readBands([['1.', 'Tốt', '90', '100']]).bands.map(({ name }) => name)).toEqual(['Tốt']);
});

test('edges stay as the words say them', () => {
  const { bands } = readBands([
    ['Tốt', 'trên 90 điểm'],
    ['Khá', 'trên 80 đến 90 điểm'],
  ]);
  expect(bands.map(sayBand)).toEqual(['trên 90 đến 100 điểm', 'trên 80 đến 90 điểm']);
});

test('a band may be one score', () => {
  const { bands } = readBands([
    ['Tối đa', 100, 100],
    ['Vừa đủ', 50, 50],
    ['Tốt', 60, 99],
  ]);
  expect(bands.map(sayBand)).toEqual(['từ 100 đến 100 điểm', 'từ 50 đến 50 điểm', 'từ 60 đến 99 điểm']);
});

test('a row without scores says nothing: “Không đạt chuẩn” may stand alone', () => {
  const { bands, problems } = readBands([['Mức 4', 95], [NOT_REACHED], [null]]);
  expect([bands.map(({ name }) => name), problems]).toEqual([['Mức 4'], []]);
});

test('what cannot be read or must be asked is a problem, and the other bands stay', () => {
  const { bands, problems } = readBands([
    ['Mức 4', 'trên 95 điểm trở lên'],
    ['Mức 3', 'khoảng 5 điểm nữa'],
    ['Mức 2', 'từ 85 đến dưới 90'],
    ['Mức 1', 80],
  ]);
  expect(bands.map(({ name }) => name)).toEqual(['Mức 2', 'Mức 1']);
  expect(problems).toEqual([
    '“trên 95 điểm trở lên” có thể là từ 95 đến 100 điểm hoặc trên 95 đến 100 điểm. Viết rõ điểm đầu và điểm cuối của mức.',
    '“khoảng 5 điểm nữa” không phải khoảng điểm từ 0 đến 100. Viết như “từ 90 đến dưới 95 điểm”.',
  ]);
});

test('what may mean two bands is told apart from what is none', () => {
  const { bands, problems, unclear } = readBands([
    ['Mức 4', 'trên 95 điểm trở lên'],
    ['Mức 3', 'khoảng 5 điểm nữa'],
    ['Mức 2', 'từ 85 đến dưới 90'],
  ]);
  expect([bands.length, problems.length]).toEqual([1, 2]);
  expect(unclear).toEqual([problems[0]]);
});
