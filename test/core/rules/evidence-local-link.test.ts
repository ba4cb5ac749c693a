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
  ['a formula that compares with a path', '=IF(A2="C:\\a","BC 1","BC: 2") → BC: 2'],
  ['a public address like one of an inner net', 'http://172.15.1.5/bc96'],
  ['numbers and days', 'Báo cáo số 96/BC-UBND ngày 02/11/2026'],
  ['a colon in a sentence', 'Nhóm C: /không có/'],
])('%s is', (_what, evidence) => {
  expect(found(rule, table(evidence))).toEqual([]);
});

test.each([
  ['D:/CQTT/BC 96.pdf; BC 2', 'D:/CQTT/BC 96.pdf', 'là đường dẫn trên máy tính của người nhập'],
  ['file:///D:/CQTT/BC96.pdf; BC 2', 'file:///D:/CQTT/BC96.pdf', 'là đường dẫn trên máy tính của người nhập'],
  ['content://media/anh/96; BC 2', 'content://media/anh/96', 'là đường dẫn trên máy tính của người nhập'],
  ['Xem \\\\VANPHONG\\chung\\BC 96.pdf; BC 2', '\\\\VANPHONG\\chung\\BC 96.pdf', 'là thư mục trong mạng nội bộ'],
  ['http://localhost:8080/bc96; BC 2', 'http://localhost:8080/bc96', 'chỉ mở được trên máy của người nhập'],
  ['https://....; BC 2', 'https://....', 'là đường liên kết chưa ghi địa chỉ'],
  ['https://duongdan', 'https://duongdan', 'là đường liên kết chưa ghi địa chỉ'],
  [
    'http://mail.google.com/mail/96; BC 2',
    'http://mail.google.com/mail/96',
    'chỉ mở được bằng tài khoản của người nhập',
  ],
  [
    'https://drive.google.com/drive/my-drive',
    'https://drive.google.com/drive/my-drive',
    'chỉ mở được bằng tài khoản của người nhập',
  ],
  ['http://172.16.1.5/bc96; BC 2', 'http://172.16.1.5/bc96', 'chỉ mở được trong mạng nội bộ'],
  ['http://172.20.1.5/bc96', 'http://172.20.1.5/bc96', 'chỉ mở được trong mạng nội bộ'],
  ['http://172.31.1.5/bc96', 'http://172.31.1.5/bc96', 'chỉ mở được trong mạng nội bộ'],
])('%s: quotes “%s”, which %s', (evidence, words, says) => {
  expect(findings(rule, table(evidence))[0]?.what).toBe(`Minh chứng của tiêu chí 1 ghi “${words}”: ${says}.`);
});

test('a path is quoted whole as far as 80 letters', () => {
  const path = `D:\\${'a'.repeat(77)}`;
  expect(findings(rule, table(path))[0]?.received).toBe(`“${path}”`);
  expect(findings(rule, table(`${path}b`))[0]?.received).toBe(`“${path}…”`);
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

test.each([
  ['Đường dẫn', 'D:\\CQTT\\BC96.pdf', ['D2 warning']],
  ['Ghi chú', '\\\\MAYCHU\\chung\\BC96.pdf', ['D2 warning']],
  ['Nơi lưu', 'Hộp số 3: ngăn 2', []],
])('in the column “%s” beside the evidence: %s', (header, words, expected) => {
  const list = `| STT | Tiêu chí | Minh chứng | ${header} |\n| 1 | Một | BC 1 | ${words} |\n| 2 | Hai | BC 2 | |`;
  expect(found(rule, list)).toEqual(expected);
});

test('a group merged over its row has none, a table without the column neither', () => {
  const group =
    '| STT | Tiêu chí | Điểm tự chấm | Minh chứng |\n| I. Thư mục C:\\a | < | < | < |\n| 1 | Một | 5 | BC |';
  expect(found(rule, group)).toEqual([]);
  expect(found(rule, '| STT | Tiêu chí | Điểm tự chấm |\n| 1 | Một | 5 |')).toEqual([]);
});
