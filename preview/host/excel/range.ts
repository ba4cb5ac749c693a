// A range of cells: looks, rules, merging, selecting, and reading properties in bulk.
import { intersection, isUnbounded, type Area } from '../../book/area';
import type { CellStyle } from '../../book/style';
import { invalidArgument } from '../rich/api-error';
import type { HostObject } from '../rich/host-object';
import { recordArgument } from './arguments';
import { readCellProperties, readColumnProperties, readRowProperties } from './cell-properties';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidation } from './data-validation';
import type { ExcelState } from './excel-state';
import { RangeAreas } from './range-areas';
import { RangeCells } from './range-cells';
import { RangeFormat } from './range-format';
import { common, linesOf } from './range-lines';
import { writeCellProperties } from './settable-properties';

export class Range extends RangeCells<Range> {
  private readonly format = new RangeFormat(this);

  /** `known` spares the look-up where the style of one cell has been read already; such a range is not kept. */
  constructor(
    state: ExcelState,
    sheetId: string,
    area: Area,
    private readonly known: CellStyle | null = null,
  ) {
    super(state, sheetId, area);
  }

  other(area: Area, known: CellStyle | null = null): Range {
    return new Range(this.state, this.sheetId, area, known);
  }

  style(): Partial<CellStyle> {
    return this.known ?? this.sheet().commonStyle(this.area);
  }

  get Format(): RangeFormat {
    return this.format;
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.state, this.sheetId, this.area, (area) => this.other(area));
  }

  get RowHidden(): boolean | null {
    const { isHidden } = linesOf(this.sheet(), 'row');
    return common(this.area.row, this.area.rows, isHidden);
  }
  set RowHidden(hidden: unknown) {
    linesOf(this.formattable(), 'row').setHidden(this.area.row, this.area.rows, hidden === true);
  }
  get ColumnHidden(): boolean | null {
    const { isHidden } = linesOf(this.sheet(), 'column');
    return common(this.area.column, this.area.columns, isHidden);
  }
  set ColumnHidden(hidden: unknown) {
    linesOf(this.formattable(), 'column').setHidden(this.area.column, this.area.columns, hidden === true);
  }
  get Hidden(): boolean | null {
    if (this.RowHidden === true || this.ColumnHidden === true) return true;
    return this.RowHidden === false && this.ColumnHidden === false ? false : null;
  }

  Merge(across: unknown): void {
    const sheet = this.state.changeableSheet(this.sheetId);
    if (across !== true) sheet.merge(this.area);
    else for (let row = 0; row < this.area.rows; row++) sheet.merge(this.GetRow(row).area);
  }
  Unmerge(): void {
    this.state.changeableSheet(this.sheetId).unmerge(this.area);
  }
  GetMergedAreasOrNullObject(): HostObject | null {
    const merges = this.sheet()
      .merges()
      .filter((merge) => intersection(merge, this.area));
    return merges.length === 0 ? null : new RangeAreas(merges.map((merge) => this.other(merge)));
  }

  Select(): void {
    this.state.book.select(this.sheetId, [this.area]);
  }

  GetCellProperties(wanted: unknown): unknown {
    if (isUnbounded(this.area)) throw invalidArgument();
    return readCellProperties(this, recordArgument(wanted));
  }
  GetRowProperties(wanted: unknown): unknown {
    return readRowProperties(this, recordArgument(wanted));
  }
  GetColumnProperties(wanted: unknown): unknown {
    return readColumnProperties(this, recordArgument(wanted));
  }
  SetCellProperties(properties: unknown): void {
    if (isUnbounded(this.area)) throw invalidArgument();
    writeCellProperties(this, properties);
  }
}
