// Which cells of a row are header words, and which of them belong to one header.
import { isBlankCell } from '../workbook/cell-text';
import type { Cell } from '../workbook/snapshot';
import { LONGEST_HEADER } from './header-sense';
import type { readHeader } from './header-sense';

export type Read = typeof readHeader;

// “SỐ THỨ TỰ”, each mark a letter of its own.
const LONGEST_BEGIN = 20;
// Such words have no digit but in a footnote: “Nhóm tiêu chí số 3” need not be looked up.
const NUMBERED = /^[^([]*\d/;

/** Whether a cell says what the first column of a table says. */
export function beginsTable({ value }: Cell, read: Read): boolean {
  if (typeof value !== 'string' || value.length > LONGEST_BEGIN || NUMBERED.test(value)) return false;
  const reading = read(value);
  return reading?.whole === true && (reading.sense === 'stt' || reading.sense === 'level');
}

/** Whether cells of a row are header words: two of them, one of which is nothing else, and nothing that only data hold. */
export function areHeaderWords(cells: readonly Cell[], read: Read): boolean {
  let texts = 0;
  let recognised = 0;
  let whole = 0;
  let begins: string | undefined;
  let onlyLevels = true;
  for (const { value } of cells) {
    if (value === null || value === '') continue;
    if (typeof value === 'number' && isYear(value)) continue;
    if (typeof value !== 'string' || value.length > LONGEST_HEADER) return false;
    // A row that begins with a number is one of the table's own.
    if (texts === 0 && /^\s*\(?\d/.test(value)) return false;
    texts += 1;
    // What ends with a colon is a label of the cell beside it.
    const reading = value.trimEnd().endsWith(':') ? undefined : read(value);
    begins ??= reading?.sense ?? 'none';
    if (reading === undefined) continue;
    recognised += 1;
    if (reading.whole) whole += 1;
    if (reading.sense !== 'level') onlyLevels = false;
  }
  // "Xếp loại: | Mức 3 | Kết quả xếp loại: | Mức 4" over two tables states their results.
  if (onlyLevels) return false;
  // Beside “STT” and two columns of ours there may be any number of units under their own names.
  const isMost = recognised * 2 >= texts || (recognised >= 3 && begins === 'stt');
  return recognised >= 2 && isMost && (whole >= 1 || recognised >= 3);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

const STATED_LEVEL = /^\s*mức(?: độ)? (?:\d|[ivx]+)\s*$/i;

/** “Kết quả xếp loại | Mức 2” at the end, after an empty column, states what the table beside reaches. */
function withoutResult(held: readonly Cell[]): readonly Cell[] {
  const [level, label, before] = [...held].reverse();
  if (level === undefined || label === undefined || before === undefined) return held;
  const states = ({ value }: Cell) => typeof value === 'string' && STATED_LEVEL.test(value.normalize('NFC'));
  return states(level) && !states(label) && label.column - before.column > 1 ? held.slice(0, -2) : held;
}

/** Cells of a header without what stands beside it after an empty column and is no header word: a row of another table. */
export function ownCells(cells: readonly Cell[], read: Read): readonly Cell[] {
  // “Đề nghị công nhận: Mức 4” states what another table reaches.
  const isHeader = ({ value }: Cell) => typeof value === 'string' && !value.includes(':') && read(value) !== undefined;
  const all = withoutResult(cells.filter((cell) => !isBlankCell(cell)));
  const first = all.findIndex(
    (cell, place) => beginsTable(cell, read) && cell.column - (all[place - 1]?.column ?? Infinity) > 1,
  );
  const held = first < 0 || all.slice(0, first).some(isHeader) ? all : all.slice(first);
  const last = held.reduce((found, cell, place) => (isHeader(cell) ? place : found), 0);
  const own: Cell[] = [];
  let right = Infinity;
  for (const [place, cell] of held.entries()) {
    if (place > last && cell.column - right > 1) break;
    own.push(cell);
    right = cell.column;
  }
  return own;
}
