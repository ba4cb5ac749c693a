// Starts the emulated Excel. The same in tests (jsdom) and in the preview page.
import type { Book } from '../book/book';
import { ExcelHost, type HostOptions } from './excel-host';

/** Puts an emulated Excel over a book into a window in which office.js has not been loaded yet. */
export function startHost(book: Book, window: Window, options: HostOptions = {}): ExcelHost {
  const host = new ExcelHost(book, options);
  host.install(window);
  return host;
}
