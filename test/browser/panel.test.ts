// Every state of the panel in a real browser: accessible, whole at every width and theme, and usable by keyboard alone.
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { AxeResults } from 'axe-core';
import { serveGallery, type Gallery } from './panel-gallery/serve';
import { STATES } from './panel-gallery/states';

const WIDTHS = [
  { width: 350, height: 600 },
  { width: 320, height: 378 },
  { width: 175, height: 189 },
];
const THEMES = ['light', 'dark', 'forced'] as const;
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
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let gallery: Gallery;
let browser: Browser;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ARGUMENTS });
});

afterAll(async () => {
  await browser.close();
  gallery.close();
});

async function pageAt(size: { width: number; height: number }, theme: (typeof THEMES)[number]): Promise<Page> {
  const context = await browser.newContext({
    viewport: size,
    ...(theme === 'forced' ? { forcedColors: 'active' } : {}),
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  });
  return page;
}

const errors: string[] = [];

async function show(page: Page, state: string, theme: string): Promise<void> {
  await page.goto(`${gallery.address}?state=${state}&theme=${theme}`);
  await page.waitForSelector(`body[data-ready="${state}"] main`);
  await page.waitForFunction(() => (document.querySelector('.page')?.childElementCount ?? 0) > 0);
}

/** What is too wide, cut off, or too small to press. */
function misfits(): string[] {
  const found: string[] = [];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) found.push(`the page is ${wide} px too wide`);
  const right = document.documentElement.clientWidth;
  for (const element of document.querySelectorAll<HTMLElement>('.panel *')) {
    if (element.closest('.unseen, thead, svg')) continue;
    const box = element.getBoundingClientRect();
    const name = `${element.tagName}.${element.className} “${(element.textContent ?? '').slice(0, 30)}”`;
    if (box.right > right + 0.5) found.push(`${name} passes the right edge`);
    if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden') {
      found.push(`${name} is cut off`);
    }
    const pressed = element.matches(
      'button, a, summary, label.tick, label.choice, label.option, input.entry, [role=treeitem]',
    );
    // WCAG 2.5.8 leaves out links within a sentence; the panel has none.
    if (pressed && (box.width < 24 || box.height < 24)) found.push(`${name} is ${box.width} × ${box.height}`);
  }
  return found;
}

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults, string[]>((values) => {
    const { axe: engine } = window as unknown as { axe: { run(where: Document, how: object): Promise<AxeResults> } };
    return engine.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
  }, TAGS);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

test.each(THEMES)(
  '%s: every state is accessible and fits at 350, 320 and 175 px',
  async (theme) => {
    const page = await pageAt(WIDTHS[0] ?? { width: 350, height: 600 }, theme);
    const found: string[] = [];
    for (const state of Object.keys(STATES)) {
      await show(page, state, theme);
      await page.evaluate(axe);
      // What stands in a section that is closed at first counts too.
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
      for (const size of WIDTHS) {
        await page.setViewportSize(size);
        const wrong = [...(await violationsOf(page)), ...(await page.evaluate(misfits))];
        found.push(...wrong.map((each) => `${state} at ${size.width}: ${each}`));
      }
    }
    await page.context().close();
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
  },
  600_000,
);

test('the checks see what is wrong', async () => {
  const page = await pageAt({ width: 350, height: 600 }, 'light');
  await show(page, 'first-run', 'light');
  await page.evaluate(axe);
  await page.evaluate(() => {
    const tiny = document.createElement('button');
    tiny.className = 'tiny';
    const wide = document.createElement('p');
    wide.textContent = 'a'.repeat(200);
    document.querySelector('.page')?.append(tiny, wide);
  });
  expect((await violationsOf(page)).join()).toContain('button-name');
  const misfitting = (await page.evaluate(misfits)).join();
  expect(misfitting).toContain('px too wide');
  expect(misfitting).toContain('BUTTON.tiny');
  await page.context().close();
});

test('320 × 378: title, cell, expected and received, and the first line of what is wrong are seen at once', async () => {
  const page = await pageAt({ width: 320, height: 378 }, 'light');
  await show(page, 'finding', 'light');
  const bar = await page.locator('.bar').boundingBox();
  const what = await page.locator('.explained dd').first().boundingBox();
  // One line is 20 px high.
  expect((what?.y ?? Infinity) + 20).toBeLessThanOrEqual(bar?.y ?? 0);
  await page.context().close();
});

describe('chỉ dùng bàn phím', () => {
  let page: Page;
  const focused = () => page.evaluate(() => (document.activeElement?.textContent ?? '').trim());
  const tag = () => page.evaluate(() => document.activeElement?.tagName);
  const said = () => page.evaluate(() => (document.querySelector('[role=status]')?.textContent ?? '').trim());
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (text: string) => {
    for (let presses = 0; presses < 40; presses++) {
      if ((await focused()).startsWith(text)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to “${text}”`);
  };

  test('kiểm tra, mở một mục, xem trước, áp dụng, hoàn tác, trả lời, bỏ qua có lý do, tạo trang', async () => {
    page = await pageAt({ width: 350, height: 600 }, 'light');
    await page.goto(gallery.address);
    await page.waitForSelector('body[data-ready="live"]');

    await tabTo('Kiểm tra tệp này');
    await press('Enter');
    await page.waitForSelector('.tree');
    expect(await focused()).toBe('14 mục cần xử lý');
    expect(await said()).toBe('Kiểm tra xong. 14 mục: 6 lỗi, 5 cảnh báo, 2 gợi ý, 1 cần xem.');

    // The tree is one stop; arrows walk, the right arrow opens.
    await tabTo('Lỗi: Điểm vượt điểm tối đa');
    await press('ArrowDown');
    expect(await focused()).toContain('D19');
    await press('Space');
    expect(await focused()).toContain('D19');
    expect(await said()).toBe('Đã chọn ô D19, trang Bảng chấm điểm. Nhấn F6 để về trang.');
    await press('ArrowLeft', 'ArrowLeft');
    expect(await page.getAttribute('[role=treeitem]', 'aria-expanded')).toBe('false');
    await press('ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown');
    expect(await focused()).toContain('D14');
    await press('Enter');
    expect(await focused()).toBe('Điểm ghi dưới dạng văn bản');
    expect(await said()).toBe('Mục 2 trên 14. Lỗi: Điểm ghi dưới dạng văn bản. Đã chọn ô D14.');

    // Esc goes back to the row it came from.
    await press('Escape');
    expect(await focused()).toContain('D14');
    await press('Enter');
    await tabTo('Sửa cả 3 ô…');
    await press('Enter');
    expect(await focused()).toBe('Xem trước khi sửa 3 ô');
    expect(await said()).toBe('Xem trước: 3 ô sẽ được sửa. Chưa có gì thay đổi trong tệp.');
    await press('Tab', 'Space');
    await tabTo('Áp dụng cho 2 ô');
    await press('Enter');
    await page.waitForSelector('.note.on-done');
    expect(await focused()).toContain('Đã sửa 2 ô và kiểm tra lại');
    expect(await said()).toBe('Đã sửa 2 ô. Còn 12 mục. Có thể hoàn tác.');
    await tabTo('Hoàn tác');
    await press('Enter');
    await page.waitForFunction(() => document.querySelector('.note')?.textContent?.includes('Đã hoàn tác'));
    expect(await focused()).toContain('Đã hoàn tác 2 ô');
    expect(await said()).toBe('Đã hoàn tác. 2 ô trở lại như trước khi sửa.');

    // The question.
    await tabTo('Cần xem: Hạn có hai cách hiểu');
    await press('Enter', 'ArrowDown', 'Enter');
    expect(await focused()).toBe('Hạn có hai cách hiểu');
    await tabTo('Lưu câu trả lời');
    await press('Enter');
    expect(await focused()).toBe('Ngày cuối còn kịp là ngày nào?');
    await press('Tab', 'Space');
    await tabTo('Lưu câu trả lời');
    await press('Enter');
    await page.waitForFunction(() => document.body.textContent?.includes('Đã trả lời (1)'));
    expect(await said()).toBe('Đã lưu câu trả lời. Còn 13 mục.');
    expect(await tag()).not.toBe('BODY');

    // Set aside with a reason: Esc writes nothing, the reason is asked for, the focus goes on in the list.
    await tabTo('D14');
    await press('Home');
    expect(await focused()).toContain('Điểm vượt điểm tối đa');
    await press('ArrowRight');
    if (!(await focused()).startsWith('D19')) await press('ArrowRight');
    await press('Enter');
    await tabTo('Bỏ qua có lý do…');
    await press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reason');
    await press('Escape');
    expect(await focused()).toBe('Điểm vượt điểm tối đa');
    await tabTo('Bỏ qua có lý do…');
    await press('Enter');
    await tabTo('Ghi lý do và bỏ qua');
    await press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reason');
    await page.keyboard.type('Thành phố cho thêm điểm');
    await tabTo('Ghi lý do và bỏ qua');
    await press('Enter');
    await page.waitForFunction(() => document.body.textContent?.includes('Đã bỏ qua có lý do (1)'));
    expect(await said()).toBe('Đã bỏ qua có lý do. Còn 12 mục.');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('treeitem');
    await tabTo('Đã bỏ qua có lý do (1)');
    await press('Enter');
    await tabTo('Đưa lại vào danh sách');
    await press('Enter');
    await page.waitForFunction(() => !document.body.textContent?.includes('Đã bỏ qua có lý do (1)'));
    expect(await said()).toBe('Đã đưa lại vào danh sách. Còn 13 mục.');
    expect(await focused()).toBe('13 mục cần xử lý');

    // Tabs: arrows move and choose.
    await page.focus('#tab-check');
    await press('ArrowRight');
    expect(await focused()).toBe('Tạo trang');
    await tabTo('Tạo 4 trang');
    await press('Enter');
    await page.waitForSelector('.note.on-done');
    expect(await focused()).toContain('Đã tạo 4 trang');
    expect(await said()).toBe('Đã tạo 4 trang. Đang ở trang Thông tin, ô B4.');
    await page.context().close();
  });

  test('mười nghìn mục: danh sách vẫn nhẹ và phím mũi tên vẫn nhanh', async () => {
    page = await pageAt({ width: 350, height: 600 }, 'light');
    await show(page, 'many', 'light');
    expect(await page.locator('[role=treeitem]').count()).toBeLessThan(40);
    await page.focus('[role=treeitem]');
    for (let more = 0; more < 8; more++) {
      await press('End');
      await page.keyboard.press('ArrowUp');
      while (!(await focused()).startsWith('Hiện thêm')) await page.keyboard.press('ArrowUp');
      await press('Enter');
    }
    expect(await focused()).toContain('D732');
    // Shown are 820 rows; drawn are those near to the window.
    await page.waitForFunction(() => document.querySelectorAll('[role=treeitem]').length < 300);
    const before = Date.now();
    await press(...Array.from({ length: 10 }, () => 'ArrowDown'));
    expect(await focused()).toContain('D742');
    expect(Date.now() - before).toBeLessThan(20_000);
    await page.context().close();
  });
});
