// The looks of the cells of a sheet of Univer's workbook: styles and number formats, of cells and of the whole sheet.
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from '@univerjs/core';
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  SetWorksheetDefaultStyleMutation,
  SetWorksheetDefaultStyleMutationFactory,
} from '@univerjs/sheets';
import { isUnbounded, lastColumn, lastRow, SHEET_COLUMNS, SHEET_ROWS, type Area } from '../area';
import type { Grid } from '../sheet';
import { DEFAULT_STYLE, type CellStyle } from '../style';
import { gridOf } from './areas';
import { SYSTEM_DATE, UNIVER_DATE } from './local-numbers';
import type { LookChange } from './cell-looks';
import { SheetLines } from './sheet-lines';
import { extraOf, styleFor, styleFrom, type ExtraStyle } from './styles';

export type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const GENERAL = 'General';

export abstract class SheetLooks extends SheetLines {
  numberFormats(area: Area): Grid<string> {
    return gridOf(area, (row, column) => this.formatAt(row, column));
  }
  styles(area: Area): Grid<CellStyle> {
    return gridOf(area, this.styleReader());
  }

  commonStyle(area: Area): Partial<CellStyle> {
    const [first, ...others] = this.looksOf(area, this.styleReader());
    const shared = Object.entries(first ?? DEFAULT_STYLE).filter(([key, value]) =>
      others.every((style) => JSON.stringify(style[key as keyof CellStyle]) === JSON.stringify(value)),
    );
    return Object.fromEntries(shared);
  }
  commonNumberFormat(area: Area): string | null {
    const [first, ...others] = this.looksOf(area, (row, column) => this.formatAt(row, column));
    return others.length > 0 ? null : (first ?? GENERAL);
  }

  writeNumberFormats(area: Area, formats: Grid<string | null>): void {
    this.grow(area);
    const styles = new Map<string, IStyleData>();
    this.changeLooks(area, (row, column) => {
      const format = formats[row - area.row]?.[column - area.column] ?? null;
      if (format === null) return null;
      const style = styles.get(format) ?? numberStyle(format);
      styles.set(format, style);
      return { style, extra: null };
    });
  }
  setNumberFormat(area: Area, format: string): void {
    this.setLook(area, numberStyle(format), {});
  }
  setStyle(area: Area, style: Partial<CellStyle>): void {
    this.asOneStep(() => {
      this.setLook(area, styleFor(style), extraOf(style));
      if (style.wrap !== undefined || style.fontSize !== undefined || style.fontName !== undefined)
        this.around.fitLater(this.id, area.row, Math.min(lastRow(area), this.worksheet.getRowCount() - 1));
    });
  }

  protected clearLooks(area: Area): void {
    const within = this.within(area);
    const none = { style: null, extra: null };
    if (within) this.changeLooks(within, (row, column) => (this.cellAt(row, column) ? none : null));
  }

  protected cellAt(row: number, column: number): Nullable<ICellData> {
    return this.worksheet.getCellMatrix().getMatrix()[row]?.[column];
  }

  protected formatAt(row: number, column: number): string {
    // Composing the whole look of a cell takes long, and a large sheet is read often.
    const own = this.around.workbook.getStyles().getStyleByCell(this.cellAt(row, column))?.n;
    const pattern = (own ?? this.wideFormat(row, column))?.pattern ?? GENERAL;
    return pattern === UNIVER_DATE ? SYSTEM_DATE : pattern;
  }

  private wideFormat(row: number, column: number): IStyleData['n'] {
    const { worksheet } = this;
    const ofLines = worksheet.getRowStyle(row)?.n ?? worksheet.getColumnStyle(column)?.n;
    return ofLines ?? worksheet.getDefaultCellStyleInternal()?.n;
  }

  /** Runs one mutation over the cells for which `change` gives one; undoable. */
  protected setCells(area: Area, change: (row: number, column: number) => ICellData | null): void {
    const cellValue: Matrix = {};
    let any = false;
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const cell = change(row, column);
        if (!cell) continue;
        (cellValue[row] ??= {})[column] = cell;
        any = true;
      }
    }
    if (any) this.setMatrix(cellValue);
  }

  protected setMatrix(cellValue: Matrix): void {
    const params = { ...this.place, cellValue };
    const undo = SetRangeValuesUndoMutationFactory(this.around.engine.injector, params);
    this.mutate(SetRangeValuesMutation.id, params, undo);
  }

  private setLook(area: Area, style: IStyleData, extra: ExtraStyle): void {
    if (isUnbounded(area)) this.setWide(area, style);
    const within = isUnbounded(area) ? this.within(area) : area;
    if (!within) return;
    if (!isUnbounded(area)) this.grow(area);
    const hasExtra = Object.keys(extra).length > 0;
    // Beyond the cells there are, a whole row or column has its look already.
    const all = !isUnbounded(area) || hasExtra;
    const change = { style, extra: hasExtra ? extra : null };
    this.changeLooks(within, (row, column) => (all || this.cellAt(row, column)?.s ? change : null));
  }

  private changeLooks(
    area: Area,
    look: (row: number, column: number) => Pick<LookChange, 'style' | 'extra'> | null,
  ): void {
    const wanted: LookChange[] = [];
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const change = look(row, column);
        if (change) wanted.push({ row, column, ...change });
      }
    }
    this.around.looks.change(this.around.changes, this.id, wanted);
  }

  /** Whole rows, whole columns, the whole sheet: Univer keeps a look for each. */
  private setWide(area: Area, style: IStyleData): void {
    if (area.rows === SHEET_ROWS && area.columns === SHEET_COLUMNS) {
      const defaultStyle = { ...this.worksheet.getDefaultCellStyleInternal(), ...style };
      const params = { ...this.place, defaultStyle };
      this.mutate(
        SetWorksheetDefaultStyleMutation.id,
        params,
        SetWorksheetDefaultStyleMutationFactory(this.around.engine.injector, params),
      );
      return;
    }
    const within = this.within(area);
    if (!within) return;
    const inRows = area.columns === SHEET_COLUMNS;
    const lines = inRows ? { first: within.row, count: within.rows } : { first: within.column, count: within.columns };
    const styles = Object.fromEntries(
      Array.from({ length: lines.count }, (_, index) => {
        const line = lines.first + index;
        const old = inRows ? this.worksheet.getRowStyle(line) : this.worksheet.getColumnStyle(line);
        return [line, { s: { ...old, ...style } }];
      }),
    );
    if (inRows) {
      const params = { ...this.place, rowData: styles };
      this.mutate(SetRowDataMutation.id, params, SetRowDataMutationFactory(params, this.worksheet));
    } else {
      const params = { ...this.place, columnData: styles };
      this.mutate(SetColDataMutation.id, params, SetColDataMutationFactory(params, this.worksheet));
    }
  }

  /** Composing a look takes long; most cells of an area have one in common. */
  private styleReader(): (row: number, column: number) => CellStyle {
    const known = new Map<string, CellStyle>();
    const { worksheet } = this;
    return (row, column) => {
      const cell = this.cellAt(row, column);
      const lines = [worksheet.getRowStyle(row, true) && row, worksheet.getColumnStyle(column, true) && column];
      const key = JSON.stringify([cell?.s, cell?.custom, lines]);
      const style = known.get(key) ?? styleFrom(this.composed(row, column), cell?.custom as ExtraStyle | undefined);
      known.set(key, style);
      return style;
    };
  }

  private composed(row: number, column: number): Nullable<IStyleData> {
    const { worksheet } = this;
    if (row >= worksheet.getRowCount() || column >= worksheet.getColumnCount())
      return worksheet.getDefaultCellStyleInternal();
    return worksheet.getComposedCellStyle(row, column);
  }

  /** Every look that occurs in the area, once. */
  private looksOf<T>(area: Area, look: (row: number, column: number) => T): T[] {
    const within = (isUnbounded(area) ? this.within(area) : area) ?? { ...area, rows: 1, columns: 1 };
    const found = new Set<T>();
    for (const each of gridOf(within, look).flat()) found.add(each);
    return [...new Map([...found].map((each) => [JSON.stringify(each), each])).values()];
  }
}

const numberStyle = (format: string): IStyleData => ({ n: format === GENERAL ? null : { pattern: format } });
