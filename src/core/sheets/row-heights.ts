// How high each row of a sheet has to be for its text: merged rows need to be told, the others are what Excel finds by itself.
import { contains } from '../workbook/address';
import type { CellLook, ContentCell, SheetContent, StyledArea } from './sheet-content';
import { FONT } from './looks';
import { heightOf, linesOf } from './text-fit';

type Height = SheetContent['rowHeights'][number];
type Measured = Pick<SheetContent, 'cells' | 'looks' | 'merges' | 'columnWidths' | 'rowHeights'>;

interface Heights {
  /** Rows whose text is in merged cells of more than one line: no program fits these. */
  readonly merged: readonly Height[];
  readonly natural: readonly Height[];
}

/** Heights of all rows with text, those given aside: for hosts that cannot fit rows; Excel is left to fit what is natural. */
export function fittedHeights({ cells, looks, merges, columnWidths: widths, rowHeights }: Measured): Heights {
  const set = new Set(rowHeights.map(({ row }) => row));
  const merged = new Map<number, number>();
  const natural = new Map<number, number>();
  for (const cell of cells) {
    if (set.has(cell.row)) continue;
    const area = merges.find((merge) => contains(merge, cell.row, cell.column));
    const { fontSize = FONT.size, bold = false, wrap = false } = lookAt(looks, cell);
    const width = sum(widths.slice(area?.left ?? cell.column, (area?.right ?? cell.column) + 1));
    const text = typeof cell.value === 'string' ? cell.value : '';
    const lines = wrap ? linesOf(text, width, { size: fontSize, bold }) : 1;
    keepHigher(area && lines > 1 ? merged : natural, cell.row, heightOf(lines, fontSize));
  }
  return { merged: listed(merged), natural: listed(natural).filter(({ row }) => !merged.has(row)) };
}

function lookAt(looks: readonly StyledArea[], { row, column }: ContentCell): CellLook {
  const over = looks.filter(({ area }) => contains(area, row, column)).map(({ look }) => look);
  return Object.assign({}, ...over);
}

function keepHigher(heights: Map<number, number>, row: number, height: number): void {
  heights.set(row, Math.max(height, heights.get(row) ?? 0));
}

function listed(heights: ReadonlyMap<number, number>): readonly Height[] {
  return [...heights].sort(([one], [other]) => one - other).map(([row, height]) => ({ row, height }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
