// What is said to do on the page, where there is no button that mends.
import { sampleWorkbook, SAMPLE_DAY } from '../../preview/sample/sample-workbook';
import { check } from '../../src/core/check';
import { readFile } from '../../src/files/read-file';
import { writeWorkbook } from '../../src/files/write-workbook';
import { byHand, withoutFixes } from '../../src/web/by-hand';

test.each([
  ['Nếu điểm đã đúng, bấm Sửa để đặt lại công thức cộng ở ô D38.', 'Nếu điểm đã đúng, đặt lại công thức cộng ở ô D38.'],
  ['Bấm Sửa để đổi thành số 5,5, hoặc nhập lại 5,5.', 'Đổi thành số 5,5, hoặc nhập lại 5,5.'],
  ['Ghi lại Mức 3, hoặc bấm Sửa.', 'Ghi lại Mức 3.'],
  ['Nên dùng “hằng” cho thống nhất; bấm Sửa để đổi.', 'Nên dùng “hằng” cho thống nhất.'],
  ['Bấm Sửa, hoặc bấm Cập nhật hạn để tính lại mọi ngày.', 'Ghi ngày 30/10/2026.'],
])('%s', (how, expected) => expect(byHand(how, { says: 'Ghi ngày 30/10/2026.' })).toBe(expected));

test('các mục của tệp mẫu: không mục nào có nút sửa hay nhắc tới nút sửa', async () => {
  const report = check(await readFile(await writeWorkbook(sampleWorkbook()), 'mẫu.xlsx'), { today: SAMPLE_DAY });
  expect(report.findings.some(({ fix }) => fix !== undefined)).toBe(true);
  const { findings } = withoutFixes(report);
  expect(findings).toHaveLength(report.findings.length);
  expect(findings.filter(({ how, fix }) => fix !== undefined || /bấm Sửa/i.test(how))).toEqual([]);
});
