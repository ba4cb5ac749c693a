// Workbooks as officers read them: a plain text with a line for each row, its cells between bars.
//
//   # Trang: Bảng chấm điểm            a sheet begins (“Trang ẩn:” a hidden one, “Trang ẩn sâu:” a very hidden one)
//   # Ghi chú D5: Xem lại              a comment on a cell of that sheet
//   # Phông B5: .VnTime                the font of a cell
//   # In: A4, dọc, lề 20 20 30 15, lặp 4-5, 1 trang ngang
//                                      its print set-up: margins top, bottom, left, right; unknown without this line
//   # Liên kết: file:///D:/So.xlsx     a workbook that this one links to
//   # Tên Vung: ='Bảng 1'!A1           a defined name
//   | STT | Tiêu chí | Điểm tối đa |   a row; an empty line is an empty row
//   5 · 4,5                            numbers; 4.5 and 1.1 are texts, as are '5 and '4,5
//   @14/02/2026                        a day that Excel knows as one
//   =SUM(C2:C3) → 5                    a formula and its value, none after a bare arrow; #REF! is an error
//   0,9 {0%}                           a number and its format
//   # Dòng ẩn: 5, 6                    rows of the sheet that are hidden, as Excel counts them; without it none is known
//   < and ^                            merged with the cell to the left, or above
import { dayNumber, civilDay } from '../../src/core/calendar/civil-day';
import { readArea } from '../../src/core/workbook/address';
import type { Area } from '../../src/core/workbook/address';
import type {
  Cell,
  CellValue,
  DefinedName,
  PrintSetup,
  Row,
  Sheet,
  Visibility,
  Workbook,
} from '../../src/core/workbook/snapshot';

/** The workbook that a text describes. */
export function workbookFrom(text: string): Workbook {
  const sheets: SheetLines[] = [];
  const links: string[] = [];
  const names: DefinedName[] = [];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const [, hidden = '', name] = /^# Trang( ẩn(?: sâu)?)?: (.+)$/.exec(line) ?? [];
    const [, link] = /^# Liên kết: (.+)$/.exec(line) ?? [];
    const [, defined, formula] = /^# Tên (\S+): (.+)$/.exec(line) ?? [];
    if (name !== undefined) sheets.push({ name, visibility: VISIBILITY[hidden] ?? 'visible', lines: [], extras: [] });
    else if (link !== undefined) links.push(link);
    else if (defined !== undefined && formula !== undefined) names.push({ name: defined, formula });
    else (sheets[sheets.length - 1] ?? startOf(sheets))[line.startsWith('#') ? 'extras' : 'lines'].push(line);
  }
  return { sheets: sheets.map(sheetFrom), names, externalLinks: links };
}

interface SheetLines {
  readonly name: string;
  readonly visibility: Visibility;
  readonly lines: string[];
  readonly extras: string[];
}

const VISIBILITY: Readonly<Record<string, Visibility>> = { ' ẩn': 'hidden', ' ẩn sâu': 'veryHidden' };

function startOf(sheets: SheetLines[]): SheetLines {
  const sheet: SheetLines = { name: 'Trang1', visibility: 'visible', lines: [], extras: [] };
  sheets.push(sheet);
  return sheet;
}

function sheetFrom({ name, visibility, lines, extras }: SheetLines): Sheet {
  const grid = lines.map((line) =>
    line.trim() === ''
      ? []
      : line
          .replace(/^\||\|\s*$/g, '')
          .split('|')
          .map((cell) => cell.trim()),
  );
  const fonts = new Map(placed(extras, 'Phông').map(({ row, column, text }) => [`${row} ${column}`, text]));
  const rows = grid.flatMap((texts, index): Row[] => {
    const cells = texts
      .flatMap((text, column): Cell[] => cellFrom(text, column))
      .map((cell): Cell => {
        const fontName = fonts.get(`${index} ${cell.column}`);
        return fontName === undefined ? cell : { ...cell, fontName };
      });
    return cells.length === 0 ? [] : [{ index, cells }];
  });
  const print = extras.flatMap((line) => /^# In: (.*)$/.exec(line)?.[1] ?? []).map(printFrom)[0];
  const comments = placed(extras, 'Ghi chú');
  const hidden = extras.find((line) => line.startsWith('# Dòng ẩn: '));
  const hiddenRows = [...(hidden ?? '').matchAll(/\d+/g)].map(([row]) => Number(row) - 1);
  return {
    name,
    visibility,
    rows,
    merges: mergesOf(grid),
    comments,
    ...(hidden === undefined ? {} : { hiddenRows }),
    ...(print ? { print } : {}),
  };
}

/** Lines like "# Phông B5: .VnTime". */
function placed(lines: readonly string[], word: string) {
  return lines.flatMap((line) => {
    const [, address = '', text = ''] = new RegExp(`^# ${word} ([A-Z]+\\d+): (.+)$`).exec(line) ?? [];
    const area = readArea(address);
    return area ? [{ row: area.top, column: area.left, text }] : [];
  });
}

function printFrom(text: string): PrintSetup {
  const [, top, bottom, left, right] = (/lề ([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)/.exec(text) ?? []).map(Number);
  const [, first, last] = (/lặp (\d+)-(\d+)/.exec(text) ?? []).map(Number);
  const pagesWide = /(?<!\d)(\d+) trang ngang/.exec(text)?.[1];
  const paper = /A\d/.exec(text)?.[0];
  const orientation = /dọc|giấy ngang/.exec(text)?.[0];
  return {
    ...(paper === undefined ? {} : { paper: paper === 'A4' ? 'A4' : 'other' }),
    ...(orientation === undefined ? {} : { orientation: orientation === 'dọc' ? 'portrait' : 'landscape' }),
    ...(top !== undefined && bottom !== undefined && left !== undefined && right !== undefined
      ? { margins: { top, bottom, left, right } }
      : {}),
    ...(first !== undefined && last !== undefined ? { titleRows: { first: first - 1, last: last - 1 } } : {}),
    ...(pagesWide === undefined ? {} : { pagesWide: Number(pagesWide) }),
  };
}

function cellFrom(text: string, column: number): Cell[] {
  if (text === '' || text === '<' || text === '^') return [];
  const [, formula, result] = /^(=.+?) →(?: (.*))?$/.exec(text) ?? [];
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
