// An appendix pasted from a document into an empty sheet: its slips are found at their cells, and nothing that is right.
import { check, listed } from './preview/findings';
import { Previews, type Preview } from './preview/running';

const SHEET = 'Trang 1';

/** Numbers leap from 3 to 6, task 3 goes on in a row of its own, hằng and hàng are mixed, the plan has no number. */
const APPENDIX = [
  'PHỤ LỤC',
  'NHIỆM VỤ THỰC HIỆN MÔ HÌNH “CHÍNH QUYỀN THÂN THIỆN” NĂM 2026',
  '(Kèm theo Kế hoạch số    /KH-UBND ngày   /   /2026 của Ủy ban nhân dân xã Minh Giang)',
  '',
  'STT\tNhiệm vụ\tThời gian thực hiện\tCơ quan chủ trì\tCơ quan phối hợp',
  '1\tĐăng ký mức đạt chuẩn của xã\tTrước ngày 15/02 hằng năm\tPhòng Văn hóa - Xã hội\tVăn phòng HĐND và UBND',
  '2\tTuyên truyền trên hệ thống loa của các thôn\tHằng năm\tTrung tâm Dịch vụ tổng hợp\tCác thôn',
  '3\tNiêm yết công khai thủ tục hành chính, số điện thoại và\tHàng năm\tTrung tâm Phục vụ hành chính công\tCác thôn',
  '\tđịa chỉ tiếp nhận phản ánh của người dân tại nhà văn hóa thôn.\t\t\t',
  '6\tTự chấm điểm và gửi báo cáo\tTrước ngày 15/11 hằng năm\tPhòng Văn hóa - Xã hội\tCác cơ quan, đơn vị của xã',
  '7\tSơ kết, tổng kết\tNăm 2027 và năm 2030\tPhòng Văn hóa - Xã hội\t"Ban Xây dựng Đảng;',
  'Ủy ban Mặt trận Tổ quốc Việt Nam xã"',
].join('\r\n');

let previews: Previews;
let preview: Preview;

beforeAll(async () => {
  previews = await Previews.start();
  preview = await previews.open({ permissions: ['clipboard-read', 'clipboard-write'] });
});
afterAll(async () => {
  expect(preview.mishaps).toEqual([]);
  await previews.close();
});

async function paste(text: string, at: string): Promise<void> {
  await preview.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await preview.focusGrid();
  await preview.select(SHEET, at);
  await preview.page.keyboard.press('Control+KeyV');
  await preview.page.locator('#status', { hasText: 'Đã dán' }).waitFor();
  await preview.settled();
}

test('a pasted appendix is checked as any other table', async () => {
  await preview.openNew();
  await paste(APPENDIX, 'A1');
  expect(await preview.texts(SHEET, 'A5:C6')).toEqual([
    ['STT', 'Nhiệm vụ', 'Thời gian thực hiện'],
    ['1', 'Đăng ký mức đạt chuẩn của xã', 'Trước ngày 15/02 hằng năm'],
  ]);
  expect(await preview.text(SHEET, 'E11')).toBe('Ban Xây dựng Đảng;\nỦy ban Mặt trận Tổ quốc Việt Nam xã');
  await check(preview);
  expect((await listed(preview)).sort()).toEqual(
    [
      'Dòng bị ngắt khi sang trang: B9',
      'Lẫn “hàng năm” và “hằng năm”: C8',
      'Nhiều hạn trong một ô: C11',
      'Số thứ tự bị ngắt quãng: A10',
      'Số, ngày văn bản để trống: A3',
    ].sort(),
  );
});

test('one undo takes the paste back', async () => {
  await preview.page
    .getByRole('toolbar', { name: 'Tệp và thao tác' })
    .getByRole('button', { name: 'Hoàn tác' })
    .click();
  await preview.settled();
  expect(await preview.contents()).toEqual({ [SHEET]: null });
});

test('a table copied from a document keeps its cells and merged rows', async () => {
  await preview.openNew();
  await preview.page.evaluate(async () => {
    const html =
      '<table><tr><td rowspan=2>1</td><td><p>Đăng ký</p><p>mức</p></td></tr><tr><td>Tự chấm <b>điểm</b></td></tr></table>';
    const item = new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) });
    await navigator.clipboard.write([item]);
  });
  await preview.focusGrid();
  await preview.select(SHEET, 'B2');
  await preview.page.keyboard.press('Control+KeyV');
  await preview.page.locator('#status', { hasText: 'B2:C3' }).waitFor();
  expect(await preview.texts(SHEET, 'B2:C3')).toEqual([
    ['1', 'Đăng ký\nmức'],
    ['', 'Tự chấm điểm'],
  ]);
});

test('the button Dán does the same as Ctrl+V', async () => {
  await preview.openNew();
  await preview.page.evaluate(() => navigator.clipboard.writeText('92,5\tMức 3'));
  await preview.page.getByRole('button', { name: 'Dán', exact: true }).click();
  await preview.page.locator('#status', { hasText: 'A1:B1' }).waitFor();
  expect(await preview.texts(SHEET, 'A1:B1')).toEqual([['92,5', 'Mức 3']]);
});
