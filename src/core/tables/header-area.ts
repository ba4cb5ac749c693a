// Where headers stand in a sheet: rows of header words, one to four of them, and the tables side by side that they begin.
import type { Area } from '../workbook/address';
import { isBlankCell, shownText } from '../workbook/cell-text';
import type { Grid } from '../workbook/grid';
import type { Cell, Row } from '../workbook/snapshot';
import { areHeaderWords, beginsTable, ownCells } from './header-cells';
import type { Read } from './header-cells';
import type { Sense } from './header-words';

type Columns = Pick<Area, 'left' | 'right'>;

const MOST_ROWS_BELOW = 3;

/** The areas of all headers of a sheet, from top to bottom; a header repeated after a page break is one of its own. */
export function findHeaders(grid: Grid, read: Read): readonly Area[] {
  const areas: Area[] = [];
  let lowest = -1;
  for (const row of grid.sheet.rows) {
    const cells = row.index <= lowest ? besideHeader(row, areas, read) : headerCells(row, read);
    if (cells === undefined) continue;
    const area = grown(grid, row.index, cells, read);
    areas.push(...sideBySide(grid, area, read));
    lowest = Math.max(lowest, area.bottom);
  }
  return areas;
}

/**
 * Whether cells of one row are header words: two of them, one of which is nothing else, and nothing that only data hold.
 * A row that is none can still hold, after an empty column, the header of a table that begins beside another.
 */
function headerCells(row: Row, read: Read): readonly Cell[] | undefined {
  const { cells } = row;
  if (areHeaderWords(cells, read)) return cells;
  let previous = Infinity;
  for (const cell of cells) {
    const apart = cell.column - previous > 1;
    previous = cell.column;
    if (!apart || !beginsTable(cell, read)) continue;
    const beside = cells.filter(({ column }) => column >= cell.column);
    if (areHeaderWords(beside, read)) return beside;
  }
  return undefined;
}

/** The header that begins beside the lower rows of another, after an empty column. */
function besideHeader(row: Row, areas: readonly Area[], read: Read): readonly Cell[] | undefined {
  const right = Math.max(...areas.filter(({ bottom }) => bottom >= row.index).map((area) => area.right));
  const beside = row.cells.filter((cell) => cell.column > right + 1 && !isBlankCell(cell));
  const [first] = beside;
  return first && beginsTable(first, read) && areHeaderWords(beside, read) ? beside : undefined;
}

function grown(grid: Grid, row: number, cells: readonly Cell[], read: Read): Area {
  const held = ownCells(cells, read);
  let left = Math.min(...held.map(({ column }) => column));
  let right = Math.max(...held.map(({ column }) => column));
  let top = row;
  let bottom = row;
  for (let column = left; column <= right; column++) {
    const merge = grid.mergeAt(row, column);
    if (merge === undefined || merge.bottom > row + MOST_ROWS_BELOW) continue;
    top = Math.max(Math.min(top, merge.top), row - MOST_ROWS_BELOW);
    bottom = Math.max(bottom, merge.bottom);
    left = Math.min(left, merge.left);
    right = Math.max(right, merge.right);
  }
  for (let below = bottom + 1; below <= row + MOST_ROWS_BELOW; below++) {
    const wide = widened(grid, below, { left, right });
    if (!isSubheader(grid, below - 1, wide, read)) break;
    ({ left, right } = wide);
    bottom = below;
  }
  return { top, left, bottom, right };
}

/** The columns of a header with their neighbours in the row below: "Tối đa", "Tự chấm" may stand where the row above is empty. */
function widened(grid: Grid, row: number, { left, right }: Columns): Columns {
  let wide = { left, right };
  while (wide.left > 0 && !isBlankCell(grid.at(row, wide.left - 1))) wide = { ...wide, left: wide.left - 1 };
  while (!isBlankCell(grid.at(row, wide.right + 1))) wide = { ...wide, right: wide.right + 1 };
  return wide;
}

/** Whether the row below a header splits its wide cells: it says header words, and nothing under the cells that are whole. */
function isSubheader(grid: Grid, above: number, { left, right }: Columns, read: Read): boolean {
  let recognised = 0;
  let others = 0;
  for (let column = left; column <= right; column++) {
    const cell = grid.at(above + 1, column);
    if (isBlankCell(cell)) continue;
    const reading = typeof cell?.value === 'string' ? read(cell.value) : undefined;
    const over = grid.seenAt(above, column);
    const kept = isBlankCell(over) ? undefined : read(shownText(over))?.sense;
    // Under STT, task or criterion stands what the table lists, never a further header.
    if (kept === 'stt' || kept === 'task' || kept === 'criterion' || kept === 'label') return false;
    if (reading === undefined) others += 1;
    else recognised += 1;
  }
  return recognised >= 2 ? recognised >= others : recognised === 1 && others === 0 && isSplit(grid, above, left, right);
}

function isSplit(grid: Grid, above: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    const merge = grid.mergeAt(above, column);
    if (merge && merge.right > merge.left && !isBlankCell(grid.at(above + 1, column))) return true;
  }
  return false;
}

// “Xếp loại” alone, with a rank or with remarks is a result of the table; with scores it heads a table of levels.
const BESIDE_RESULT: ReadonlySet<Sense | undefined> = new Set(['rank', 'note', 'level']);

/** Cuts a header where, after an empty column, a second STT or a level begins another table. */
function sideBySide(grid: Grid, area: Area, read: Read): readonly Area[] {
  const parts: Area[] = [];
  let left = area.left;
  const readingAt = (column: number) => {
    const cell = headerCellOf(grid, area, column);
    return cell && read(shownText(cell));
  };
  const headsLevels = (column: number) =>
    column < area.right &&
    headerCellOf(grid, area, column + 1) !== undefined &&
    !BESIDE_RESULT.has(readingAt(column + 1)?.sense);
  for (let column = area.left + 2; column <= area.right; column++) {
    const reading = readingAt(column);
    const begins =
      reading?.whole === true && (reading.sense === 'stt' || (reading.sense === 'level' && headsLevels(column)));
    if (!begins || column - left < 2 || headerCellOf(grid, area, column - 1) !== undefined) continue;
    parts.push({ ...area, left, right: column - 2 });
    left = column;
  }
  if (parts.length === 0) return [area];
  // Beside the header of one table may stand a row of another.
  return [...parts, { ...area, left }]
    .filter((part) => isHeaderPart(grid, part, read))
    .map((part) => shortened(grid, part, read));
}

function isHeaderPart(grid: Grid, { top, left, bottom, right }: Area, read: Read): boolean {
  for (let row = top; row <= bottom; row++) {
    const cells = grid.cellsOf(row).filter(({ column }) => column >= left && column <= right);
    if (areHeaderWords(cells, read)) return true;
  }
  return false;
}

/** A part without the rows of the others' headers beside which its own rows stand already. */
function shortened(grid: Grid, part: Area, read: Read): Area {
  let { bottom } = part;
  const isHeader = (column: number) => {
    const cell = grid.seenAt(bottom, column);
    return !isBlankCell(cell) && read(shownText(cell)) !== undefined;
  };
  const columns = Array.from({ length: part.right - part.left + 1 }, (_, place) => part.left + place);
  while (bottom > part.top && !columns.some(isHeader)) bottom -= 1;
  return { ...part, bottom };
}

function headerCellOf(grid: Grid, area: Area, column: number): Cell | undefined {
  for (let row = area.top; row <= area.bottom; row++) {
    const cell = grid.seenAt(row, column);
    if (!isBlankCell(cell)) return cell;
  }
  return undefined;
}
