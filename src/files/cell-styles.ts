// The look of each cell of a sheet to be written: areas laid one over the other, as the workbook library takes them.
import type { CellStyle } from 'hucre/xlsx';
import type { CellLook, SheetContent } from '../core/sheets/sheet-content';

type Side = 'top' | 'bottom' | 'left' | 'right';
type Sides = Partial<Record<Side, 'thin' | 'double'>>;
type FlatLook = Omit<CellLook, 'border'> & { readonly sides?: Sides };

const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];
const BLACK = { rgb: '000000' };

/** Styles by row and column, "row,column"; cells without a look of their own are left out. */
export function cellStyles(content: SheetContent): ReadonlyMap<string, CellStyle> {
  const looks = new Map<string, FlatLook>();
  for (const { area, look } of content.looks) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const key = `${row},${column}`;
        looks.set(key, laidOver(looks.get(key) ?? {}, look));
      }
    }
  }
  return new Map([...looks].map(([key, look]) => [key, styleOf(look, content.font)]));
}

/** The style of a cell that has only the sheet's font. */
export function plainStyle(font: SheetContent['font']): CellStyle {
  return styleOf({}, font);
}

/** "#RRGGBB" without its sign. */
export function colour(value: string): { readonly rgb: string } {
  return { rgb: value.slice(1) };
}

function laidOver(below: FlatLook, { border, ...look }: CellLook): FlatLook {
  const drawn: Sides = border === 'all' ? Object.fromEntries(SIDES.map((side) => [side, 'thin'])) : (border ?? {});
  return { ...below, ...look, sides: { ...below.sides, ...drawn } };
}

function styleOf(look: FlatLook, font: SheetContent['font']): CellStyle {
  const { sides = {} } = look;
  const lines = SIDES.flatMap((side) => {
    const style = sides[side];
    return style ? [[side, { style, color: BLACK }] as const] : [];
  });
  return {
    font: {
      name: font.name,
      size: look.fontSize ?? font.size,
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italic: true } : {}),
      ...(look.fontColor ? { color: colour(look.fontColor) } : {}),
    },
    ...(look.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: colour(look.fill) } } : {}),
    ...(lines.length > 0 ? { border: Object.fromEntries(lines) } : {}),
    alignment: {
      ...(look.horizontal ? { horizontal: look.horizontal } : {}),
      ...(look.vertical ? { vertical: look.vertical } : {}),
      ...(look.wrap ? { wrapText: true } : {}),
      ...(look.indent === undefined ? {} : { indent: look.indent }),
    },
    ...(look.numberFormat ? { numFmt: look.numberFormat } : {}),
    ...(look.unlocked ? { protection: { locked: false } } : {}),
  };
}
