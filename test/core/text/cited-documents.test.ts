// Documents and days as officers cite them.
import { normalForm } from '../../../src/core/text';
import { citedDocuments, writtenDays } from '../../../src/core/text/cited-documents';

const day = ({ day: d, month, year }: { day: number; month: number; year: number | undefined }) =>
  `${d}/${month}/${year ?? '-'}`;

test.each([
  ['Báo cáo số 96/BC-UBND ngày 02/11/2026', ['96 BC-UBND 2/11/2026']],
  ['BC 96/BC-UBND', ['96 BC-UBND']],
  ['Báo cáo số 96 / BC – UBND, ngày 2.11.2026', ['96 BC-UBND 2/11/2026']],
  ['Quyết định số 212/2025/QĐ-UBND ngày 18 tháng 11 năm 2025', ['212 2025/QĐ-UBND 18/11/2025']],
  ['Công văn số 121/CAX ngày 09/06/2026', ['121 CAX 9/6/2026']],
  ['Kế hoạch số 12/KH-UBND của Ủy ban nhân dân xã An Hưng ban hành ngày 05/01/2026', ['12 KH-UBND 5/1/2026']],
  ['QĐ số 1/QĐ-UBND; KH số 2/KH-UBND ngày 03/4', ['1 QĐ-UBND', '2 KH-UBND 3/4/-']],
  ['QĐ số 1/QĐ-UBND, KH số 2/KH-UBND ngày 03/4/2026', ['1 QĐ-UBND', '2 KH-UBND 3/4/2026']],
  ['Biên bản số 440/BB; Ảnh chụp ngày 02/3/2026', ['440 BB']],
  ['Lịch số 207/TB-TTPVHCC', ['207 TB-TTPVHCC']],
  ['Tỷ lệ 98/100 hồ sơ; 12/tháng', []],
])('documents of “%s”', (text, documents) => {
  expect(
    citedDocuments(normalForm(text)).map((cited) =>
      [cited.number, cited.symbol, ...(cited.day ? [day(cited.day)] : [])].join(' '),
    ),
  ).toEqual(documents);
});

test.each([
  ['Ảnh chụp ngày 27/03/2026', ['27/3/2026']],
  ['từ ngày 01-31/10/2026', ['31/10/2026']],
  ['họp ngày 5/4 và ngày 12/10/2026', ['5/4/-', '12/10/2026']],
  ['ngày 03 tháng 4', ['3/4/-']],
  ['kết quả 09 tháng 15 cuộc; trong ngày 12/15 hồ sơ', []],
  ['mã 000.45.31.H24, IP 10.1.12.2026', []],
  ['45/50/2026; tháng 11/2026; Quyết định 12/11/2026/QĐ-UBND', []],
])('days of “%s”', (text, days) => {
  expect(writtenDays(text).map(day)).toEqual(days);
});
