import { bandOf } from '../../../src/core/score/band';
import { readRegistration } from '../../../src/core/score/registration';

test.each([
  ['Mức 4', 'Mức 4'],
  ['mức 4', 'Mức 4'],
  ['MỨC 4', 'Mức 4'],
  ['M4', 'Mức 4'],
  ['m 3', 'Mức 3'],
  ['M.2', 'Mức 2'],
  ['MĐ4', 'Mức 4'],
  ['4', 'Mức 4'],
  [' 4 ', 'Mức 4'],
  ['4.0', 'Mức 4'],
  ['4,0', 'Mức 4'],
  ['Mức một', 'Mức 1'],
  ['mức hai', 'Mức 2'],
  [4, 'Mức 4'],
  [1, 'Mức 1'],
  ['Mức độ 4', 'Mức 4'],
  ['mức độ 1', 'Mức 1'],
  ['Mức IV', 'Mức 4'],
  ['Mức Ⅳ', 'Mức 4'],
  ['mức ii', 'Mức 2'],
  ['Mức bốn', 'Mức 4'],
  ['mức tư', 'Mức 4'],
  ['Mức ba', 'Mức 3'],
  ['Muc 4', 'Mức 4'],
  ['muc do 3', 'Mức 3'],
  ['Mức\u00a04', 'Mức 4'],
  ['Mức ４', 'Mức 4'],
  ['Mức 4'.normalize('NFD'), 'Mức 4'],
  ['Mức: 4', 'Mức 4'],
  ['Mức 04', 'Mức 4'],
  ['Mức 4.', 'Mức 4'],
  ['Đăng ký Mức 4', 'Mức 4'],
  ['Đăng kí mức độ 3 năm 2026', 'Mức 3'],
  ['Đã đăng ký mức 2', 'Mức 2'],
  ['Đạt Mức 4', 'Mức 4'],
  ['Mức 4 (từ 95 đến 100 điểm)', 'Mức 4'],
])('“%s” registers %s', (value, level) => expect(readRegistration(value)).toEqual({ kind: 'registered', level }));

test.each([true, 'Có', 'có đăng ký', 'Đã đăng ký', 'Đăng ký', 'TRUE'])('“%s” registers without a level', (value) =>
  expect(readRegistration(value)).toEqual({ kind: 'registered' }),
);

test.each([
  'Không đăng ký',
  'không đăng kí',
  'KHÔNG ĐĂNG KÝ',
  'Không',
  'không.',
  'Khong dang ky',
  'Ko đăng ký',
  'Chưa đăng ký',
  'Không đăng ký mức nào',
  'Chưa đăng ký năm 2026',
  'KĐK',
  'Không đăng ký'.normalize('NFD'),
  'FALSE',
  false,
])('“%s” is no registration', (value) => expect(readRegistration(value)).toEqual({ kind: 'not-registered' }));

test.each([null, '', ' ', '\u00a0'])('%j says nothing', (value) =>
  expect(readRegistration(value)).toEqual({ kind: 'not-asked' }),
);

test.each([
  'Mức 0',
  'Mức 5',
  0,
  5,
  4.5,
  -4,
  '-4',
  'M44',
  'Mức VI',
  'Mức iiii',
  'Mức',
  'Tốt',
  'Không đạt chuẩn',
  'Không rõ',
  'x',
  '-',
  '95 điểm',
  'Mức 3; Mức 4',
  'Mức 3-4',
  '4,5',
  { error: '#N/A' },
])('%j is no registered level', (value) => expect(readRegistration(value)).toMatchObject({ kind: 'invalid' }));

test('the message names what can be written', () => {
  expect(readRegistration(' Mức 5')).toEqual({
    kind: 'invalid',
    reason: '“Mức 5” không phải là mức đăng ký. Chỉ có Mức 4; Mức 3; Mức 2; Mức 1, hoặc “Không đăng ký”.',
  });
  expect(readRegistration({ error: '#N/A' })).toEqual({
    kind: 'invalid',
    reason: '“#N/A” không phải là mức đăng ký.',
  });
});

test('levels up to ten, with Roman numerals', () => {
  const bands = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((level) => bandOf(`Mức ${level}`, level, level + 1));
  const said = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
  expect(said.map((numeral) => readRegistration(`Mức ${numeral}`, bands))).toEqual(
    bands.map(({ name }) => ({ kind: 'registered', level: name })),
  );
  expect(readRegistration('Mức iiii', [bandOf('Mức 0', 0, 1)])).toMatchObject({ kind: 'invalid' });
  expect(readRegistration('mức bốn', [bandOf('Mức tư', 0, 1)])).toMatchObject({ level: 'Mức tư' });
});

test('without levels none is named', () =>
  expect(readRegistration('Mức 4', [])).toEqual({
    kind: 'invalid',
    reason: '“Mức 4” không phải là mức đăng ký.',
  }));

test('levels of another set go by their own names', () => {
  const bands = [bandOf('Tốt', 90, 100, true), bandOf('Khá', 70, 90)];
  expect(readRegistration('tốt', bands)).toEqual({ kind: 'registered', level: 'Tốt' });
  expect(readRegistration('Mức 4', bands)).toMatchObject({ kind: 'invalid' });
});
