// The preview in a real browser, with the hands of an officer: opens files, types into cells, presses buttons, reads cells.
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';
import { parseArea } from '../../../preview/book/address';
import type { Area } from '../../../preview/book/area';
import type { Book } from '../../../preview/book/book';
import type { ExcelHost } from '../../../preview/host/excel-host';
import { serve, type Serving } from '../../../preview/serve';

/** Milliseconds: only what hangs takes so long, however busy the machine is. */
const PATIENCE = 90_000;
const FOLDER = 'build/preview-test';
/** How many times slower the browser shall be than it could: 6 is like a very busy machine. */
const SLOWER = Number(process.env['SLOWER'] ?? 1);
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What the page puts into `window.__preview`. */
export interface PreviewHandle {
  readonly book: Book;
  readonly host: ExcelHost;
  ready(): Promise<void>;
  functionsReady(): Promise<void>;
}

declare global {
  interface Window {
    readonly __preview: PreviewHandle;
  }
}

export class Previews {
  private constructor(
    private readonly browser: Browser,
    private readonly serving: Serving,
  ) {}

  static async start(folder = FOLDER): Promise<Previews> {
    const serving = await serve(folder, 0);
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ARGUMENTS,
    });
    return new Previews(browser, serving);
  }

  get address(): string {
    return this.serving.address;
  }

  async newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
    const page = await context.newPage();
    if (SLOWER > 1) {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    }
    return page;
  }

  /** A page with the sample in it, ready for everything. */
  async open(options: BrowserContextOptions = {}): Promise<Preview> {
    const preview = new Preview(await this.newPage(options), this.address);
    await preview.page.goto(this.address);
    await preview.untilReady();
    return preview;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.serving.close();
  }
}

export class Preview {
  /** What must not happen: errors of the page or the pane, refusals of the policy, requests to elsewhere. */
  readonly mishaps: string[] = [];
  private clicks = 0;

  constructor(
    readonly page: Page,
    address: string,
  ) {
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => this.mishaps.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.mishaps.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) this.mishaps.push(`asked for ${url}`);
    });
  }

  get pane(): Frame {
    const frame = this.page.frames().find((each) => each.url().includes('/taskpane.html'));
    if (!frame) throw new Error('The pane is not there.');
    return frame;
  }

  async untilReady(): Promise<void> {
    await this.page.waitForFunction(() => '__preview' in window);
    await this.page.evaluate(async () => {
      await window.__preview.ready();
      await window.__preview.functionsReady();
    });
    await this.settled();
  }

  /** Presses a button of the pane by what stands on it. */
  async press(label: string | RegExp): Promise<void> {
    await this.pane.getByRole('button', { name: label, exact: typeof label === 'string' }).click();
  }

  async ribbon(label: string): Promise<void> {
    await this.page.locator('#ribbon').getByRole('button', { name: label, exact: true }).click();
  }

  /** A new workbook with one empty sheet. */
  async openNew(): Promise<void> {
    await this.page.getByRole('button', { name: 'Tệp mới' }).click();
    await this.page.waitForFunction(() => window.__preview.book.name.startsWith('Tệp mới'));
    await this.untilReady();
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await this.page.waitForFunction((wanted) => window.__preview.book.name === wanted, name);
    await this.untilReady();
  }

  /** Turns a switch of the panel “Tình huống thử”. */
  async turn(name: string, value: string | boolean): Promise<void> {
    const opener = this.page.getByRole('button', { name: 'Tình huống thử', exact: true });
    await opener.click();
    const control = this.page.locator(`#switches [name="${name}"]`);
    if (typeof value === 'boolean') await control.setChecked(value);
    else if ((await control.evaluate((element) => element.tagName)) === 'SELECT') await control.selectOption(value);
    else await control.fill(value);
    await this.page.keyboard.press('Escape');
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.__preview.book.sheets().map((sheet) => sheet.name()));
  }

  async select(sheet: string, address: string): Promise<void> {
    await this.page.evaluate(
      ([name, area]) => {
        const { book } = window.__preview;
        const found = book.sheets().find((each) => each.name() === name);
        if (found) book.select(found.id, [area]);
      },
      [sheet, areaOf(address)] as const,
    );
  }

  /** "Bảng chấm điểm!D15" */
  selected(): Promise<string> {
    return this.page.evaluate(() => {
      const { book } = window.__preview;
      const { sheetId, row, column } = book.selection();
      const letters = String.fromCharCode(65 + column);
      return `${book
        .sheets()
        .find(({ id }) => id === sheetId)
        ?.name()}!${letters}${row + 1}`;
    });
  }

  /** By a click. Each is in another cell: two in one within half a second would be a double click, which opens the cell. */
  async focusGrid(): Promise<void> {
    this.clicks++;
    const position = { x: this.clicks % 2 === 0 ? 480 : 400, y: 120 };
    await this.page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position });
    // Only then do keys reach the grid.
    await this.page.waitForFunction(() => document.activeElement?.closest('#grid') != null);
  }

  /** Selects the cell and types into it, as one does with the keyboard. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.focusGrid();
    await this.select(sheet, address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      // Univer begins to calculate a tenth of a second after the last change.
      await new Promise((resolve) => setTimeout(resolve, 150));
      await window.__preview.book.settled();
    });
  }

  /** As shown; one row of texts for each row of the area. */
  async texts(sheet: string, address: string): Promise<string[][]> {
    await this.settled();
    return this.page.evaluate(
      ([name, area]) =>
        window.__preview.book
          .sheets()
          .find((each) => each.name() === name)
          ?.texts(area)
          .map((row) => [...row]) ?? [],
      [sheet, areaOf(address)] as const,
    );
  }

  async text(sheet: string, address: string): Promise<string> {
    return (await this.texts(sheet, address))[0]?.[0] ?? '';
  }

  /** Everything in the workbook, by which two moments can be compared. */
  contents(): Promise<Record<string, unknown>> {
    return this.page.evaluate(() =>
      Object.fromEntries(
        window.__preview.book.sheets().map((sheet) => {
          const area = sheet.usedArea(true);
          return [sheet.name(), area && [area, sheet.values(area), sheet.formulas(area)]];
        }),
      ),
    );
  }

  /** Reads until it reads what is wanted, or long enough; answers what was read last. */
  async eventually<T>(read: () => Promise<T>, wanted: T): Promise<T> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const seen = await read();
      if (JSON.stringify(seen) === JSON.stringify(wanted) || Date.now() > end) return seen;
      await this.page.waitForTimeout(50);
    }
  }

  status(): Promise<string> {
    return this.page.locator('#status').innerText();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`Not an address: ${address}`);
  return area;
}
