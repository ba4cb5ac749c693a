// A workbook with all its texts in Unicode: those typed in old fonts are decoded, and remember how they were typed.
import { decoded, encodingSigns, oldEncodingOf } from '../text/old-encoding';
import type { Cell, Row, Sheet, Workbook } from './snapshot';

/** The same workbook where no text was typed in an old font. */
export function inUnicode(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map(sheetInUnicode);
  return sheets.every((sheet, place) => sheet === workbook.sheets[place]) ? workbook : { ...workbook, sheets };
}

function sheetInUnicode(sheet: Sheet): Sheet {
  const old = oldFonts(sheet);
  return old.size === 0 ? sheet : { ...sheet, rows: sheet.rows.map((row) => rowInUnicode(row, old)) };
}

/** Fonts of old encodings whose texts are not all in Unicode already: officers change the typing long before the font. */
function oldFonts({ rows }: Sheet): ReadonlySet<string> {
  const signs = new Map<string, { unicode: number; old: number }>();
  for (const { cells } of rows) {
    for (const { fontName, value } of cells) {
      if (fontName === undefined || typeof value !== 'string' || oldEncodingOf(fontName) === undefined) continue;
      const counted = signs.get(fontName) ?? { unicode: 0, old: 0 };
      const sign = encodingSigns(value);
      if (sign !== 'plain') counted[sign] += 1;
      signs.set(fontName, counted);
    }
  }
  return new Set([...signs].filter(([, { unicode, old }]) => old > unicode).map(([font]) => font));
}

function rowInUnicode(row: Row, old: ReadonlySet<string>): Row {
  const cells = row.cells.map((cell) => cellInUnicode(cell, old));
  return cells.every((cell, place) => cell === row.cells[place]) ? row : { ...row, cells };
}

function cellInUnicode(cell: Cell, old: ReadonlySet<string>): Cell {
  const { fontName = '', value } = cell;
  const encoding = old.has(fontName) ? oldEncodingOf(fontName) : undefined;
  if (encoding === undefined || typeof value !== 'string' || encodingSigns(value) === 'unicode') return cell;
  return { ...cell, value: decoded(value, encoding), typed: value };
}
