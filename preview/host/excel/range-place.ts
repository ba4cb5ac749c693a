// Where a range is, and the ranges that can be had from it.
import { addressOf, parseArea, quoteSheet, splitSheet } from '../../book/address';
import {
  bounding,
  cellCount,
  intersection,
  lastColumn,
  lastRow,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Area,
} from '../../book/area';
import type { BookSheet } from '../../book/sheet';
import { invalidArgument, itemNotFound } from '../rich/api-error';
import { HostObject } from '../rich/host-object';
import { indexArgument, textArgument } from './arguments';
import type { ExcelState } from './excel-state';

export abstract class RangePlace<Self extends RangePlace<Self>> extends HostObject {
  readonly $type = 'Range';

  constructor(
    readonly state: ExcelState,
    readonly sheetId: string,
    readonly area: Area,
  ) {
    super();
    if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) throw invalidArgument();
    if (lastRow(area) >= SHEET_ROWS || lastColumn(area) >= SHEET_COLUMNS) throw invalidArgument();
  }

  /** Another range of the same sheet. */
  abstract other(area: Area): Self;

  override get $keepable(): boolean {
    return true;
  }

  sheet(): BookSheet {
    return this.state.sheet(this.sheetId);
  }

  get Address(): string {
    return `${quoteSheet(this.sheet().name())}!${addressOf(this.area)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get CellCount(): number {
    const count = cellCount(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireRow(): boolean {
    return this.area.columns === SHEET_COLUMNS;
  }
  get IsEntireColumn(): boolean {
    return this.area.rows === SHEET_ROWS;
  }

  get Worksheet(): HostObject {
    return this.state.worksheet(this.sheetId);
  }

  GetCell(row: unknown, column: unknown): Self {
    return this.other({
      row: this.area.row + indexArgument(row),
      column: this.area.column + indexArgument(column),
      rows: 1,
      columns: 1,
    });
  }
  GetRow(row: unknown): Self {
    return this.other({ ...this.area, row: this.area.row + indexArgument(row), rows: 1 });
  }
  GetColumn(column: unknown): Self {
    return this.other({ ...this.area, column: this.area.column + indexArgument(column), columns: 1 });
  }
  GetLastRow(): Self {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn(): Self {
    return this.GetColumn(this.area.columns - 1);
  }
  GetLastCell(): Self {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetEntireRow(): Self {
    return this.other({ ...this.area, column: 0, columns: SHEET_COLUMNS });
  }
  GetEntireColumn(): Self {
    return this.other({ ...this.area, row: 0, rows: SHEET_ROWS });
  }
  GetOffsetRange(rows: unknown, columns: unknown): Self {
    const { row, column } = this.area;
    return this.other({ ...this.area, row: row + indexArgument(rows), column: column + indexArgument(columns) });
  }
  GetResizedRange(rows: unknown, columns: unknown): Self {
    return this.GetAbsoluteResizedRange(
      this.area.rows + indexArgument(rows),
      this.area.columns + indexArgument(columns),
    );
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): Self {
    return this.other({ ...this.area, rows: indexArgument(rows), columns: indexArgument(columns) });
  }
  GetBoundingRect(other: unknown): Self {
    return this.other(bounding(this.area, this.areaOf(other)));
  }
  GetIntersection(other: unknown): Self {
    const range = this.GetIntersectionOrNullObject(other);
    if (!range) throw itemNotFound();
    return range;
  }
  GetIntersectionOrNullObject(other: unknown): Self | null {
    const shared = intersection(this.area, this.areaOf(other));
    return shared && this.other(shared);
  }

  GetUsedRange(valuesOnly: unknown): Self {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Self | null {
    const used = this.sheet().usedArea(valuesOnly === true);
    const shared = used && intersection(this.area, used);
    return shared && this.other(shared);
  }

  private areaOf(other: unknown): Area {
    if (other instanceof RangePlace) {
      if (other.sheetId !== this.sheetId) throw invalidArgument();
      return other.area;
    }
    const area = parseArea(splitSheet(textArgument(other)).rest);
    if (!area) throw invalidArgument();
    return area;
  }
}
