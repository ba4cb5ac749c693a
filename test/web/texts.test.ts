// The page speaks as the product does: no blame, no foreign words, no straight quotes, whole Unicode.
import * as texts from '../../src/web/texts';

const FORBIDDEN = [
  /(?<!\p{L})bạn(?!\p{L})/iu,
  /vui lòng|thành công/i,
  /(?<!\p{L})(?:file|sheet|panel|deadline)(?!\p{L})/iu,
  /!|"/,
  /hàng năm|Uỷ|hoá(?!\p{L})/u,
];

function said(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('12', '40', '50'))];
  return Object.values(value as object).flatMap(said);
}

test.each(Object.values(texts).flatMap(said))('%s', (text) => {
  expect(text).toBe(text.normalize('NFC'));
  for (const pattern of FORBIDDEN) expect(text).not.toMatch(pattern);
});
