// The rows and columns of a plain sheet: sizes, what is hidden, and how wide a column or high a row its texts ask for.
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../style';
import { LineSizes } from './line-sizes';
import { SheetFacts } from './sheet-facts';

export abstract class SheetLines extends SheetFacts {
  protected readonly columns = new LineSizes(DEFAULT_COLUMN_WIDTH);
  protected readonly rows = new LineSizes(DEFAULT_ROW_HEIGHT);

  columnWidth(column: number): number {
    return this.columns.size(column);
  }
  setColumnWidth(first: number, count: number, width: number): void {
    this.columns.setSize(first, count, width);
  }
  isColumnHidden(column: number): boolean {
    return this.columns.isHidden(column);
  }
  setColumnsHidden(first: number, count: number, hidden: boolean): void {
    this.columns.setHidden(first, count, hidden);
  }

  rowHeight(row: number): number {
    return this.rows.size(row);
  }
  setRowHeight(first: number, count: number, height: number): void {
    this.rows.setSize(first, count, height);
  }
  isRowHidden(row: number): boolean {
    return this.rows.isHidden(row);
  }
  setRowsHidden(first: number, count: number, hidden: boolean): void {
    this.rows.setHidden(first, count, hidden);
  }
}
