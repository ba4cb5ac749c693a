// The static page in a real browser, from a server and from the disk: a file is checked and shown, what is downloaded is right.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { readFile as readBytes } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { sampleWorkbook } from '../../preview/sample/sample-workbook';
import { check } from '../../src/core/check';
import { civilDay } from '../../src/core/calendar/civil-day';
import { readFile } from '../../src/files/read-file';
import { writeWorkbook } from '../../src/files/write-workbook';

const FOLDER = 'build/web-test';
const SITE = resolve(FOLDER, 'web');
const SAMPLE = resolve(FOLDER, 'Bảng chấm điểm.xlsx');
const FOREIGN = resolve(FOLDER, 'ảnh.xlsx');
const LARGE = resolve(FOLDER, 'lớn.csv');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let server: Server;
let served: string;

beforeAll(async () => {
  const webpack = ['node_modules/webpack/bin/webpack.js', '--config-name', 'page', '--env', `folder=${FOLDER}`];
  execFileSync(process.execPath, webpack, { stdio: 'pipe' });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(SAMPLE, await writeWorkbook(sampleWorkbook()));
  writeFileSync(FOREIGN, 'GIF89a, không phải bảng tính');
  const rows = Array.from({ length: 2000 }, (_, row) => `${row + 1},Tiêu chí ${row + 1},2,${row === 1499 ? 3 : 1}`);
  writeFileSync(LARGE, ['STT,Tiêu chí,Điểm tối đa,Điểm tự chấm', ...rows].join('\r\n'));
  server = createServer((request, response) => {
    const path = join(SITE, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    readBytes(path.endsWith('/') ? join(path, 'index.html') : path).then(
      (body) => response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/html; charset=utf-8').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const address = server.address();
  served = `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`;
  browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ARGUMENTS });
}, 240_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

const PLACES = [
  ['từ máy chủ', () => served],
  ['từ thư mục trên máy', () => pathToFileURL(join(SITE, 'index.html')).href],
] as const;
const WIDE = { width: 1366, height: 768 };

interface Seen {
  readonly page: Page;
  readonly asked: string[];
  readonly errors: string[];
}

async function opened(address: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Seen> {
  const context = await browser.newContext({ viewport: WIDE, acceptDownloads: true, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address);
  await page.waitForSelector('.drop');
  return { page, asked, errors };
}

async function choose(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(file);
}

async function chooseSample(page: Page): Promise<void> {
  await choose(page, SAMPLE);
  await page.waitForSelector('.pane .tree');
}

/** Drops a file on the box, as from a folder of the device. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const content = Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0));
      const dropped = new DataTransfer();
      dropped.items.add(new File([content], fileName ?? ''));
      return dropped;
    },
    [name, bytes.toString('base64')],
  );
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
}

async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function violations(page: Page): Promise<string[]> {
  // The page lets no script in; the checker is put there by the browser itself.
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run({
        // The page's policy lets nothing be fetched, not even its own style sheets once more.
        preload: false,
        runOnly: { type: 'tag', values: tags },
      }),
    TAGS,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

describe.each(PLACES)('trang tĩnh mở %s', (_, address) => {
  let seen: Seen;
  beforeEach(async () => {
    seen = await opened(address());
  });
  afterEach(async () => {
    const own = new URL(address());
    const elsewhere = seen.asked.filter((url) => {
      const { protocol, host } = new URL(url);
      return protocol !== 'blob:' && protocol !== 'data:' && (protocol !== own.protocol || host !== own.host);
    });
    expect(elsewhere).toEqual([]);
    expect(seen.errors).toEqual([]);
    await seen.page.context().close();
  });

  test('kéo tệp vào: có danh sách, có trang, không có Sửa; Tới ô đánh dấu ô của mục', async () => {
    const { page } = seen;
    await drop(page, 'Bảng chấm điểm.xlsx', readFileSync(SAMPLE));
    await page.waitForSelector('.pane .tree');
    await page.waitForFunction(() => document.activeElement?.matches('.pane h2[data-focus=title]'));
    await page.locator('[role=treeitem][aria-level="2"]').first().click();
    const goTo = page.getByRole('button', { name: /^Tới ô/ }).last();
    const cell = ((await goTo.textContent()) ?? '').replace('Tới ô ', '');
    await page.locator('.grid').evaluate((grid) => grid.scrollTo(0, 0));
    await goTo.click();
    const here = page.locator('.grid [aria-current]');
    const row = await here.evaluate((td) => td.closest('tr')?.querySelector('th')?.textContent);
    expect(cell).toMatch(new RegExp(`^[A-Z]+${row}$`));
    const isSeen = await here.evaluate((td) => {
      const box = td.getBoundingClientRect();
      const view = td.closest('.grid')?.getBoundingClientRect();
      return view !== undefined && box.top >= view.top && box.bottom <= view.bottom;
    });
    expect(isSeen).toBe(true);
    expect(await page.getByRole('button', { name: /^Sửa/ }).count()).toBe(0);
  });

  test('trang kết quả tải về đọc lại được và có đủ các mục', async () => {
    const { page } = seen;
    await chooseSample(page);
    const head = (await page.locator('.pane h2[data-focus=title]').textContent()) ?? '';
    const { name, bytes } = await downloaded(page, 'Tải trang kết quả');
    expect(name.normalize('NFC')).toBe('Kết quả kiểm tra - Bảng chấm điểm.xlsx');
    const { sheets } = await readFile(bytes, name);
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Kết quả kiểm tra', 'Tệp']);
    const numbered = sheets[0]?.rows.filter(({ cells }) => typeof cells[0]?.value === 'number') ?? [];
    expect(numbered).toHaveLength(Number(/\d+/.exec(head)?.[0]));
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('page-note');
    expect(await page.locator('.page-note').textContent()).toContain('Đã lập trang kết quả');
  });

  test('Tạo sổ mới: tệp tải về có bốn trang của năm và đơn vị, kiểm tra không có lỗi', async () => {
    const { page } = seen;
    await page.getByLabel('Năm', { exact: true }).fill('2027');
    await page.getByLabel('Đơn vị').fill('xã Minh Giang');
    const { name, bytes } = await downloaded(page, 'Tạo sổ mới');
    expect(name.normalize('NFC')).toBe('CQTT 2027 xã Minh Giang.xlsx');
    const workbook = await readFile(bytes, name);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([
      'Thông tin',
      'Bộ tiêu chí',
      'Phụ lục nhiệm vụ',
      'Bảng chấm điểm',
    ]);
    const today = civilDay(2027, 1, 4);
    if (!today) throw new Error('04/01/2027 exists.');
    const { findings } = check(workbook, { today });
    expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
  });

  test('tệp lạ: nói vì sao và làm gì; tệp đang mở vẫn còn', async () => {
    const { page } = seen;
    await chooseSample(page);
    await choose(page, FOREIGN);
    await page.waitForSelector('.page-note');
    const note = (await page.locator('.page-note').textContent()) ?? '';
    expect(note).toContain('“ảnh.xlsx” không phải là tệp bảng tính');
    expect(note).toContain('vẫn đang mở');
    expect(await page.locator('.pane .tree').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Đóng thông báo' }).click();
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('.pane')))).toBe(true);
  });

  test('tệp không có bảng: nói đã xem trang nào và bảng thế nào thì nhận ra', async () => {
    const { page } = seen;
    await drop(page, 'ghi chú.csv', Buffer.from('Mua giấy\r\nGọi điện cho huyện\r\n'));
    await page.waitForSelector('.without-table');
    expect(await page.locator('.without-table').textContent()).toContain('Đã xem 1 trang');
    expect(await page.evaluate(() => document.activeElement?.closest('.without-table')?.className)).toContain(
      'without-table',
    );
    expect(await violations(page)).toEqual([]);
  });

  test('cột chưa rõ: trả lời xong thì bảng được kiểm tra theo cột đã chọn', async () => {
    const { page } = seen;
    const rows = ['STT,Tiêu chí,Điểm tối đa,Điểm,Kết quả đánh giá', '1,Niêm yết,10,9,8', '2,Đối thoại,10,9,12'];
    await drop(page, 'chưa rõ.csv', Buffer.from(`\ufeff${rows.join('\r\n')}\r\n`));
    await page
      .getByRole('treeitem', { name: /Chưa rõ cột điểm/ })
      .first()
      .waitFor();
    expect(await page.locator('.pane').innerText()).not.toContain('Điểm vượt điểm tối đa');
    await page.locator('[role=treeitem][aria-level="2"]').first().click();
    await page.getByText('Cột E – “Kết quả đánh giá”').click();
    await page.getByRole('button', { name: 'Lưu câu trả lời' }).click();
    await page
      .getByRole('treeitem', { name: /Điểm vượt điểm tối đa/ })
      .first()
      .waitFor();
    expect(await page.locator('.pane').innerText()).not.toContain('Chưa rõ cột điểm');
  });

  test('trang dài: chỉ vẽ một phần, tới ô ở xa thì phần đó hiện ra', async () => {
    const { page } = seen;
    await choose(page, LARGE);
    await page.waitForSelector('.pane [role=treeitem]');
    expect(await page.locator('.grid tbody tr').count()).toBeLessThanOrEqual(300);
    await page.locator('[role=treeitem][aria-level="2"]').first().click();
    expect(await page.locator('.grid [aria-current]').textContent()).toContain('3');
    expect(await page.locator('.turns').first().textContent()).toContain('1.501 đến 1.800 trong 2.001 dòng');
    await page.getByRole('button', { name: 'Các dòng sau' }).click();
    expect(await page.locator('.grid tbody th').first().textContent()).toBe('1801');
  });

  test('đủ dùng bằng bàn phím: chọn trang bằng mũi tên, F6 qua lại giữa trang và danh sách', async () => {
    const { page } = seen;
    await chooseSample(page);
    await page.waitForFunction(() => Boolean(document.activeElement?.closest('.pane')));
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('grid');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    expect(await page.locator('.sheet-tab[aria-selected=true]').textContent()).toBe(sampleWorkbook()[0]?.name);
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('.pane')))).toBe(true);
  });
});

const LOOKS = [
  ['sáng', { colorScheme: 'light' }],
  ['tối', { colorScheme: 'dark' }],
  ['tương phản cao', { forcedColors: 'active' }],
] as const;
const SIZES = [WIDE, { width: 1920, height: 1080 }, { width: 768, height: 1024 }, { width: 320, height: 640 }];

describe.each(LOOKS)('nền %s', (look, options) => {
  test.each(SIZES)('$width × $height: đọc được bằng máy, không tràn ngang', async (viewport) => {
    const { page } = await opened(served, { viewport, ...options });
    const shots = process.env['SHOTS'];
    const shoot = async (name: string) => {
      if (shots) await page.screenshot({ path: join(shots, `${name}-${viewport.width}-${look}.png`) });
    };
    const tooWide = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await violations(page)).toEqual([]);
    expect(await tooWide()).toBe(0);
    await shoot('start');
    await chooseSample(page);
    expect(await violations(page)).toEqual([]);
    expect(await tooWide()).toBe(0);
    await shoot('list');
    await page.locator('[role=treeitem][aria-level="2"]').first().click();
    await page.waitForSelector('.grid [aria-current]');
    expect(await violations(page)).toEqual([]);
    await shoot('finding');
    await choose(page, FOREIGN);
    await page.waitForSelector('.page-note');
    expect(await violations(page)).toEqual([]);
    await shoot('refused');
    await page.context().close();
  });
});
