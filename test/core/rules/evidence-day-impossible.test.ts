// A day named in the evidence must exist.
import rule from '../../../src/core/rules/evidence-day-impossible';
import { findings, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const said = (evidence: string) =>
  findings(rule, `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng |\n| 1 | Một | 5 | 5 | ${evidence} |`)[0]
    ?.what;

test.each([
  ['BC 96 ngày 31/11/2026', 'ghi ngày “31/11/2026”: tháng 11/2026 chỉ có 30 ngày.'],
  ['BC 96 ngày 29/02/2026', 'ghi ngày “29/02/2026”: tháng 02/2026 chỉ có 28 ngày.'],
  ['Họp ngày 30/02', 'ghi ngày “30/02”: tháng 02 chỉ có 29 ngày.'],
  ['Họp ngày 32/01/2026', 'ghi ngày “32/01/2026”: tháng 01/2026 chỉ có 31 ngày.'],
  ['Họp ngày 00/5/2026', 'ghi ngày “00/5/2026”: tháng 05/2026 không có ngày 0.'],
  ['Họp ngày 5.0.2026', 'ghi ngày “5.0.2026”: một năm không có tháng 0.'],
])('%s', (evidence, what) => {
  expect(said(evidence)).toBe(`Tiêu chí 1 có minh chứng ${what}`);
});

test.each([
  'Họp ngày 29/02',
  'Họp ngày 01/01/2026',
  'Họp ngày 31/12/2026',
  'Từ 01-31/10/2026',
  'Họp tháng 11/2026',
  'https://haiphong.gov.vn/2026/31/11/tin',
])('“%s” is left alone', (evidence) => {
  expect(said(evidence)).toBeUndefined();
});

test('in a list of evidence too', () => {
  const list = '| STT | Tiêu chí | Minh chứng |\n| 1 | Một | BC ngày 31/11/2026 |\n| 2 | Hai | BC ngày 30/11/2026 |';
  expect(findings(rule, list).map(({ cell }) => cell.row)).toEqual([1]);
});

test('the days of a list of documents stand in a column of their own', () => {
  const list = `| STT | Tên văn bản | Số, ký hiệu | Ngày ban hành |
| 1 | Kế hoạch thực hiện | 12/KH-UBND | 30/02/2026 |
| 2 | Báo cáo kết quả | 45/BC-UBND | 28/02/2026 |
| 3 | Thông báo | 46/TB-UBND | @05/03/2026 |`;
  expect(findings(rule, list).map(({ cell, what }) => [cell.row + 1, cell.column, what])).toEqual([
    [2, 3, 'Văn bản 1 ghi ngày “30/02/2026”: tháng 02/2026 chỉ có 28 ngày.'],
  ]);
});
