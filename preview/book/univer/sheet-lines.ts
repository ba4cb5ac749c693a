// Widths of columns and heights of rows in Univer's workbook, and which are hidden. Univer counts in pixels.
import { BooleanNumber, RANGE_TYPE, type IRange } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from '@univerjs/sheets';
import { intersection, lastColumn, lastRow, type Area } from '../area';
import { POINTS_A_PIXEL } from './areas';
import { SheetFacts } from './sheet-facts';

/** Room below and beside what is written. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 4;

export abstract class SheetLines extends SheetFacts {
  columnWidth(column: number): number {
    return this.worksheet.getColumnWidth(column) * POINTS_A_PIXEL;
  }
  setColumnWidth(first: number, count: number, width: number): void {
    const params = { ...this.place, ranges: this.columnRanges(first, count), colWidth: width / POINTS_A_PIXEL };
    this.asOneStep(() => {
      this.mutate(SetWorksheetColWidthMutation.id, params, SetWorksheetColWidthMutationFactory(params, this.worksheet));
      this.around.fitLater(this.id, 0, this.worksheet.getRowCount() - 1);
    });
  }
  isColumnHidden(column: number): boolean {
    return !this.worksheet.getColVisible(column);
  }
  setColumnsHidden(first: number, count: number, hidden: boolean): void {
    const params = { ...this.place, ranges: this.columnRanges(first, count) };
    const [redo, undo] = hidden
      ? [SetColHiddenMutation, SetColVisibleMutation]
      : [SetColVisibleMutation, SetColHiddenMutation];
    this.mutate(redo.id, params, params, undo.id);
  }

  rowHeight(row: number): number {
    return this.worksheet.getRowHeight(row) * POINTS_A_PIXEL;
  }
  setRowHeight(first: number, count: number, height: number): void {
    const ranges = this.rowRanges(first, count);
    const fixed = { ...this.place, ranges, autoHeightInfo: BooleanNumber.FALSE };
    const tall = { ...this.place, ranges, rowHeight: height / POINTS_A_PIXEL };
    this.mutate(SetWorksheetRowHeightMutation.id, tall, SetWorksheetRowHeightMutationFactory(tall, this.worksheet));
    this.mutate(
      SetWorksheetRowIsAutoHeightMutation.id,
      fixed,
      SetWorksheetRowIsAutoHeightMutationFactory(fixed, this.worksheet),
    );
  }
  /** Those that somebody has chosen, in points; the others follow their texts. */
  fixedRowHeights(): ReadonlyMap<number, number> {
    const heights = new Map<number, number>();
    const rows = this.worksheet.getRowManager().getRowData();
    for (const [row, line] of Object.entries(rows))
      if (line?.ia === BooleanNumber.FALSE && line.h !== undefined) heights.set(Number(row), line.h * POINTS_A_PIXEL);
    return heights;
  }
  isRowHidden(row: number): boolean {
    return !this.worksheet.getRowRawVisible(row);
  }
  setRowsHidden(first: number, count: number, hidden: boolean): void {
    const params = { ...this.place, ranges: this.rowRanges(first, count) };
    const [redo, undo] = hidden
      ? [SetRowHiddenMutation, SetRowVisibleMutation]
      : [SetRowVisibleMutation, SetRowHiddenMutation];
    this.mutate(redo.id, params, params, undo.id);
  }

  /** Their height follows their texts from now on. */
  protected letRowsFit(first: number, count: number): void {
    const params = { ...this.place, ranges: this.rowRanges(first, count), autoHeightInfo: BooleanNumber.TRUE };
    this.mutate(
      SetWorksheetRowIsAutoHeightMutation.id,
      params,
      SetWorksheetRowIsAutoHeightMutationFactory(params, this.worksheet),
    );
  }

  /** As far as Univer draws the sheet. */
  gridSize(): { readonly rows: number; readonly columns: number } {
    return { rows: this.worksheet.getRowCount(), columns: this.worksheet.getColumnCount() };
  }

  /** The part of an area that the grid has; whole rows, columns and sheets end where it ends. */
  protected within(area: Area): Area | null {
    return intersection(area, { row: 0, column: 0, ...this.gridSize() });
  }

  /** What lies outside its grid Univer writes, but never shows. */
  protected grow(area: Area): void {
    const rows = this.worksheet.getRowCount();
    const columns = this.worksheet.getColumnCount();
    if (lastRow(area) >= rows)
      this.mutate(
        SetWorksheetRowCountMutation.id,
        { ...this.place, rowCount: lastRow(area) + SPARE_ROWS },
        { ...this.place, rowCount: rows },
      );
    if (lastColumn(area) >= columns)
      this.mutate(
        SetWorksheetColumnCountMutation.id,
        { ...this.place, columnCount: lastColumn(area) + SPARE_COLUMNS },
        { ...this.place, columnCount: columns },
      );
  }

  private columnRanges(first: number, count: number): IRange[] {
    const most = this.worksheet.getColumnCount();
    const last = Math.min(first + count, Math.max(most, first + 1)) - 1;
    if (last >= most) this.grow({ row: 0, column: first, rows: 1, columns: last - first + 1 });
    const endRow = this.worksheet.getRowCount() - 1;
    return [{ startRow: 0, endRow, startColumn: first, endColumn: last, rangeType: RANGE_TYPE.COLUMN }];
  }

  private rowRanges(first: number, count: number): IRange[] {
    const most = this.worksheet.getRowCount();
    const last = Math.min(first + count, Math.max(most, first + 1)) - 1;
    if (last >= most) this.grow({ row: first, column: 0, rows: last - first + 1, columns: 1 });
    const endColumn = this.worksheet.getColumnCount() - 1;
    return [{ startRow: first, endRow: last, startColumn: 0, endColumn, rangeType: RANGE_TYPE.ROW }];
  }
}
