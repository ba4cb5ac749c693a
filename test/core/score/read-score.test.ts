import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { decimalOf, sayDecimal } from '../../../src/core/score/decimal';
import { readScore } from '../../../src/core/score/read-score';
import type { ScoreReading } from '../../../src/core/score/read-score';

const TABLE = readFileSync(join(__dirname, 'scores.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [text = '', maximum = '', reading = ''] = line.split('\t');
    return { text: text.startsWith('"') ? String(JSON.parse(text)) : text, maximum, reading, line };
  });

function said(reading: ScoreReading): string {
  switch (reading.kind) {
    case 'score':
      return sayDecimal(reading.score);
    case 'blank':
      return 'trống';
    case 'review':
      return `cần xem ${reading.candidates.map(sayDecimal).join('; ')}`;
    case 'invalid':
      return 'không phải điểm';
  }
}

describe('score texts', () => {
  test('the table holds 200 texts or more, no two the same', () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(200);
    expect(new Set(TABLE.map(({ text, maximum }) => `${text}\t${maximum}`)).size).toBe(TABLE.length);
  });

  test.each(TABLE)('“$text”: $reading', ({ text, maximum, reading }) => {
    const context = maximum === '' ? {} : { maximum: decimalOf(Number(maximum.replace(',', '.'))) };
    expect(said(readScore(text, context))).toBe(reading);
  });

  test('spaces, full width and NFD make no difference', () => {
    const wide = (text: string): string =>
      text.replace(/[\x21-\x7e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    for (const { text } of TABLE) {
      const expected = said(readScore(text));
      expect([text, said(readScore(text.normalize('NFD')))]).toEqual([text, expected]);
      expect([text, said(readScore(`\u00a0${text} `))]).toEqual([text, expected]);
      if (!text.startsWith("'")) expect([text, said(readScore(wide(text.normalize('NFC'))))]).toEqual([text, expected]);
    }
  });

  test('what is said is read as the same score', () => {
    const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => decimalOf(hundredths / 100));
    fc.assert(
      fc.property(score, (points) =>
        expect(readScore(`${sayDecimal(points)} điểm`)).toEqual({ kind: 'score', score: points }),
      ),
    );
  });

  test('any text is read without failing, and fast', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(readScore(text).kind).toMatch(/./)));
    const hostile = ['1', '1,', '9 ', 'điểm ', '('].map((part) => part.repeat(32_767 / part.length));
    for (const text of hostile) expect(readScore(text)).toMatchObject({ kind: 'invalid' });
  });
});

describe('messages', () => {
  test.each([
    [' Đạt ', 100, '“Đạt” không phải điểm. Nhập điểm bằng số, kể cả 0.'],
    ['ngày 02/05/2026', 100, '“ngày 02/05/2026” không phải điểm. Nhập điểm bằng số, kể cả 0.'],
    ['02/05/2026 9:00', 100, '“02/05/2026 9:00” không phải điểm. Nhập điểm bằng số, kể cả 0.'],
    ['95/10', 100, '“95/10”: số sau dấu gạch là 10, điểm tối đa là 100. Nhập lại điểm.'],
    ['4/0', undefined, '“4/0”: số sau dấu gạch là 0. Nhập lại điểm.'],
    ['1.234', 100, '“1.234” có thể là 1,234 hoặc 1234. Nhập lại điểm bằng số.'],
    ['02/05/2026', 100, '“02/05/2026” là ngày, không phải điểm. Nhập lại điểm bằng số.'],
    ['Đạt', 100, '“Đạt” không phải điểm. Nhập điểm bằng số, kể cả 0.'],
    ['a'.repeat(100), 100, `“${'a'.repeat(100)}” không phải điểm. Nhập điểm bằng số, kể cả 0.`],
    ['a'.repeat(200), 100, `“${'a'.repeat(100)}…” không phải điểm. Nhập điểm bằng số, kể cả 0.`],
    [true, 100, 'Ô đang ghi TRUE, không phải điểm. Nhập điểm bằng số.'],
    [false, 100, 'Ô đang ghi FALSE, không phải điểm. Nhập điểm bằng số.'],
    [{ error: '#REF!' }, 100, 'Ô đang báo lỗi #REF!. Sửa công thức hoặc nhập điểm bằng số.'],
    ['5,000', 0.25, '“5,000” có thể là 5 hoặc 5000. Nhập lại điểm bằng số.'],
    [Number.NaN, 100, 'Ô không ghi một số. Nhập lại điểm.'],
  ])('%j', (value, maximum, reason) =>
    expect(readScore(value, maximum === undefined ? {} : { maximum: decimalOf(maximum) })).toMatchObject({
      kind: reason.includes('có thể là') ? 'review' : 'invalid',
      reason,
    }),
  );
});

describe('numbers', () => {
  test.each([
    [94.99999999999999, 95],
    [94.995, 94.995],
    [0, 0],
    [-1, -1],
    [105, 105],
  ])('%d', (value, score) => expect(readScore(value)).toEqual({ kind: 'score', score }));

  test('a blank cell', () => expect(readScore(null)).toEqual({ kind: 'blank' }));

  test.each([
    ['0,0" điểm"', { kind: 'score', score: 0.955 }],
    [
      '0.0%',
      {
        kind: 'review',
        reason: 'Ô đang hiện 95,5%, là tỷ lệ chứ không phải điểm. Nhập lại số điểm.',
        candidates: [95.5, 0.955],
      },
    ],
    ['0"%"', { kind: 'score', score: 0.955 }],
  ])('0.955 in the format %s', (numberFormat, reading) =>
    expect(readScore(0.955, { maximum: decimalOf(100), numberFormat })).toMatchObject(reading),
  );

  test('a percentage without a known maximum', () =>
    expect(readScore(0.5, { numberFormat: '0%' })).toMatchObject({ candidates: [0.5] }));
});

describe('dates that Excel made of scores', () => {
  test.each([
    [46144, 'dd/mm/yyyy', 3, 2.5, 'Excel đã đổi 2.5 thành ngày 02/05/2026. Nhập lại 2,5 (dấu phẩy).'],
    [46144, 'd-mmm', 3, 2.5, 'Excel đã đổi 2.5 thành ngày 02/05/2026. Nhập lại 2,5 (dấu phẩy).'],
    [46144, 'dd/mm/yyyy', undefined, 2.5, 'Excel đã đổi 2.5 thành ngày 02/05/2026. Nhập lại 2,5 (dấu phẩy).'],
    [46143, 'mmm-yy', 10, 5.26, 'Excel đã đổi 5.26 thành ngày 01/05/2026. Nhập lại 5,26 (dấu phẩy).'],
    [46144, 'dd/mm/yyyy', 2.5, 2.5, 'Excel đã đổi 2.5 thành ngày 02/05/2026. Nhập lại 2,5 (dấu phẩy).'],
    [60, 'dd/mm/yyyy', 3, undefined, 'Ô đang ghi ngày giờ, không phải điểm. Nhập lại điểm bằng số.'],
    [0.1, '[hh]', 3, undefined, 'Ô đang ghi ngày giờ, không phải điểm. Nhập lại điểm bằng số.'],
    [0.1, '[mm]', 3, undefined, 'Ô đang ghi ngày giờ, không phải điểm. Nhập lại điểm bằng số.'],
    [0.1, '[ss]', 3, undefined, 'Ô đang ghi ngày giờ, không phải điểm. Nhập lại điểm bằng số.'],
    [46144, 'dd/mm/yyyy', 2, undefined, 'Ô đang ghi ngày 02/05/2026, không phải điểm. Nhập lại điểm bằng số.'],
    [46144.5, 'dd/mm/yyyy hh:mm', 3, undefined, 'Ô đang ghi ngày giờ, không phải điểm. Nhập lại điểm bằng số.'],
    [0.1, '[h]:mm', 3, undefined, 'Ô đang ghi ngày giờ, không phải điểm. Nhập lại điểm bằng số.'],
  ])('%d as %s under a maximum of %d', (serial, numberFormat, maximum, meant, reason) => {
    const limits = maximum === undefined ? {} : { maximum: decimalOf(maximum) };
    const expected = { kind: 'invalid', reason, ...(meant === undefined ? {} : { meant }) };
    expect(readScore(serial, { ...limits, numberFormat })).toEqual(expected);
  });

  test.each(['General', '0.00', '@', '#,##0', '0.0" điểm ngày"', '0\\d', '[Red]0', '0_d', '* 0'])(
    '%s is no date format',
    (numberFormat) => expect(readScore(2.5, { numberFormat })).toEqual({ kind: 'score', score: 2.5 }),
  );
});
