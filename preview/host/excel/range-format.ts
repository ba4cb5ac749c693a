// The looks of a range: alignment, sizes, and its parts fill, font, borders, protection.
import { invalidArgument } from '../rich/api-error';
import { HostObject } from '../rich/host-object';
import { flagArgument, indexArgument, numberArgument, wordArgument } from './arguments';
import { FormatProtection } from './format-protection';
import { RangeBorderCollection } from './range-border-collection';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';
import { common, linesOf } from './range-lines';
import { changeStyle, sharedStyle, type Styled } from './styled';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const DEEPEST_INDENT = 250;
/** In points, the most that Excel takes. */
const WIDEST_COLUMN = 1342;
const HIGHEST_ROW = 409;

export class RangeFormat extends HostObject {
  readonly $type = 'RangeFormat';

  constructor(private readonly range: Styled) {
    super();
  }

  get Fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get Font(): RangeFont {
    return new RangeFont(this.range);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.range);
  }

  get WrapText(): boolean | null {
    return sharedStyle(this.range, 'wrap') ?? null;
  }
  set WrapText(wrap: unknown) {
    changeStyle(this.range, { wrap: flagArgument(wrap) });
  }
  get ShrinkToFit(): boolean | null {
    return sharedStyle(this.range, 'shrinkToFit') ?? null;
  }
  set ShrinkToFit(shrinkToFit: unknown) {
    changeStyle(this.range, { shrinkToFit: flagArgument(shrinkToFit) });
  }
  get HorizontalAlignment(): string | null {
    return sharedStyle(this.range, 'horizontal') ?? null;
  }
  set HorizontalAlignment(alignment: unknown) {
    changeStyle(this.range, { horizontal: wordArgument(alignment, HORIZONTAL) });
  }
  get VerticalAlignment(): string | null {
    return sharedStyle(this.range, 'vertical') ?? null;
  }
  set VerticalAlignment(alignment: unknown) {
    changeStyle(this.range, { vertical: wordArgument(alignment, VERTICAL) });
  }
  get IndentLevel(): number | null {
    return sharedStyle(this.range, 'indent') ?? null;
  }
  set IndentLevel(level: unknown) {
    const indent = indexArgument(level);
    if (indent < 0 || indent > DEEPEST_INDENT) throw invalidArgument();
    changeStyle(this.range, { indent });
  }

  /** In points; null where the columns differ. */
  get ColumnWidth(): number | null {
    const { area } = this.range;
    return common(area.column, area.columns, linesOf(this.range.sheet(), 'column').size);
  }
  set ColumnWidth(width: unknown) {
    const { area } = this.range;
    linesOf(this.range.formattable(), 'column').setSize(area.column, area.columns, sizeArgument(width, WIDEST_COLUMN));
  }
  get RowHeight(): number | null {
    const { area } = this.range;
    return common(area.row, area.rows, linesOf(this.range.sheet(), 'row').size);
  }
  set RowHeight(height: unknown) {
    const { area } = this.range;
    linesOf(this.range.formattable(), 'row').setSize(area.row, area.rows, sizeArgument(height, HIGHEST_ROW));
  }

  AutofitColumns(): void {
    const { area } = this.range;
    this.range.formattable().autofitColumns(area.column, area.columns);
  }
  AutofitRows(): void {
    const { area } = this.range;
    this.range.formattable().autofitRows(area.row, area.rows);
  }
}

function sizeArgument(value: unknown, most: number): number {
  const size = numberArgument(value);
  if (size < 0 || size > most) throw invalidArgument();
  return size;
}
