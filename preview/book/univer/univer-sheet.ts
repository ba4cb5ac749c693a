// The cells of a sheet of Univer's workbook: contents, merges, validations, and how they move.
import type { ICellData, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
} from '@univerjs/sheets';
import { Direction, ICommandService } from '@univerjs/core';
import {
  areaBetween,
  bounding,
  intersection,
  lastColumn,
  lastRow,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Area,
} from '../area';
import type { Locale } from '../book';
import { fittingWidth } from '../map/autofit';
import { shownText } from '../map/shown-text';
import type { BookSheet, CellInput, CellValue, Grid } from '../sheet';
import { NO_VALIDATION, type Validation } from '../validation';
import { areaOf, gridOf, POINTS_A_PIXEL, rangeOf } from './areas';
import { cellFor, holdsSomething, valueOf } from './cells';
import { SheetLooks, type Matrix } from './sheet-looks';
import { SheetValidations } from './sheet-validations';

export class UniverSheet extends SheetLooks implements BookSheet {
  usedArea(valuesOnly: boolean): Area | null {
    const ofCells = boundsOf(this.worksheet.getCellMatrix().getMatrix(), (cell) =>
      valuesOnly ? holdsSomething(cell) : holdsSomething(cell) || Boolean(cell?.s),
    );
    const spilled = boundsOf(this.spilled(), holdsSomething);
    return ofCells && spilled ? bounding(ofCells, spilled) : (ofCells ?? spilled);
  }

  values(area: Area): Grid<CellValue> {
    const spilled = this.spilled();
    return gridOf(area, (row, column) => this.valueAt(row, column, spilled));
  }
  formulas(area: Area): Grid<string | null> {
    return gridOf(area, (row, column) => this.formulaAt(row, column));
  }
  texts(area: Area): Grid<string> {
    const spilled = this.spilled();
    const locale = this.around.locale();
    return gridOf(area, (row, column) => {
      const value = this.valueAt(row, column, spilled);
      return value === '' ? '' : rememberedText(value, this.formatAt(row, column), locale);
    });
  }

  write(area: Area, inputs: Grid<CellInput | null>): void {
    this.asOneStep(() => {
      this.grow(area);
      const cell = (row: number, column: number): ICellData | null => {
        const input = inputs[row - area.row]?.[column - area.column] ?? null;
        return input === null ? null : cellFor(input);
      };
      this.setCells(area, cell);
      this.around.fitLater(this.id, area.row, lastRow(area));
    });
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    const within = this.within(area);
    if (!within) return;
    if (what !== 'contents') this.clearLooks(within);
    if (what === 'all') {
      this.setValidation(within, NO_VALIDATION);
      const formats = this.conditionalFormats().filter((format) => !intersection(format.area, within));
      if (formats.length < this.conditionalFormats().length) this.changeExtras({ conditionalFormats: formats });
      this.unmerge(within);
    }
    if (what !== 'formats')
      this.setCells(within, (row, column) => (holdsSomething(this.cellAt(row, column)) ? cellFor('') : null));
  }

  insert(area: Area, shift: 'down' | 'right'): void {
    const range = rangeOf(this.withinGrid(area));
    if (area.columns === SHEET_COLUMNS) this.shift(InsertRowByRangeCommand.id, { range, direction: Direction.UP });
    else if (area.rows === SHEET_ROWS) this.shift(InsertColByRangeCommand.id, { range, direction: Direction.LEFT });
    else this.shift(shift === 'down' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id, { range });
  }
  remove(area: Area, shift: 'up' | 'left'): void {
    const range = rangeOf(this.withinGrid(area));
    if (area.columns === SHEET_COLUMNS) this.shift(RemoveRowByRangeCommand.id, { range });
    else if (area.rows === SHEET_ROWS) this.shift(RemoveColByRangeCommand.id, { range });
    else this.shift(shift === 'up' ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id, { range });
  }

  autofitColumns(first: number, count: number): void {
    const used = this.usedArea(true);
    if (!used) return;
    for (let column = Math.max(first, used.column); column < first + count && column <= lastColumn(used); column++)
      this.setColumnWidth(column, 1, this.fittingWidth({ ...used, column, columns: 1 }));
  }
  autofitRows(first: number, count: number): void {
    this.asOneStep(() => {
      this.letRowsFit(first, count);
      const used = this.usedArea(true);
      if (used) this.around.fitLater(this.id, Math.max(first, used.row), Math.min(first + count - 1, lastRow(used)));
    });
  }

  merges(): readonly Area[] {
    return this.worksheet.getMergeData().map(areaOf);
  }
  merge(area: Area): void {
    this.unmerge(area);
    this.grow(area);
    this.keepFirst(area);
    const params = { ...this.place, ranges: [rangeOf(area)] };
    this.mutate(AddWorksheetMergeMutation.id, params, params, RemoveWorksheetMergeMutation.id);
  }
  unmerge(area: Area): void {
    const ranges = this.worksheet.getMergeData().filter((range) => intersection(areaOf(range), area));
    if (ranges.length === 0) return;
    const params = { ...this.place, ranges: ranges.map((range) => ({ ...range })) };
    this.mutate(RemoveWorksheetMergeMutation.id, params, params, AddWorksheetMergeMutation.id);
  }

  validation(area: Area): Validation | null {
    const within = this.within(area);
    return within ? this.rules.common(within) : NO_VALIDATION;
  }
  setValidation(area: Area, validation: Validation): void {
    this.rules.set(this.withinGrid(area), validation);
  }

  /** Each validation of the sheet with its areas. */
  validations(): ReturnType<SheetValidations['all']> {
    return this.rules.all();
  }

  private get rules(): SheetValidations {
    return new SheetValidations(this.id, this.around);
  }

  private fittingWidth(column: Area): number {
    const measured = this.around.engine.measure(this.around.unitId, this.id)?.column(column.column, lastRow(column));
    return measured ? measured * POINTS_A_PIXEL : fittingWidth(this.texts(column).flat());
  }

  private valueAt(row: number, column: number, spilled: Matrix): CellValue {
    const cell = this.cellAt(row, column);
    const spill = spilled[row]?.[column];
    return valueOf(spill && !holdsSomething(cell) ? spill : cell);
  }

  private formulaAt(row: number, column: number): string | null {
    const cell = this.cellAt(row, column);
    if (!cell?.f && !cell?.si) return null;
    const model = this.around.engine.injector.get(FormulaDataModel);
    return model.getFormulaStringByCell(row, column, this.id, this.around.unitId) ?? null;
  }

  /** What array formulas give to the cells beside their own. */
  private spilled(): Matrix {
    const all = this.around.engine.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return (all[this.around.unitId]?.[this.id] ?? {}) as Matrix;
  }

  private withinGrid(area: Area): Area {
    if (area.rows !== SHEET_ROWS && area.columns !== SHEET_COLUMNS) this.grow(area);
    return this.within(area) ?? area;
  }

  private shift(id: string, params: object): void {
    const commands = this.around.engine.injector.get(ICommandService);
    this.around.asActive(this.id, () => {
      // Some of these are declared async, yet do all their work at once.
      this.around.changes.act(() => void commands.executeCommand(id, { ...this.place, ...params }));
    });
  }

  /** Excel keeps the first content it finds and moves it to the corner. */
  private keepFirst(area: Area): void {
    const places = gridOf(area, (row, column) => ({ row, column, cell: this.cellAt(row, column) })).flat();
    const filled = places.filter(({ cell }) => holdsSomething(cell));
    const [first] = filled;
    if (!first) return;
    const cellValue: Matrix = {};
    for (const { row, column } of filled) (cellValue[row] ??= {})[column] = cellFor('');
    (cellValue[area.row] ??= {})[area.column] = contentOf(first.cell);
    if (filled.length > 1 || first.row !== area.row || first.column !== area.column) this.setMatrix(cellValue);
  }
}

function contentOf(cell: Nullable<ICellData>): ICellData {
  return { v: cell?.v ?? null, t: cell?.t ?? null, f: cell?.f ?? null, si: cell?.si ?? null, p: cell?.p ?? null };
}

function boundsOf(matrix: Matrix, counts: (cell: Nullable<ICellData>) => boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [rowKey, line] of Object.entries(matrix)) {
    const row = Number(rowKey);
    for (const [columnKey, cell] of Object.entries(line ?? {})) {
      if (!counts(cell as Nullable<ICellData>)) continue;
      const column = Number(columnKey);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : areaBetween(top, left, bottom, right);
}

const shown = new Map<string, string>();
const MOST_REMEMBERED = 50_000;

/** Formatting a number takes a hundred times as long as finding it. */
function rememberedText(value: CellValue, format: string, locale: Locale): string {
  if (typeof value === 'string') return shownText(value, format, locale);
  const key = `${locale} ${value} ${format}`;
  const known = shown.get(key) ?? shownText(value, format, locale);
  if (shown.size >= MOST_REMEMBERED) shown.clear();
  shown.set(key, known);
  return known;
}
