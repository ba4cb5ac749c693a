// The usual words of evidence are read at one look, and as any other words would be.
import { evidenceOf } from '../../../src/core/tables/evidence';
import { citedIn } from '../../../src/core/tables/evidence-documents';
import { recognise } from '../../../src/core/tables/recognise';
import { citedDocuments, writtenDays } from '../../../src/core/text/cited-documents';
import { workbookFrom } from '../workbook-text';

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
  const { tables } = recognise(
    workbookFrom(`| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng |\n| 1 | Một | 5 | 5 | ${text} |`),
  );
  const cited = tables.flatMap(evidenceOf).map(citedIn);
  expect(cited).toEqual([{ days: writtenDays(text), documents: citedDocuments(text) }]);
});
