// A cell's look in Univer's letters and numbers, and as the port says it.
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { DEFAULT_STYLE, type Border, type CellStyle } from '../style';

/** What Univer has no place for; it travels in the cell's own notes. */
export type ExtraStyle = Partial<Pick<CellStyle, 'shrinkToFit' | 'indent' | 'locked' | 'horizontal'>>;

/** A step of indent is about this wide, in pixels, in Excel. */
const INDENT = 9;
const PADDING = 2;

const HORIZONTAL: readonly (readonly [CellStyle['horizontal'], HorizontalAlign])[] = [
  ['General', HorizontalAlign.UNSPECIFIED],
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
  // Univer draws no such alignment: the nearest one stands for it.
  ['Fill', HorizontalAlign.LEFT],
  ['CenterAcrossSelection', HorizontalAlign.CENTER],
];
const VERTICAL: readonly (readonly [CellStyle['vertical'], VerticalAlign])[] = [
  ['Bottom', VerticalAlign.BOTTOM],
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Justify', VerticalAlign.TOP],
  ['Distributed', VerticalAlign.MIDDLE],
];
const LINES: readonly (readonly [Border['style'], Border['weight'], BorderStyleTypes])[] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];

export function styleFrom(style: Nullable<IStyleData>, extra: ExtraStyle = {}): CellStyle {
  if (!style) return { ...DEFAULT_STYLE, ...extra };
  const left = style.pd?.l ?? 0;
  return {
    fontName: style.ff ?? DEFAULT_STYLE.fontName,
    fontSize: style.fs ?? DEFAULT_STYLE.fontSize,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    fontColor: colorFrom(style.cl?.rgb) ?? DEFAULT_STYLE.fontColor,
    fillColor: colorFrom(style.bg?.rgb),
    horizontal: HORIZONTAL.find(([, code]) => code === style.ht)?.[0] ?? 'General',
    vertical: VERTICAL.find(([, code]) => code === style.vt)?.[0] ?? 'Bottom',
    wrap: style.tb === WrapStrategy.WRAP,
    shrinkToFit: false,
    indent: Math.max(0, Math.round((left - PADDING) / INDENT)),
    locked: true,
    borderTop: borderFrom(style.bd?.t),
    borderBottom: borderFrom(style.bd?.b),
    borderLeft: borderFrom(style.bd?.l),
    borderRight: borderFrom(style.bd?.r),
    ...extra,
  };
}

/** Only what is given; null takes a part of the style away. */
export function styleFor(style: Partial<CellStyle>): IStyleData {
  const given: Record<string, unknown> = {};
  const put = <Key extends keyof CellStyle>(
    key: Key,
    make: (value: CellStyle[Key]) => Record<string, unknown>,
  ): void => {
    const value = style[key];
    if (value !== undefined) Object.assign(given, make(value as CellStyle[Key]));
  };
  put('fontName', (ff) => ({ ff }));
  put('fontSize', (fs) => ({ fs }));
  put('bold', (on) => ({ bl: flag(on) }));
  put('italic', (on) => ({ it: flag(on) }));
  put('underline', (on) => ({ ul: on ? { s: BooleanNumber.TRUE } : null }));
  put('strikethrough', (on) => ({ st: on ? { s: BooleanNumber.TRUE } : null }));
  put('fontColor', (rgb) => ({ cl: { rgb } }));
  put('fillColor', (rgb) => ({ bg: rgb === null ? null : { rgb } }));
  put('horizontal', (name) => ({ ht: HORIZONTAL.find(([known]) => known === name)?.[1] || null }));
  put('vertical', (name) => ({ vt: VERTICAL.find(([known]) => known === name)?.[1] ?? null }));
  put('wrap', (on) => ({ tb: on ? WrapStrategy.WRAP : null }));
  put('indent', (steps) => ({ pd: steps === 0 ? null : { l: PADDING + steps * INDENT } }));
  const sides = { t: style.borderTop, b: style.borderBottom, l: style.borderLeft, r: style.borderRight };
  const borders = Object.entries(sides).filter(([, border]) => border !== undefined);
  if (borders.length > 0)
    given['bd'] = Object.fromEntries(borders.map(([side, border]) => [side, border ? borderFor(border) : null]));
  return given as IStyleData;
}

/** What of a style Univer cannot keep. */
export function extraOf(style: Partial<CellStyle>): ExtraStyle {
  const { shrinkToFit, locked, horizontal } = style;
  const special = horizontal === 'Fill' || horizontal === 'CenterAcrossSelection';
  return {
    ...(shrinkToFit !== undefined && { shrinkToFit }),
    ...(locked !== undefined && { locked }),
    ...(special && { horizontal }),
  };
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function borderFor({ style, weight, color }: Border): IBorderStyleData {
  const exact = LINES.find(([name, thickness]) => name === style && thickness === weight);
  const near = exact ?? LINES.find(([name]) => name === style);
  return { s: near?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

function borderFrom(line: Nullable<IBorderStyleData>): Border | null {
  const known = LINES.find(([, , code]) => code === line?.s);
  return known ? { style: known[0], weight: known[1], color: colorFrom(line?.cl.rgb) ?? '#000000' } : null;
}

/** "#RRGGBB" of "#rgb", "rgb(1,2,3)" and their like. */
function colorFrom(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts)
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
      : color
  ).toUpperCase();
}
