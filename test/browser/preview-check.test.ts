// Kiểm tra in the preview's own workbook: every planted mistake at its cell, nothing else, and the way to each.
import { SAMPLE_DAY } from '../../preview/sample/sample-workbook';
import { check, listed } from './preview/findings';
import { Previews, type Preview } from './preview/running';

const SCORES = 'Bảng chấm điểm';
const TASKS = 'Phụ lục nhiệm vụ';

/** In the order of the list, with the sheet of each. The blank number of the plan stands under Chưa điền. */
const PLANTED: readonly (readonly [finding: string, sheet: string])[] = [
  ['Điểm ghi dưới dạng văn bản: D15', SCORES],
  ['Tổng điểm sai: D43', SCORES],
  ['Điểm nhóm không bằng tổng các tiêu chí: D38', SCORES],
  ['Điểm vượt điểm tối đa: D22', SCORES],
  ['Thiếu điểm: D34', SCORES],
  ['Điểm không có trong cách chấm: D13', SCORES],
  ['Ngày không có thật: C16', TASKS],
  ['Nhiệm vụ quá hạn chưa hoàn thành: J21', TASKS],
  ['Có điểm nhưng chưa có minh chứng: F27', SCORES],
  ['Chủ trì cũng là phối hợp: E10', TASKS],
  ['Thiếu cơ quan chủ trì: D9', TASKS],
  ['Dòng bị ngắt khi sang trang: B14', TASKS],
  ['Số thứ tự bị ngắt quãng: A17', TASKS],
  ['Thiếu thời gian thực hiện: C18', TASKS],
  ['Minh chứng khác yêu cầu: F41', SCORES],
  ['Một cơ quan ghi nhiều tên: D19', TASKS],
  ['Lẫn “hàng năm” và “hằng năm”: C12', TASKS],
];

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

test('finds what is wrong in the sample, at its cells, and nothing else', async () => {
  const before = await preview.contents();
  await check(preview);
  expect(await listed(preview)).toEqual(PLANTED.map(([finding]) => finding));
  expect(await preview.contents()).toEqual(before);
});

test('takes a moment: the figure is printed', async () => {
  const times = [];
  for (let turn = 0; turn < 5; turn++) times.push(await check(preview));
  console.log(`Kiểm tra end to end in the preview: ${times.join(', ')} ms`);
  // The bar is a second on a quiet machine; this only catches a check that hangs.
  expect(Math.min(...times)).toBeLessThan(10_000);
});

test('takes the day of the sample for today', async () => {
  const { day, month, year } = SAMPLE_DAY;
  expect(await preview.pane.getByText(/^Lúc /).innerText()).toContain(`ngày ${day}/${month}/${year}`);
});

test('a click on a finding selects its cell', async () => {
  const seen: string[] = [];
  for (const [index, [finding, sheet]] of PLANTED.entries()) {
    await preview.pane.locator('[role=treeitem]:has(.cell)').nth(index).click();
    const wanted = `${sheet}!${finding.split(': ').at(-1)}`;
    seen.push(await preview.eventually(() => preview.selected(), wanted));
    await preview.press('Danh sách');
  }
  expect(seen).toEqual(PLANTED.map(([finding, sheet]) => `${sheet}!${finding.split(': ').at(-1)}`));
});

test('a finding begins with its title, however far down the list it was', async () => {
  await preview.pane.getByRole('treeitem').filter({ hasText: 'C12' }).last().click();
  const title = preview.pane.locator('h2[data-focus=title]');
  await title.waitFor();
  const [top, tabs] = [await title.boundingBox(), await preview.pane.locator('.tabs').boundingBox()];
  expect(top?.y).toBeGreaterThanOrEqual((tabs?.y ?? 0) + (tabs?.height ?? 0));
  await preview.press('Danh sách');
});

test('the keys of the add-in check, and go from finding to finding, while the sheet has the focus', async () => {
  const keyboard = await previews.open();
  const { page } = keyboard;
  await keyboard.focusGrid();
  await page.keyboard.press('Control+Alt+KeyK');
  await keyboard.pane.locator('[role=tree]').first().waitFor();
  const [first, second] = ['Bảng chấm điểm!D15', 'Bảng chấm điểm!D43'];
  await page.keyboard.press('Control+Alt+KeyS');
  expect(await keyboard.eventually(() => keyboard.selected(), first)).toBe(first);
  await page.keyboard.press('Control+Alt+KeyS');
  expect(await keyboard.eventually(() => keyboard.selected(), second)).toBe(second);
  await page.keyboard.press('Control+Alt+KeyT');
  expect(await keyboard.eventually(() => keyboard.selected(), first)).toBe(first);
  expect(keyboard.mishaps).toEqual([]);
  await keyboard.close();
});

test('the list can be walked with the arrows, and a finding opened and left, without a mouse', async () => {
  const { keyboard } = preview.page;
  const row = preview.pane.getByRole('treeitem').filter({ hasText: 'D22' });
  await preview.pane.getByRole('treeitem').first().focus();
  for (let turn = 0; turn < 7; turn++) await keyboard.press('ArrowDown');
  expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
  await keyboard.press('Enter');
  const wanted = 'Bảng chấm điểm!D22';
  expect(await preview.eventually(() => preview.selected(), wanted)).toBe(wanted);
  expect(await preview.pane.getByText('Vì sao cần sửa').count()).toBe(1);
  await keyboard.press('Escape');
  expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
});
