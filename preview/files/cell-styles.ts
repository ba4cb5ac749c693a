// The look of a cell of a workbook file, as the port says it.
import type { BorderSide, CellStyle as FileStyle } from 'hucre';
import type { Border, CellStyle } from '../book/style';
import { colorOf } from './colors';

export const HORIZONTAL: Readonly<Record<string, CellStyle['horizontal']>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
export const VERTICAL: Readonly<Record<string, CellStyle['vertical']>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};
export const LINES: Readonly<Record<BorderSide['style'], readonly [Border['style'], Border['weight']]>> = {
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  hair: ['Continuous', 'Hairline'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
  double: ['Double', 'Thick'],
};

/** Only what differs from a plain cell. */
export function styleOf(style: FileStyle, theme: readonly string[] | undefined): Partial<CellStyle> {
  const { font, fill, border, alignment, protection } = style;
  const fontColor = colorOf(font?.color, theme);
  const solid = fill?.type === 'pattern' && fill.pattern !== 'none' ? fill : null;
  const fillColor = colorOf(solid?.pattern === 'solid' ? solid.fgColor : (solid?.fgColor ?? solid?.bgColor), theme);
  const horizontal = HORIZONTAL[alignment?.horizontal ?? ''];
  const vertical = VERTICAL[alignment?.vertical ?? ''];
  return {
    ...(font?.name && { fontName: font.name }),
    ...(font?.size && { fontSize: font.size }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && { underline: true }),
    ...(font?.strikethrough && { strikethrough: true }),
    ...(fontColor && { fontColor }),
    ...(fillColor && { fillColor }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(alignment?.shrinkToFit && { shrinkToFit: true }),
    ...(alignment?.indent && { indent: alignment.indent }),
    ...(protection?.locked === false && { locked: false }),
    ...sideOf('borderTop', border?.top, theme),
    ...sideOf('borderBottom', border?.bottom, theme),
    ...sideOf('borderLeft', border?.left, theme),
    ...sideOf('borderRight', border?.right, theme),
  };
}

function sideOf(
  key: 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight',
  side: BorderSide | undefined,
  theme: readonly string[] | undefined,
): Partial<CellStyle> {
  const line = side && LINES[side.style];
  if (!line) return {};
  const border: Border = { style: line[0], weight: line[1], color: colorOf(side.color, theme) ?? '#000000' };
  return { [key]: border };
}
