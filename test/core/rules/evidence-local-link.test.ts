// Evidence must be where its appraisers can open it.
import rule from '../../../src/core/rules/evidence-local-link';
import { findings, found, testWorkbooks } from './rule-workbooks';

testWorkbooks(rule);

const table = (evidence: string) =>
  `| STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Minh chứng |\n| 1 | Một | 5 | 5 | ${evidence} |\n| 2 | Hai | 5 | 5 | ^ |`;

test.each([
  ['a drive', 'C:\\Users\\vp\\Desktop\\BC96.pdf'],
  ['a drive with strokes', 'Báo cáo, xem D:/CQTT/BC96.pdf'],
  ['a file address', 'file:///D:/CQTT/BC96.pdf'],
  ['a folder of the office', '\\\\192.168.1.5\\chung\\BC96.pdf'],
  ['the own machine', 'http://localhost:8080/bc96'],
  ['an address never filled in', 'Xem http://… ; BC 96'],
  ['a link without anything behind it', 'https://'],
  ['one’s own mail', 'https://mail.google.com/mail/u/0/#inbox/abc'],
  ['one’s own drive', 'https://drive.google.com/drive/u/1/my-drive'],
  ['a formula to a drive', '=HYPERLINK("E:\\CQTT\\BC96.pdf","Báo cáo 96") → Báo cáo 96'],
])('%s is no place to look', (_what, evidence) => {
  expect(found(rule, table(evidence))).toEqual(['E2 warning']);
});

test.each([
  ['an address that others can open', 'https://anhung.haiphong.gov.vn/cong-khai'],
  ['a shared folder', 'https://drive.google.com/drive/folders/1AbC'],
  ['a formula to a public address', '=HYPERLINK("https://haiphong.gov.vn","Cổng") → Cổng'],
  ['another formula', '=B2 → Báo cáo: đã gửi'],
  ['numbers and days', 'Báo cáo số 96/BC-UBND ngày 02/11/2026'],
  ['a colon in a sentence', 'Nhóm C: /không có/'],
])('%s is', (_what, evidence) => {
  expect(found(rule, table(evidence))).toEqual([]);
});

test('says the criterion and quotes the path, a long one by its beginning', () => {
  const [finding] = findings(rule, table(`C:\\${'thu muc\\'.repeat(20)}BC.pdf`));
  expect(finding?.what).toMatch(/^Minh chứng của tiêu chí 1 ghi “C:\\thu muc\\.*…”: là đường dẫn trên máy tính/);
  expect(finding?.received?.length).toBeLessThan(90);
});

test('in a list of evidence too', () => {
  expect(found(rule, '| STT | Tiêu chí | Minh chứng |\n| 1 | Một | C:\\a.pdf |\n| 2 | Hai | BC 2 |')).toEqual([
    'C2 warning',
  ]);
});

test('a group merged over its row has none, a table without the column neither', () => {
  const group =
    '| STT | Tiêu chí | Điểm tự chấm | Minh chứng |\n| I. Thư mục C:\\a | < | < | < |\n| 1 | Một | 5 | BC |';
  expect(found(rule, group)).toEqual([]);
  expect(found(rule, '| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Một | 5 |')).toEqual([]);
});
