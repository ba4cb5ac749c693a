// Takes the pictures of the guide from the running preview: tools/take-screenshots.ts → docs/huong-dan/anh/*.png
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import type { Book } from '../preview/book/book';
import { buildPreview } from '../preview/build';
import { serve } from '../preview/serve';

const INTO = 'docs/huong-dan/anh';
const BUILT = 'build/preview-pictures';
const SIZE = { width: 1366, height: 768 };
/** Pixels of a picture for each of the page: what is as wide as the page needs fewer. */
const SHARP = { whole: 1.25, part: 2 };
const MOST_BYTES = 300_000;
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
  await settled(page);
  await page.waitForTimeout(CALM);
}

/** Everything is calculated, what the add-in's functions answer too. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await (window as unknown as Handle).__preview.book.settled();
  });
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

async function list(scene: Scene): Promise<void> {
  await press(scene, 'Kiểm tra tệp này');
  await scene.pane.locator('[role=tree]').first().waitFor();
}

async function findings(scene: Scene): Promise<void> {
  const { pane } = scene;
  await list(scene);
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
}

async function sheets(scene: Scene): Promise<void> {
  const pictures = [
    ['Thông tin', 3, 1, 'thong-tin.png'],
    ['Phụ lục nhiệm vụ', 20, 9, 'phu-luc.png'],
    ['Bảng chấm điểm', 11, 3, 'bang-cham-diem.png'],
  ] as const;
  await scene.page.getByRole('button', { name: 'Đóng khung CQTT' }).click();
  for (const [sheet, row, column, name] of pictures) {
    await look(scene.page, sheet, row, column);
    await part(scene, '#sheet', name);
  }
}

async function newWorkbook({ page }: Scene): Promise<void> {
  await page.getByRole('button', { name: 'Tệp mới' }).click();
  await page.waitForFunction(() => (window as unknown as Handle).__preview.book.name.startsWith('Tệp mới'));
  await page.evaluate(async () => {
    await (window as unknown as Handle).__preview.ready();
    await (window as unknown as Handle).__preview.functionsReady();
  });
}

async function building(scene: Scene): Promise<void> {
  const { page } = scene;
  await newWorkbook(scene);
  await page.locator('#ribbon').getByRole('button', { name: 'Tạo trang' }).click();
  const unit = page.frameLocator('#pane').getByRole('textbox', { name: 'Đơn vị' });
  await unit.fill('xã Minh Giang');
  await unit.evaluate((field) => field.ownerDocument.documentElement.scrollTo(0, 0));
  await part(scene, '#pane', 'tao-trang.png');
}

async function functions({ page }: Scene): Promise<void> {
  const typed = async (row: number, column: number, text: string): Promise<void> => {
    await look(page, 'Trang 1', row, column);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await settled(page);
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

async function open(browser: Browser, address: string, deviceScaleFactor: number): Promise<Scene> {
  const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor });
  page.setDefaultTimeout(90_000);
  await page.goto(address);
  await page.waitForFunction(() => '__preview' in window);
  await page.evaluate(async () => {
    const { __preview: preview } = window as unknown as Handle;
    await preview.ready();
    await preview.functionsReady();
  });
  await calm(page);
  const pane = page.frames().find((frame) => frame.url().includes('/taskpane.html'));
  if (!pane) throw new Error('The pane is not there.');
  return { page, pane };
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
    const wide = await open(browser, serving.address, SHARP.whole);
    await list(wide);
    await whole(wide.page, 'kiem-tra.png');
    await sheets(wide);
    await newWorkbook(wide);
    await functions(wide);
    const near = await open(browser, serving.address, SHARP.part);
    await findings(near);
    await building(near);
  } finally {
    await browser.close();
    await serving.close();
  }
  const large = readdirSync(INTO).filter((name) => statSync(join(INTO, name)).size > MOST_BYTES);
  if (large.length > 0) throw new Error(`Larger than ${MOST_BYTES} bytes: ${large.join(', ')}`);
}

await main();
