// Takes the pictures of the guide from the running preview: tools/take-screenshots.ts → docs/huong-dan/anh/*.png
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import type { Book } from '../preview/book/book';
import { buildPreview } from '../preview/build';
import { serve } from '../preview/serve';

const INTO = 'docs/huong-dan/anh';
const BUILT = 'build/preview-pictures';
const SIZE = { width: 1366, height: 860 };
const SHARPNESS = 1.5;
/** What appears when it is pointed at has gone by then, and the grid has been drawn. */
const CALM = 900;

/** A part of what the page puts into its window. */
type Handle = { readonly __preview: { readonly book: Book; ready(): Promise<void>; functionsReady(): Promise<void> } };

interface Scene {
  readonly page: Page;
  readonly pane: Frame;
}

async function calm(page: Page): Promise<void> {
  await page.mouse.move(700, 12);
  await page.waitForTimeout(CALM);
}

async function whole(page: Page, name: string): Promise<void> {
  await calm(page);
  await page.screenshot({ path: join(INTO, name) });
}

async function part(scene: Scene, selector: string, name: string): Promise<void> {
  await calm(scene.page);
  await scene.page.locator(selector).screenshot({ path: join(INTO, name) });
}

const press = ({ pane }: Scene, label: string | RegExp) =>
  pane.getByRole('button', { name: label, exact: typeof label === 'string' }).click();

/** The selected cell, and the sheet around it. */
async function look(page: Page, sheet: string, row: number, column: number): Promise<void> {
  await page.evaluate(
    ([name, area]) => {
      const { book } = (window as unknown as Handle).__preview;
      const found = book.sheets().find((each) => each.name() === name);
      if (found) book.select(found.id, [area]);
    },
    [sheet, { row, column, rows: 1, columns: 1 }] as const,
  );
}

async function findings(scene: Scene): Promise<void> {
  const { pane } = scene;
  await press(scene, 'Kiểm tra tệp này');
  await pane.locator('[role=tree]').first().waitFor();
  await whole(scene.page, 'kiem-tra.png');
  await part(scene, '#pane', 'danh-sach.png');
  await pane.getByRole('treeitem').filter({ hasText: 'D22' }).click();
  await part(scene, '#pane', 'mot-muc.png');
  await press(scene, 'Danh sách');
  await pane.getByRole('treeitem').filter({ hasText: 'D15' }).click();
  await press(scene, 'Sửa…');
  await part(scene, '#pane', 'sua.png');
  await press(scene, 'Áp dụng cho 1 ô');
  await pane.getByText('Đã sửa 1 ô và kiểm tra lại').first().waitFor();
  await part(scene, '#pane', 'hoan-tac.png');
  await press(scene, 'Hoàn tác');
}

async function sheets(scene: Scene): Promise<void> {
  const pictures = [
    ['Thông tin', 3, 1, 'thong-tin.png'],
    ['Phụ lục nhiệm vụ', 6, 2, 'phu-luc.png'],
    ['Bảng chấm điểm', 11, 3, 'bang-cham-diem.png'],
  ] as const;
  await scene.page.getByRole('button', { name: 'Đóng khung CQTT' }).click();
  for (const [sheet, row, column, name] of pictures) {
    await look(scene.page, sheet, row, column);
    await part(scene, '#sheet', name);
  }
}

async function emptyWorkbook(scene: Scene): Promise<void> {
  const { page } = scene;
  await page.getByRole('button', { name: 'Tệp mới' }).click();
  await page.waitForTimeout(CALM);
  await page.evaluate(() => (window as unknown as Handle).__preview.functionsReady());
  await page.locator('#ribbon').getByRole('button', { name: 'Tạo trang' }).click();
  await page.frameLocator('#pane').getByRole('textbox', { name: 'Đơn vị' }).fill('xã Minh Giang');
  await part(scene, '#pane', 'tao-trang.png');
}

async function functions({ page }: Scene): Promise<void> {
  const typed = async (row: number, column: number, text: string): Promise<void> => {
    await look(page, 'Trang 1', row, column);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await page.getByRole('button', { name: 'Đóng khung CQTT' }).click();
  await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 400, y: 120 } });
  await page.evaluate(() => {
    const { book } = (window as unknown as Handle).__preview;
    const [sheet] = book.sheets();
    [190, 110, 250].forEach((width, column) => sheet?.setColumnWidth(column, 1, width));
  });
  await typed(0, 0, 'Tổng điểm');
  await typed(0, 1, '92,5');
  await typed(0, 2, '=CQTT.LEVEL(B1)');
  await typed(1, 0, 'Trước ngày 15/02 hằng năm');
  await typed(1, 1, '2026');
  await typed(1, 2, '=CQTT.DUEDATE(A2; B2)');
  await typed(2, 0, 'Trước ngày 30/02');
  await typed(2, 1, '2026');
  await typed(2, 2, '=CQTT.DUEDATE(A3; B3)');
  await look(page, 'Trang 1', 2, 2);
  await page.waitForTimeout(CALM);
  await page.setViewportSize({ width: SIZE.width, height: 560 });
  await whole(page, 'ham.png');
}

async function main(): Promise<void> {
  await buildPreview(BUILT);
  mkdirSync(INTO, { recursive: true });
  const serving = await serve(BUILT, 0);
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: SHARPNESS });
    await page.goto(serving.address);
    await page.evaluate(async () => {
      const { __preview: preview } = window as unknown as Handle;
      await preview.ready();
      await preview.functionsReady();
    });
    const pane = page.frames().find((frame) => frame.url().includes('/taskpane.html'));
    if (!pane) throw new Error('The pane is not there.');
    const scene = { page, pane };
    await page.waitForTimeout(CALM * 3);
    await findings(scene);
    await sheets(scene);
    await emptyWorkbook(scene);
    await functions(scene);
  } finally {
    await browser.close();
    await serving.close();
  }
}

await main();
