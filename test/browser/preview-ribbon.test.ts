// The ribbon tab of the manifest as the preview draws it: every button is there, and every button does its work.
import { readFileSync } from 'node:fs';
import { Previews, type Preview } from './preview/running';

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

test('has the buttons of the manifest, with their icons and supertips', async () => {
  const manifest = readFileSync('manifest.xml', 'utf8');
  const buttons = await preview.page.locator('#ribbon .command').evaluateAll((commands) =>
    commands.map((command) => ({
      label: command.querySelector('button span')?.textContent ?? '',
      tip: command.querySelector('.tip p')?.textContent ?? '',
      drawn: (command.querySelector('img')?.naturalWidth ?? 0) > 0,
    })),
  );
  expect(buttons.map(({ label }) => label)).toEqual([
    'Kiểm tra',
    'Mục trước',
    'Mục sau',
    'Tạo trang',
    'Cập nhật hạn',
    'Định dạng ngày',
    'Trang kết quả',
    'Mở khung CQTT',
    'Hướng dẫn',
  ]);
  for (const { tip, drawn } of buttons) {
    expect(manifest).toContain(`DefaultValue="${tip}"`);
    expect(drawn).toBe(true);
  }
});

test('Kiểm tra checks, and opens the pane where it is closed', async () => {
  await preview.page.getByRole('button', { name: 'Đóng khung CQTT' }).click();
  expect(await preview.page.locator('#side').isVisible()).toBe(false);
  await preview.ribbon('Kiểm tra');
  await preview.page.locator('#side').waitFor({ state: 'visible' });
  await preview.pane.locator('[role=tree]').first().waitFor();
});

test('Mục sau and Mục trước go from cell to cell', async () => {
  const steps = [
    ['Mục sau', 'Bảng chấm điểm!D15'],
    ['Mục sau', 'Bảng chấm điểm!D43'],
    ['Mục trước', 'Bảng chấm điểm!D15'],
    ['Mục trước', 'Bảng chấm điểm!D15'],
  ] as const;
  for (const [label, wanted] of steps) {
    await preview.ribbon(label);
    expect(await preview.eventually(() => preview.selected(), wanted)).toBe(wanted);
  }
});

test('Tạo trang opens its tab, ready to be filled in by keyboard', async () => {
  await preview.ribbon('Tạo trang');
  await preview.pane.getByRole('heading', { name: 'Tạo trang trong tệp này' }).waitFor();
  await preview.pane.waitForFunction(() => document.hasFocus() && document.activeElement?.closest('main') != null);
});

test('Cập nhật hạn shows what it would write, writes it, and can be taken back', async () => {
  await preview.type('Phụ lục nhiệm vụ', 'C7', 'Trước ngày 20/03 hằng năm');
  const before = await preview.contents();
  await preview.ribbon('Cập nhật hạn');
  await preview.pane.getByText(/^Xem trước khi ghi hạn vào/).waitFor();
  expect(await preview.contents()).toEqual(before);
  await preview.press(/^Áp dụng cho/);
  await preview.pane
    .getByText(/^Đã ghi hạn vào/)
    .first()
    .waitFor();
  expect(await preview.text('Phụ lục nhiệm vụ', 'G7')).toBe('19/03/2026');
  await preview.press('Hoàn tác');
  await preview.pane
    .getByText(/^Đã hoàn tác/)
    .first()
    .waitFor();
  await preview.settled();
  expect(await preview.contents()).toEqual(before);
});

test('Định dạng ngày shows the dates among the selected cells as dates', async () => {
  const { sheet, address } = { sheet: 'Phụ lục nhiệm vụ', address: 'L7' };
  await preview.type(sheet, address, '=CQTT.DUEDATE("Trước ngày 15/02 hằng năm"; 2026)');
  await preview.page.evaluate(() => {
    const { book } = window.__preview;
    book.sheets().forEach((each) => each.setNumberFormat({ row: 6, column: 11, rows: 1, columns: 1 }, 'General'));
  });
  await preview.select(sheet, address);
  await preview.ribbon('Định dạng ngày');
  expect(await preview.eventually(() => preview.text(sheet, address), '14/02/2026')).toBe('14/02/2026');
});

test('Mở khung CQTT opens the pane again, as it was', async () => {
  await preview.ribbon('Kiểm tra');
  await preview.pane.locator('[role=tree]').first().waitFor();
  await preview.page.getByRole('button', { name: 'Đóng khung CQTT' }).click();
  await preview.ribbon('Mở khung CQTT');
  await preview.page.locator('#side').waitFor({ state: 'visible' });
  expect(await preview.pane.locator('[role=tree]').count()).toBeGreaterThan(0);
});

test('Hướng dẫn opens the guide in a window of its own', async () => {
  const [guide] = await Promise.all([preview.page.context().waitForEvent('page'), preview.ribbon('Hướng dẫn')]);
  await guide.waitForLoadState();
  expect(new URL(guide.url()).pathname).toBe('/huong-dan/index.html');
  expect(await guide.locator('h1').count()).toBe(1);
  await guide.close();
});

test('an Excel without a shared runtime has no tab, and the page says so', async () => {
  await preview.turn('version', '2019');
  await preview.page.getByText('không có dải lệnh và hàm CQTT').waitFor();
  expect(await preview.page.locator('#ribbon .command').count()).toBe(0);
  await preview.page.evaluate(() => window.__preview.ready());
  await preview.pane.getByRole('button', { name: /Kiểm tra tệp này/ }).waitFor();
});
