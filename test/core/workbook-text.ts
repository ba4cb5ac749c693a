// Workbooks as officers read them: a plain text with a line for each row, its cells between bars.
//
//   # Trang: Bảng chấm điểm            a sheet begins (“Trang ẩn:” a hidden one)
//   | STT | Tiêu chí | Điểm tối đa |   a row; an empty line is an empty row
//   5 · 4,5                            numbers; 4.5 and 1.1 are texts, as are '5 and '4,5
//   @14/02/2026                        a day that Excel knows as one
//   =SUM(C2:C3) → 5                    a formula and its value; #REF! is an error
//   0,9 {0%}                           a number and its format
//   # Dòng ẩn: 5, 6                    rows of the sheet that are hidden, as Excel counts them; without it none is known
//   < and ^                            merged with the cell to the left, or above
import { dayNumber, civilDay } from '../../src/core/calendar/civil-day';
import type { Area } from '../../src/core/workbook/address';
import type { Cell, CellValue, Row, Sheet, Workbook } from '../../src/core/workbook/snapshot';

/** The workbook that a text describes. */
export function workbookFrom(text: string): Workbook {
  const sheets: SheetText[] = [];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const [, hidden, name] = /^# Trang( ẩn)?: (.+)$/.exec(line) ?? [];
    if (name !== undefined) sheets.push({ name, hidden: hidden !== undefined, lines: [] });
    else if (line.startsWith('# Dòng ẩn: ')) {
      const rows = [...line.matchAll(/\d+/g)].map(([row]) => Number(row) - 1);
      (sheets[sheets.length - 1] ?? startOf(sheets)).hiddenRows = rows;
    } else if (!line.startsWith('#')) (sheets[sheets.length - 1] ?? startOf(sheets)).lines.push(line);
  }
  return { sheets: sheets.map(sheetFrom) };
}

interface SheetText {
  readonly name: string;
  readonly hidden: boolean;
  readonly lines: string[];
  hiddenRows?: readonly number[];
}

function startOf(sheets: SheetText[]): SheetText {
  const sheet = { name: 'Trang1', hidden: false, lines: [] };
  sheets.push(sheet);
  return sheet;
}

function sheetFrom({ name, hidden, lines, hiddenRows }: SheetText): Sheet {
  const grid = lines.map((line) =>
    line.trim() === ''
      ? []
      : line
          .replace(/^\||\|\s*$/g, '')
          .split('|')
          .map((cell) => cell.trim()),
  );
  const rows = grid.flatMap((texts, index): Row[] => {
    const cells = texts.flatMap((text, column): Cell[] => cellFrom(text, column));
    return cells.length === 0 ? [] : [{ index, cells }];
  });
  const visibility = hidden ? 'hidden' : 'visible';
  return { name, visibility, rows, merges: mergesOf(grid), ...(hiddenRows ? { hiddenRows } : {}) };
}

function cellFrom(text: string, column: number): Cell[] {
  if (text === '' || text === '<' || text === '^') return [];
  const [, formula, result] = /^(=.+?) → (.*)$/.exec(text) ?? [];
  if (formula !== undefined) return [{ column, value: valueFrom(result ?? ''), formula }];
  const [, day, month, year] = /^@(\d+)\/(\d+)\/(\d+)$/.exec(text) ?? [];
  const date = day === undefined ? undefined : civilDay(Number(year), Number(month), Number(day));
  if (date) return [{ column, value: dayNumber(date), numberFormat: 'dd/mm/yyyy' }];
  const [, number, numberFormat] = /^(-?[\d,]+) \{(.+)\}$/.exec(text) ?? [];
  if (number !== undefined && numberFormat !== undefined) return [{ column, value: valueFrom(number), numberFormat }];
  return [{ column, value: valueFrom(text) }];
}

function valueFrom(text: string): CellValue {
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!)$/.test(text)) return { error: text };
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return /^-?\d+(?:,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text.replaceAll('\\n', '\n');
}

function mergesOf(grid: readonly (readonly string[])[]): readonly Area[] {
  const merges: Area[] = [];
  grid.forEach((texts, row) =>
    texts.forEach((text, column) => {
      if (text === '<' || text === '^') return;
      let right = column;
      while (grid[row]?.[right + 1] === '<') right += 1;
      let bottom = row;
      while (grid[bottom + 1]?.[column] === '^') bottom += 1;
      if (right > column || bottom > row) merges.push({ top: row, left: column, bottom, right });
    }),
  );
  return merges;
}
