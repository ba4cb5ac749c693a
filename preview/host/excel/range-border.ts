// One side of a range's borders: the outer edges belong to the outer cells, the inner ones to both neighbours.
import { areaBetween, lastColumn, lastRow, type Area } from '../../book/area';
import type { Border, CellStyle } from '../../book/style';
import { HostObject } from '../rich/host-object';
import { colorArgument, wordArgument } from './arguments';
import type { Styled } from './styled';

/** Diagonals are not kept. */
export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

type BorderKey = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';
type Stroke = readonly [area: Area, key: BorderKey];

const STYLES = ['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const PLAIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

export class RangeBorder extends HostObject {
  readonly $type = 'RangeBorder';

  constructor(
    private readonly range: Styled,
    private readonly side: BorderSide,
  ) {
    super();
  }

  get SideIndex(): BorderSide {
    return this.side;
  }
  get Style(): string | null {
    const border = this.shared();
    return border === undefined ? null : (border?.style ?? 'None');
  }
  set Style(style: unknown) {
    if (style === 'None') this.draw(null);
    else this.draw({ ...(this.shared() ?? PLAIN), style: wordArgument(style, STYLES) });
  }
  get Weight(): string | null {
    return (this.shared() ?? PLAIN).weight;
  }
  set Weight(weight: unknown) {
    this.draw({ ...(this.shared() ?? PLAIN), weight: wordArgument(weight, WEIGHTS) });
  }
  get Color(): string | null {
    return (this.shared() ?? PLAIN).color;
  }
  set Color(color: unknown) {
    this.draw({ ...(this.shared() ?? PLAIN), color: colorArgument(color) });
  }

  /** Undefined where the cells differ. */
  private shared(): Border | null | undefined {
    const [stroke] = strokes(this.range.area, this.side);
    return stroke ? this.range.sheet().commonStyle(stroke[0])[stroke[1]] : null;
  }

  private draw(border: Border | null): void {
    const sheet = this.range.formattable();
    for (const [area, key] of strokes(this.range.area, this.side)) {
      const style: Partial<CellStyle> = { [key]: border };
      sheet.setStyle(area, style);
    }
  }
}

function strokes(area: Area, side: BorderSide): readonly Stroke[] {
  const [top, left, bottom, right] = [area.row, area.column, lastRow(area), lastColumn(area)];
  switch (side) {
    case 'EdgeTop':
      return [[areaBetween(top, left, top, right), 'borderTop']];
    case 'EdgeBottom':
      return [[areaBetween(bottom, left, bottom, right), 'borderBottom']];
    case 'EdgeLeft':
      return [[areaBetween(top, left, bottom, left), 'borderLeft']];
    case 'EdgeRight':
      return [[areaBetween(top, right, bottom, right), 'borderRight']];
    case 'InsideHorizontal':
      if (top === bottom) return [];
      return [
        [areaBetween(top, left, bottom - 1, right), 'borderBottom'],
        [areaBetween(top + 1, left, bottom, right), 'borderTop'],
      ];
    case 'InsideVertical':
      if (left === right) return [];
      return [
        [areaBetween(top, left, bottom, right - 1), 'borderRight'],
        [areaBetween(top, left + 1, bottom, right), 'borderLeft'],
      ];
  }
}
