// The workbook of the preview as an .xlsx file.
import type { Book } from '../book/book';

export function savedWorkbook(book: Book): Promise<Uint8Array> {
  return Promise.reject(new Error(`Not yet: ${book.name}`));
}
