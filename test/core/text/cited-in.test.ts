// The usual words of evidence are read at one look, and as any other words would be.
import { citedDocuments, citedIn, writtenDays } from '../../../src/core/text/cited-documents';
import type { CitedDocument, WrittenDay } from '../../../src/core/text/cited-documents';

const plainDay = ({ words, day, month, year, at }: WrittenDay) => ({ words, day, month, year, at });
const plainDocument = ({ words, number, symbol, day }: CitedDocument) => ({
  words,
  number,
  symbol,
  day: day && plainDay(day),
});

test.each([
  'Báo cáo số 96/BC-UBND ngày 02/11/2026',
  'Biên bản số 440/BB ngày 2/1/2026',
  'Quyết định số 212/QĐ-UBND ngày 31/13/2026',
  '12/TB-TTPVHCC ngày 02/11/2026',
  'Báo cáo số 96/BC-UBND-VP ngày 02/11/2026',
  'Báo cáo số 2/96/BC-UBND ngày 02/11/2026',
  'Báo cáo số 96/BC-UBND ngày 02/11/1926',
  'Báo cáo số 96/BC-UBND ngày 02/11/2026 và ngày 03/11/2026',
])('%s', (text) => {
  const { days, documents } = citedIn(text);
  expect(days.map(plainDay)).toEqual(writtenDays(text));
  expect(documents.map(plainDocument)).toEqual(citedDocuments(text));
});

test.each([
  ['Báo cáo số 96/BC-UBND ngày 02/11/2026', true],
  ['Báo cáo số 96/BC-UBND', false],
  ['Ảnh chụp', false],
])('%s: the usual words %s', (text, isUsual) => {
  expect(citedIn(text).isUsual).toBe(isUsual);
});
