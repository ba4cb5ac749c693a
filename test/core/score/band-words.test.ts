import { sayBand } from '../../../src/core/score/band';
import { readBand } from '../../../src/core/score/band-words';
import { decimalOf } from '../../../src/core/score/decimal';

test.each([
  ['Đạt từ 95 đến 100 điểm', 'từ 95 đến 100 điểm'],
  ['Từ 90 đến dưới 95 điểm', 'từ 90 đến dưới 95 điểm'],
  ['từ 85 điểm đến dưới 90 điểm', 'từ 85 đến dưới 90 điểm'],
  ['Từ 80 đến cận 85', 'từ 80 đến dưới 85 điểm'],
  ['Dưới 80 điểm', 'dưới 80 điểm'],
  ['Dưới 80 điểm hoặc không đăng ký', 'dưới 80 điểm'],
  ['dưới 80 điểm hoặc không đăng ký mức đạt chuẩn.', 'dưới 80 điểm'],
  ['Tổng điểm từ 90 đến dưới 95 điểm;', 'từ 90 đến dưới 95 điểm'],
  ['Có tổng số điểm đạt từ 70 điểm đến dưới 80 điểm.', 'từ 70 đến dưới 80 điểm'],
  ['90 - 100', 'từ 90 đến 100 điểm'],
  ['90–100 điểm', 'từ 90 đến 100 điểm'],
  ['90 đến dưới 95', 'từ 90 đến dưới 95 điểm'],
  ['từ 90 - dưới 95', 'từ 90 đến dưới 95 điểm'],
  ['90-<95', 'từ 90 đến dưới 95 điểm'],
  ['từ 84,5 đến 89,5 điểm', 'từ 84,5 đến 89,5 điểm'],
  ['trên 80 đến 90 điểm', 'trên 80 đến 90 điểm'],
  ['Từ trên 80 điểm đến 90 điểm', 'trên 80 đến 90 điểm'],
  ['trên 80 đến dưới 90', 'trên 80 đến dưới 90 điểm'],
  ['từ 95 điểm trở lên', 'từ 95 đến 100 điểm'],
  ['95 điểm trở lên', 'từ 95 đến 100 điểm'],
  ['Từ 95', 'từ 95 đến 100 điểm'],
  ['≥ 95 điểm', 'từ 95 đến 100 điểm'],
  ['>= 95', 'từ 95 đến 100 điểm'],
  ['tối thiểu 95 điểm', 'từ 95 đến 100 điểm'],
  ['ít nhất 95', 'từ 95 đến 100 điểm'],
  ['không dưới 95 điểm', 'từ 95 đến 100 điểm'],
  ['trên 95 điểm', 'trên 95 đến 100 điểm'],
  ['> 95', 'trên 95 đến 100 điểm'],
  ['hơn 95 điểm', 'trên 95 đến 100 điểm'],
  ['< 80', 'dưới 80 điểm'],
  ['≤ 80 điểm', 'từ 0 đến 80 điểm'],
  ['không quá 80', 'từ 0 đến 80 điểm'],
  ['tối đa 80 điểm', 'từ 0 đến 80 điểm'],
  ['đến 80 điểm', 'từ 0 đến 80 điểm'],
  ['80 điểm trở xuống', 'từ 0 đến 80 điểm'],
  ['từ 80 trở xuống', 'từ 0 đến 80 điểm'],
  ['từ 90 điểm trở lên đến dưới 95 điểm', 'từ 90 đến dưới 95 điểm'],
  ['từ 90 và dưới 95', 'từ 90 đến dưới 95 điểm'],
  ['≥ 90 và < 95', 'từ 90 đến dưới 95 điểm'],
  ['lớn hơn hoặc bằng 90 và nhỏ hơn 95', 'từ 90 đến dưới 95 điểm'],
  ['từ 90 đến tối đa 95', 'từ 90 đến 95 điểm'],
  ['TỪ 90 ĐẾN DƯỚI 95 ĐIỂM', 'từ 90 đến dưới 95 điểm'],
  ['Từ 90 đến dưới 95 điểm'.normalize('NFD'), 'từ 90 đến dưới 95 điểm'],
  ['từ 100 đến 100 điểm', 'từ 100 đến 100 điểm'],
  ['Từ\u00a090 đến  dưới 95\u00a0điểm', 'từ 90 đến dưới 95 điểm'],
])('“%s” is %s', (words, said) => {
  const reading = readBand('Mức', words);
  expect(reading.kind === 'band' ? sayBand(reading.band) : reading).toBe(said);
});

test.each([
  ['trên 90 điểm trở lên', ['từ 90 đến 100 điểm', 'trên 90 đến 100 điểm']],
  ['dưới 80 điểm trở xuống', ['từ 0 đến 80 điểm', 'dưới 80 điểm']],
])('“%s” is asked', (words, candidates) => {
  const reading = readBand('Mức', words);
  expect(reading).toMatchObject({ kind: 'review' });
  expect(reading.kind === 'review' ? reading.candidates.map(sayBand) : []).toEqual(candidates);
});

test.each([
  '',
  '95',
  '95 điểm',
  'Tốt',
  'từ 95 đến 90',
  'từ 95 đến 105',
  'dưới 105',
  'từ',
  'từ 1.2.3 đến 5',
  'từ 90 đến',
  '90 95 100',
])('“%s” is no band', (words) => expect(readBand('Mức', words)).toMatchObject({ kind: 'invalid' }));

test('the messages say what to do', () => {
  expect(readBand('Mức 4', ' trên 90 điểm trở lên ')).toMatchObject({
    reason:
      '“trên 90 điểm trở lên” có thể là từ 90 đến 100 điểm hoặc trên 90 đến 100 điểm. Viết rõ điểm đầu và điểm cuối của mức.',
  });
  expect(readBand('Mức 4', ' cao ')).toEqual({
    kind: 'invalid',
    reason: '“cao” không phải khoảng điểm từ 0 đến 100. Viết như “từ 90 đến dưới 95 điểm”.',
  });
});

test('a band begins no lower than the scale', () =>
  expect(readBand('Mức', 'từ 40 đến 60', { lowest: decimalOf(50), highest: decimalOf(100) })).toEqual({
    kind: 'invalid',
    reason: '“từ 40 đến 60” không phải khoảng điểm từ 50 đến 100. Viết như “từ 90 đến dưới 95 điểm”.',
  }));
