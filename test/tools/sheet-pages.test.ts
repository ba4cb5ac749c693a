import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STANDARD_SHEETS } from '../../src/core/sheets/standard-sheets';
import { sheetPages } from '../../tools/sheet-pages';

test('every standard sheet has its page, and so have the notes', () => {
  expect(sheetPages()).toHaveLength(STANDARD_SHEETS.length + 1);
});

test.each(sheetPages())('docs/trang/$file is as its specification makes it', ({ file, text }) => {
  expect(readFileSync(join('docs/trang', file), 'utf8')).toBe(text);
});
