// The look of a cell, as a workbook file says it.
import type { BorderSide, BorderStyle, CellStyle as FileStyle } from 'hucre';
import type { Border, CellStyle } from '../book/style';
import { HORIZONTAL, LINES, VERTICAL } from './cell-styles';

export function fileStyle(style: CellStyle, numberFormat: string): FileStyle {
  const { fontName, fontSize, fillColor } = style;
  const horizontal = nameOf(HORIZONTAL, style.horizontal);
  const vertical = nameOf(VERTICAL, style.vertical);
  const border = bordersOf(style);
  return {
    font: {
      name: fontName,
      size: fontSize,
      color: color(style.fontColor),
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.underline && { underline: true }),
      ...(style.strikethrough && { strikethrough: true }),
    },
    ...(fillColor !== null && { fill: { type: 'pattern', pattern: 'solid', fgColor: color(fillColor) } }),
    ...(border && { border }),
    alignment: {
      ...(horizontal && { horizontal: horizontal as NonNullable<FileStyle['alignment']>['horizontal'] & string }),
      ...(vertical && { vertical: vertical as NonNullable<FileStyle['alignment']>['vertical'] & string }),
      ...(style.wrap && { wrapText: true }),
      ...(style.shrinkToFit && { shrinkToFit: true }),
      ...(style.indent > 0 && { indent: style.indent }),
    },
    ...(numberFormat !== 'General' && { numFmt: numberFormat }),
    ...(!style.locked && { protection: { locked: false } }),
  };
}

/** "#RRGGBB" without its sign. */
export const color = (value: string): { readonly rgb: string } => ({ rgb: value.replace('#', '') });

/** The name by which a table of the file's words leads to a value. */
export function nameOf<Value>(table: Readonly<Record<string, Value>>, value: Value): string | undefined {
  return Object.keys(table).find((name) => table[name] === value);
}

function bordersOf(style: CellStyle): BorderStyle | null {
  const sides = {
    top: style.borderTop,
    bottom: style.borderBottom,
    left: style.borderLeft,
    right: style.borderRight,
  };
  const drawn = Object.entries(sides).flatMap(([side, border]) => (border ? [[side, lineOf(border)] as const] : []));
  return drawn.length > 0 ? Object.fromEntries(drawn) : null;
}

function lineOf({ style, weight, color: ink }: Border): BorderSide {
  const names = Object.keys(LINES) as BorderSide['style'][];
  const exact = names.find((name) => LINES[name][0] === style && LINES[name][1] === weight);
  return { style: exact ?? names.find((name) => LINES[name][0] === style) ?? 'thin', color: color(ink) };
}
