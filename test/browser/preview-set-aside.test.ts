// Bỏ qua có lý do and Trang kết quả in the preview, over a real spreadsheet engine: notes hold, follow their cell, come back, are taken back.
import { check, listed, openFinding } from './preview/findings';
import { Previews, type Preview } from './preview/running';

const NOTES = 'Ghi chú kiểm tra';
const ABOVE = 'Điểm vượt điểm tối đa: D22';

let previews: Previews;
let preview: Preview;

beforeAll(async () => {
  previews = await Previews.start();
  preview = await previews.open();
});
afterAll(async () => {
  expect(preview.mishaps).toEqual([]);
  await previews.close();
});

const said = async () => (await preview.pane.locator('[role=status]').innerText()).trim();

async function untilSaid(begins: string): Promise<void> {
  await preview.pane.waitForFunction(
    (text) => (document.querySelector('[role=status]')?.textContent ?? '').startsWith(text),
    begins,
  );
}

async function setAside(cell: string): Promise<void> {
  await openFinding(preview, cell);
  await preview.press('Bỏ qua có lý do…');
  await preview.pane.fill('#reason', 'Thành phố cho thêm điểm theo Công văn số 15');
  await preview.pane.fill('#by', 'Trần Thị Mai');
  await preview.press('Ghi lý do và bỏ qua');
  await untilSaid('Đã bỏ qua có lý do.');
}

test('a finding is set aside: in a sheet of its own, and the officer stays where they are', async () => {
  await check(preview);
  const before = await listed(preview);
  expect(before).toContain(ABOVE);
  const sheets = await preview.sheetNames();
  await setAside('D22');
  expect(await said()).toBe(`Đã bỏ qua có lý do. Còn ${before.length - 1} mục.`);
  expect(await preview.sheetNames()).toEqual([...sheets, NOTES]);
  expect((await preview.selected()).startsWith('Bảng chấm điểm!')).toBe(true);
  expect((await preview.texts(NOTES, 'B5:I5'))[0]).toEqual([
    'Bỏ qua mục',
    'Điểm vượt điểm tối đa (diem-vuot-toi-da)',
    'Bảng chấm điểm',
    'D22',
    expect.any(String),
    expect.any(String),
    'Thành phố cho thêm điểm theo Công văn số 15',
    'Trần Thị Mai',
  ]);
});

test('another check honours it and lists it with reason and name', async () => {
  await check(preview);
  expect(await listed(preview)).not.toContain(ABOVE);
  await preview.pane.getByText('Đã bỏ qua có lý do (1)').click();
  expect(await preview.pane.locator('body').innerText()).toContain('Thành phố cho thêm điểm theo Công văn số 15');
});

test('when its cell changes it is back, with the word Mới', async () => {
  await preview.type('Bảng chấm điểm', 'D22', '9');
  await check(preview);
  expect(await listed(preview)).toContain(ABOVE);
  const row = preview.pane.locator('[role=treeitem]:has(.tag)').first();
  expect(await row.innerText()).toContain('Mới');
  await preview.type('Bảng chấm điểm', 'D22', '4,5');
});

test('the result is written beside, with links; the next check does not look at it', async () => {
  await check(preview);
  const before = await listed(preview);
  await preview.ribbon('Trang kết quả');
  await untilSaid('Đã ghi trang Kết quả kiểm tra');
  expect(await preview.sheetNames()).toContain('Kết quả kiểm tra');
  expect(await preview.text('Kết quả kiểm tra', 'A1')).toBe('KẾT QUẢ KIỂM TRA');
  await check(preview);
  expect(await listed(preview)).toEqual(before);
});
