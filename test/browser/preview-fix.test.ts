// Sửa and Hoàn tác in the preview: first shown, then written, then checked again; put back exactly; never over what others wrote.
import { check, listed, openFinding } from './preview/findings';
import { Previews, type Preview } from './preview/running';

const SCORES = 'Bảng chấm điểm';

let previews: Previews;
let preview: Preview;

beforeAll(async () => {
  previews = await Previews.start();
});
afterAll(() => previews.close());

beforeEach(async () => {
  preview = await previews.open();
  await check(preview);
});
afterEach(async () => {
  expect(preview.mishaps).toEqual([]);
  await preview.close();
});

const says = (text: string) => preview.pane.getByText(text, { exact: true }).first().waitFor();

test('previews, applies, checks again; Hoàn tác puts back exactly what was', async () => {
  const before = await preview.contents();
  const found = await listed(preview);
  await openFinding(preview, 'D15');
  await preview.press('Sửa…');
  await says('Xem trước khi sửa 1 ô');
  expect(await preview.contents()).toEqual(before);

  await preview.press('Áp dụng cho 1 ô');
  await says('Đã sửa 1 ô và kiểm tra lại');
  expect(await preview.text(SCORES, 'D15')).toBe('3');
  expect(await preview.text(SCORES, 'D12')).toBe('15,5');
  const left = await listed(preview);
  expect(found.filter((finding) => !left.includes(finding))).toContain('Điểm ghi dưới dạng văn bản: D15');
  expect(left.filter((finding) => !found.includes(finding))).toEqual([]);

  await preview.press('Hoàn tác');
  await says('Đã hoàn tác 1 ô');
  await preview.settled();
  expect(await preview.contents()).toEqual(before);
});

test('a cell that somebody changed after the check is left alone, and named', async () => {
  await openFinding(preview, 'D15');
  await preview.press('Sửa…');
  await says('Xem trước khi sửa 1 ô');
  await preview.type(SCORES, 'D15', '2');
  const before = await preview.contents();
  await preview.press('Áp dụng cho 1 ô');
  await says('Chưa sửa: ô D15 đã thay đổi sau lần kiểm tra');
  expect(await preview.contents()).toEqual(before);
});

test('a cell that somebody changed after the fix is not put back, and named', async () => {
  await openFinding(preview, 'D15');
  await preview.press('Sửa…');
  await preview.press('Áp dụng cho 1 ô');
  await says('Đã sửa 1 ô và kiểm tra lại');
  await preview.type(SCORES, 'D15', '1');
  await preview.press('Hoàn tác');
  await says('Chưa hoàn tác: ô D15 đã thay đổi sau khi sửa');
  expect(await preview.text(SCORES, 'D15')).toBe('1');
});

test('what is filled in is gone at the next check; what is new and what is mended is said', async () => {
  await preview.type(SCORES, 'D34', '4');
  await preview.pane.getByText('Tệp đã thay đổi sau lần kiểm tra').waitFor();
  await check(preview);
  const found = await listed(preview);
  expect(found).not.toContain('Thiếu điểm: D34');
  expect(await preview.pane.getByRole('button', { name: /đã sửa/ }).innerText()).toMatch(/1/);
});
