// What each column of a header says, from its cells top to bottom: a wide cell's words belong to all columns under it.
import { normalForm } from '../text';
import type { Area } from '../workbook/address';
import { isBlankCell, shownText } from '../workbook/cell-text';
import type { Grid } from '../workbook/grid';
import type { Cell } from '../workbook/snapshot';
import { isUnitName } from './header-sense';
import type { readHeader } from './header-sense';
import type { Sense } from './header-words';

export interface HeaderColumn {
  readonly column: number;
  /** The words of the lowest cell. */
  readonly text: string;
  readonly sense: Sense | undefined;
  readonly whole: boolean;
  /** Some cell over the column names a commune. */
  readonly isUnit: boolean;
}

// These say little alone: "Điểm" under "Đơn vị tự chấm" is the self score.
const WEAK: ReadonlySet<Sense> = new Set(['points', 'score', 'known', 'parent', 'agency', 'result', 'label']);

// What stands beside a score under one wide header is not a score of that side: "Thẩm định" over "Điểm", "Tỷ lệ %", "Chênh lệch".
const BESIDE_SCORE = /^\W*(?:%|(?:tỷ|tỉ) lệ|phần trăm|(?:điểm )?(?:chênh|lệch|tăng|giảm))/iu;

/** The columns of a header that say something, from left to right. */
export function headerColumns(grid: Grid, area: Area, read: typeof readHeader): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const texts = headerTexts(grid, area, column);
    const text = texts[texts.length - 1];
    if (text === undefined) continue;
    const alone = read(text);
    const isOpen = (alone === undefined || WEAK.has(alone.sense)) && !BESIDE_SCORE.test(normalForm(text));
    const together = texts.length > 1 && isOpen ? read(texts.join(' ')) : undefined;
    const reading = together && !WEAK.has(together.sense) ? together : (alone ?? together);
    columns.push({
      column,
      text,
      sense: reading?.sense,
      whole: reading?.whole ?? false,
      isUnit: texts.some(isUnitName),
    });
  }
  return columns;
}

function headerTexts(grid: Grid, area: Area, column: number): readonly string[] {
  const cells: Cell[] = [];
  // A column that only wide cells cover, begun further left, is part of the column where they begin.
  let own = false;
  for (let row = area.top; row <= area.bottom; row++) {
    const merge = grid.mergeAt(row, column);
    const cell = grid.seenAt(row, column) ?? unmergedParent(grid, area, row, column);
    if (cell === undefined || isBlankCell(cell) || cells.includes(cell)) continue;
    cells.push(cell);
    own ||= merge === undefined || merge.left === column;
  }
  return own ? cells.map(shownText) : [];
}

// "Điểm" typed over the first of three columns, without merging, is the parent of all three.
function unmergedParent(grid: Grid, area: Area, row: number, column: number): Cell | undefined {
  if (row === area.bottom || isBlankCell(grid.at(area.bottom, column))) return undefined;
  for (let left = column - 1; left >= area.left; left--) {
    const cell = grid.at(row, left);
    if (isBlankCell(cell)) continue;
    return isBlankCell(grid.at(area.bottom, left)) ? undefined : cell;
  }
  return undefined;
}
