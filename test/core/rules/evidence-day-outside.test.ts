// Evidence after today, or results of years before, are looked at again. Today is 20/11/2026.
import rule from '../../../src/core/rules/evidence-day-outside';
import { checked, findings, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const said = (evidence: readonly string[], year = 'NĂM 2026') =>
  findings(
    rule,
    [`| BẢNG CHẤM ĐIỂM ${year} |`, '| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng |']
      .concat(evidence.map((text, at) => `| ${at + 1} | Tiêu chí số ${at + 1} | 5 | 5 | ${text} |`))
      .join('\n'),
  ).map(({ what }) => what);

test.each([
  ['Biên bản ngày 01/12/2026', 'sau ngày kiểm tra (20/11/2026).'],
  ['BC số 9/BC-UBND ngày 02/11/2062', 'sau ngày kiểm tra (20/11/2026).'],
  ['BC số 9/BC-UBND ngày 30/11/2025', 'không thuộc năm 2026.'],
  ['Báo cáo từ thôn Đông gửi ngày 30/11/2024', 'không thuộc năm 2026.'],
  ['Ảnh chụp ngày 05/12/2024', 'không thuộc năm 2026.'],
])('“%s”: %s', (evidence, end) => {
  expect(said([evidence])[0]).toMatch(/^Tiêu chí 1 có minh chứng ngày \d\d\/\d\d\/\d{4}, /);
  expect(said([evidence])[0]?.endsWith(end)).toBe(true);
});

test.each([
  'Báo cáo ngày 20/11/2026',
  'Báo cáo ngày 15/12/2025',
  'Kế hoạch số 3/KH-UBND ngày 05/01/2025',
  'Quy chế ngày 05/01/2022; ảnh chụp ngày 05/01/2026',
  'Ảnh chụp ngày 05/01/2026; quy chế ngày 05/01/2022',
  'Số 9/BC-UBND ngày 05/01/2026; quy chế ngày 05/01/2022',
  'Dự kiến ngày 05/12/2026',
  'Duy trì đến 05/12/2026',
  'Báo cáo ngày 31/11/2025',
  'Báo cáo ngày 05/6',
])('“%s” is left alone', (evidence) => {
  expect(said([evidence])).toEqual([]);
});

test('a table without year has no year to be outside of', () => {
  expect(said(['Báo cáo ngày 05/10/2024'], '')).toEqual([]);
});

test('where all evidence is of one other year, the title is to be mended', () => {
  const days = ['01', '02', '03', '04', '05'].map((month) => `Báo cáo ngày 15/${month}/2025`);
  expect(said(days)).toEqual([]);
  expect(said([...days.slice(1), 'Báo cáo ngày 15/01/2026'])).toEqual([]);
  expect(said([...days.slice(2), 'Báo cáo ngày 15/01/2026', 'Báo cáo ngày 15/02/2026'])).toHaveLength(3);
});

test('in a list of evidence too', () => {
  const list =
    '| DANH MỤC MINH CHỨNG NĂM 2026 |\n| STT | Tiêu chí | Minh chứng |\n| 1 | Một | BC ngày 31/12/2026 |\n| 2 | Hai | BC ngày 30/10/2026 |';
  expect(findings(rule, list).map(({ cell }) => cell.row)).toEqual([2]);
});

test('where all else is of the year, a report of years before is found', () => {
  const days = ['01', '02', '03', '04', '05', '06'].map((month) => `Báo cáo ngày 15/${month}/2026`);
  expect(said([...days, 'Báo cáo ngày 15/10/2024'])).toHaveLength(1);
});

test('a day in a column of its own is the day of the document beside it', () => {
  const list = `| DANH MỤC MINH CHỨNG NĂM 2026 |
| STT | Tên văn bản | Số, ký hiệu | Ngày ban hành |
| 1 | Báo cáo kết quả | 12/BC-UBND | 30/10/2024 |
| 2 | Quyết định ban hành quy chế báo cáo | 45/QĐ-UBND | 30/10/2024 |
| 3 | Kết quả khảo sát | 46/BC-UBND | @30/10/2024 |
| 4 | Kế hoạch tuyên truyền | 47/KH-UBND | @30/12/2026 |`;
  const rowsIn = (dateSystem: 1900 | 1904) =>
    checked(list, [rule], { dateSystem }).findings.map(({ cell }) => cell.row + 1);
  expect(rowsIn(1900)).toEqual([3, 5, 6]);
  // Counted from 1904 the same numbers are days four years later.
  expect(rowsIn(1904)).toEqual([3, 5, 6]);
});

test('a list without numbers of its documents', () => {
  const list = `| DANH MỤC MINH CHỨNG NĂM 2026 |
| STT | Tên văn bản | Ngày ban hành |
| 1 | Báo cáo kết quả | 30/10/2024 |
| 2 | Quyết định | 30/10/2024 |`;
  expect(findings(rule, list).map(({ cell }) => cell.row + 1)).toEqual([3]);
});
