// The evidence of a scored criterion is named by now.
import rule from '../../../src/core/rules/evidence-placeholder';
import { checked, findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (evidence: readonly string[]) =>
  ['| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng |']
    .concat(evidence.map((text, at) => `| ${at + 1} | Tiêu chí số ${at + 1} | 5 | 5 | ${text} |`))
    .join('\n');

test.each([
  'xxx',
  '...',
  '???',
  'Bổ sung sau',
  'Sẽ bổ sung',
  'Chưa có',
  'Đang hoàn thiện hồ sơ',
  'Nhập minh chứng vào đây',
  '×××',
  '___',
])('“%s” is no evidence', (text) => {
  expect(found(rule, table([text, 'QĐ 12', 'BC 3']))).toEqual(['E2 warning']);
});

test.each([
  'Có',
  'Link',
  'Có file đính kèm',
  'Kèm theo',
  'Đã có minh chứng',
  'Minh chứng 1',
  'Kế hoạch số    /KH-UBND',
  'Kế hoạch số /2026/KH-UBND',
  'Kế hoạch số/KH-UBND',
  'Tài liệu',
  'Đầy đủ',
  'Kế hoạch số 5/KH-UBND ngày …/…/2026',
  'Kế hoạch số 5/KH-UBND ngày … tháng 3 năm 2026',
  'Kế hoạch số 5/KH-UBND ngày 12/…/2026',
  'Kế hoạch số 5/KH-UBND ngày 5/../2026',
  'Kế hoạch số 5/KH-UBND ngày 12 / /2026',
  'Kế hoạch số 5/KH-UBND ngày 12//2026',
  'Kế hoạch số 5/KH-UBND ngày tháng 3 năm 2026',
])('“%s” does not say which', (text) => {
  expect(found(rule, table([text, 'QĐ 12', 'BC 3']))).toEqual(['E2 hint']);
});

test.each([
  'x',
  '-',
  'Sổ theo dõi …',
  '… và sổ theo dõi',
  'Sổ xx',
  'xxx/QĐ',
  'Báo cáo đang cập nhật',
  'Đang cập nhật trên trang của xã',
  'Thôn Đông chưa có',
  'Chưa có đơn thư',
  'Bảng ghi nội dung',
  'Ghi nội dung họp thôn',
  'Hình ảnh đính kèm',
  'Đính kèm ảnh chụp',
  'Nơi nhận có tài liệu',
  'Có hồ sơ lưu ở thôn',
  'Sổ minh chứng',
  'Minh chứng họp thôn',
  'Niêm yết đầy đủ',
  'Có họp thôn',
  'Số/Tờ trình',
  'Các số A/B của tạp chí',
  'Ngày 3 và 5/9',
  'Đang cập nhật 5/12',
  'Có minh chứng, đầy đủ, minh chứng, đầy đủ, minh chứng, đầy đủ, minh chứng',
  'Không phát sinh',
  'Báo cáo tổng hợp',
  'Tổng hợp số liệu',
  'Có 03 biên bản kèm theo',
  'Báo cáo số 12/BC-UBND ngày 05/10/2026',
  'Cập nhật lịch tiếp công dân trên trang thông tin điện tử',
  'Quyết định về việc bổ sung thành viên Ban Chỉ đạo, cập nhật sau khi sáp nhập đơn vị hành chính',
])('“%s” is left alone', (text) => {
  expect(found(rule, table([text, 'QĐ 12', 'BC 3']))).toEqual([]);
});

test('says what stands there', () => {
  expect(findings(rule, table(['QĐ 12', 'Bổ sung sau', 'BC 3']))[0]).toMatchObject({
    what: 'Tiêu chí 2 đã có điểm, minh chứng ghi “Bổ sung sau”: chưa phải minh chứng.',
    how: 'Ghi tên, số, ngày của văn bản, hoặc liên kết tới tài liệu.',
  });
});

test('a column of dots is a form, not full of mistakes', () => {
  const { findings: none, blanks } = checked(table(['…', '…', '…', 'BC 3']), [rule]);
  expect(none).toEqual([]);
  expect(blanks).toEqual([
    { cell: { sheet: 'Trang1', row: 1, column: 4 }, says: 'Minh chứng của 3 tiêu chí mới ghi tạm.', count: 3 },
  ]);
});

test('a few provisional ones are mistakes, though they are most of a short table', () => {
  const { findings: all, blanks } = checked(table(['…', '…']), [rule]);
  expect(all).toHaveLength(2);
  expect(blanks).toEqual([]);
});
