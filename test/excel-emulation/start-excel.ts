// Starts the real, unmodified office.js in a window of its own over the emulated Excel; tests run in Node's environment.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Locale } from '../../preview/book/book';
import { MapBook, type Calculator } from '../../preview/book/map/map-book';
import type { Book } from '../../preview/book/book';
import { ExcelHost, type HostOptions } from '../../preview/host/excel-host';
import type { FunctionMetadata } from '../../preview/host/seam/function-metadata';
import type { Switches } from '../../preview/host/switches';
import type { ExcelVersion } from '../../preview/host/versions';

export interface StartOptions<AnyBook extends Book> {
  readonly version?: ExcelVersion;
  readonly locale?: Locale;
  /** Names of the sheets of the new book. */
  readonly sheets?: readonly string[];
  /** In place of a new book in plain maps. */
  readonly book?: AnyBook;
  readonly calculator?: Calculator;
  readonly switches?: Partial<Switches>;
  readonly functions?: readonly FunctionMetadata[];
  readonly record?: HostOptions['record'];
}

/** What office.js puts into its window. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

export interface RunningExcel<AnyBook extends Book = MapBook> extends OfficeGlobals {
  readonly book: AnyBook;
  readonly host: ExcelHost;
  readonly window: Window;
  /** Loads the pane anew, as F5 does. The members above are then those of the old window: use what is answered. */
  reload(): Promise<RunningExcel<AnyBook>>;
  /** Ends it, and takes the globals away; throws if the emulation itself made a mistake. */
  close(): void;
}

const OFFICE_JS = pathToFileURL(path.resolve('node_modules/@microsoft/office-js/dist/office.js')).href;
const GLOBALS = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'] as const;
const SLOWEST_START = 10_000;

/**
 * Starts an emulated Excel, and waits for `Office.onReady`.
 * Code under test that says `Excel.run` finds the globals of the Excel started last.
 */
export async function startExcel(options?: StartOptions<MapBook>): Promise<RunningExcel>;
export async function startExcel<AnyBook extends Book>(
  options: StartOptions<AnyBook> & { readonly book: AnyBook },
): Promise<RunningExcel<AnyBook>>;
export async function startExcel(options: StartOptions<Book> = {}): Promise<RunningExcel<Book>> {
  const locale = options.locale ?? 'vi-VN';
  const { sheets, calculator } = options;
  const book = options.book ?? new MapBook({ locale, ...(sheets && { sheets }), ...(calculator && { calculator }) });
  const mistakes: unknown[] = [];
  const host = new ExcelHost(book, {
    switches: { version: options.version ?? '365', locale, ...options.switches },
    ...(options.functions && { functions: options.functions }),
    ...(options.record && { record: options.record }),
    onMistake: (error) => mistakes.push(error),
  });
  return openPane(book, host, mistakes);
}

async function openPane(book: Book, host: ExcelHost, mistakes: readonly unknown[]): Promise<RunningExcel<Book>> {
  const dom = new JSDOM('<!doctype html><html><body></body></html>', {
    url: OFFICE_JS,
    runScripts: 'dangerously',
    resources: 'usable',
    pretendToBeVisual: true,
    // office.js makes jsdom complain once while it loads; what matters arrives as an error of a promise.
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => host.install(window as unknown as Window),
  });
  await loadOffice(dom);
  const globals = Object.fromEntries(GLOBALS.map((name) => [name, dom.window[name] as unknown]));
  Object.assign(globalThis, globals);
  return {
    ...(globals as unknown as OfficeGlobals),
    book,
    host,
    window: dom.window as unknown as Window,
    reload: () => {
      dom.window.close();
      return openPane(book, host, mistakes);
    },
    close: () => {
      host.close();
      dom.window.close();
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
      if (mistakes.length > 0) throw mistakes[0];
    },
  };
}

function loadOffice(dom: JSDOM): Promise<void> {
  const { document } = dom.window;
  const script = document.createElement('script');
  script.src = OFFICE_JS;
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('office.js did not become ready.')), SLOWEST_START);
    script.onerror = () => reject(new Error('office.js could not be loaded.'));
    script.onload = () => {
      const { Office } = dom.window as unknown as OfficeGlobals;
      void Office.onReady(() => {
        clearTimeout(late);
        resolve();
      });
    };
    document.head.append(script);
  });
}
