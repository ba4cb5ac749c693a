// npm run screenshots: the pictures of the officers' guide, taken from the preview as it runs.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium, type Frame, type Page } from 'playwright-core';

const FOLDER = 'docs/huong-dan/anh';
const PORT = '3931';
const ADDRESS = `http://localhost:${PORT}/`;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** The pane's frame, once it shows its tabs. */
async function paneOf(page: Page): Promise<Frame> {
  await page.waitForFunction(
    () => document.querySelector('iframe')?.contentDocument?.querySelector('[role=tab]') != null,
  );
  const frame = page.frames().find((each) => each.url().includes('taskpane'));
  if (!frame) throw new Error('The preview shows no pane.');
  return frame;
}

async function take(page: Page): Promise<void> {
  const shot = (name: string) => page.screenshot({ path: `${FOLDER}/${name}.png` });
  const rest = () => page.waitForTimeout(2500);
  const sheet = async (name: string) => {
    await page.getByText(name, { exact: true }).last().click();
    await rest();
  };
  await page.goto(ADDRESS);
  const pane = await paneOf(page);
  await page.waitForTimeout(8000);
  const button = (name: RegExp) => pane.getByRole('button', { name }).first();
  await shot('thong-tin');
  await sheet('Phụ lục nhiệm vụ');
  await shot('phu-luc');
  await sheet('Bảng chấm điểm');
  await shot('bang-cham-diem');
  await button(/^Kiểm tra/).click();
  await pane.locator('[role=treeitem]').first().waitFor();
  await rest();
  await shot('kiem-tra');
  await pane.locator('[role=treeitem]').filter({ hasText: 'D15' }).first().click();
  await rest();
  await shot('mot-muc');
  await button(/^Sửa…/).click();
  await rest();
  await shot('sua');
  await button(/^Áp dụng/).click();
  await button(/^Hoàn tác/).waitFor();
  await rest();
  await shot('hoan-tac');
  await pane.getByRole('tab', { name: /Tạo trang/ }).click();
  await rest();
  await shot('tao-trang');
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = spawn(process.execPath, ['tools/run-ts.mjs', 'preview/server.ts'], { env: { ...process.env, PORT } });
  await new Promise<void>((resolve) =>
    server.stdout.on('data', (text: Buffer) => String(text).includes('Ready') && resolve()),
  );
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  try {
    await take(await browser.newPage({ viewport: { width: 1366, height: 768 } }));
  } finally {
    await browser.close();
    server.kill();
  }
}

await main();
