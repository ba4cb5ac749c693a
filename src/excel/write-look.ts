// The look of an area, member by member; what the look leaves open stays as it is.
import type { CellLook } from '../core/sheets/sheet-content';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
const ALL_LINES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Queues the look on the range. */
export function setLook(range: Excel.Range, look: CellLook): void {
  const { format } = range;
  const { font } = format;
  // One value for all cells of the range: Excel takes it, the types know only arrays.
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.fontSize !== undefined) font.size = look.fontSize;
  if (look.fontColor !== undefined) font.color = look.fontColor;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.unlocked) format.protection.locked = false;
  if (look.border !== undefined) setBorders(format.borders, look.border);
}

function setBorders(borders: Excel.RangeBorderCollection, border: NonNullable<CellLook['border']>): void {
  if (border === 'all') {
    for (const line of ALL_LINES) drawLine(borders.getItem(line), 'thin');
    return;
  }
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = border[side];
    if (line !== undefined) drawLine(borders.getItem(EDGES[side]), line);
  }
}

function drawLine(line: Excel.RangeBorder, kind: 'thin' | 'double'): void {
  line.style = kind === 'double' ? 'Double' : 'Continuous';
  line.color = '#000000';
}
