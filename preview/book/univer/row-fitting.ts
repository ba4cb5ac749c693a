// Heights of rows that follow their texts: measured where Univer draws, an estimate elsewhere.
import { BooleanNumber, type IRowAutoHeightInfo } from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation, SetWorksheetRowAutoHeightMutationFactory } from '@univerjs/sheets';
import { areaBetween, lastColumn, lastRow, type Area } from '../area';
import { fittingHeight } from '../map/autofit';
import { POINTS_A_PIXEL } from './areas';
import { run, type Mutation } from './engine';
import type { Surroundings } from './surroundings';
import type { UniverSheet } from './univer-sheet';

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Vietnamese capitals carry two marks, which reach over the line that the font measures. */
const ROOM_FOR_MARKS = 4;
/** A line, in heights of its letters. */
const LINE = 1.15;

const oneCell = (row: number, column: number): Area => areaBetween(row, column, row, column);

/** Which rows of which sheets are to be fitted, until it is done. */
export class RowFitting {
  private readonly due = new Map<string, Rows>();

  constructor(private readonly around: Surroundings) {}

  later(sheetId: string, first: number, last: number): void {
    const known = this.due.get(sheetId);
    this.due.set(sheetId, {
      first: Math.min(first, known?.first ?? first),
      last: Math.max(last, known?.last ?? last),
    });
  }

  now(sheetOf: (id: string) => UniverSheet | undefined): void {
    const rows = [...this.due];
    this.due.clear();
    for (const [id, { first, last }] of rows) {
      const sheet = sheetOf(id);
      const change = sheet && this.change(sheet, first, last);
      if (change) this.around.changes.mutate(change.redo, change.undo);
    }
  }

  /** Rows whose height the file leaves to the program: fitted when their sheet is first shown, and no step of undo. */
  opened(sheet: UniverSheet): void {
    const used = sheet.usedArea(true);
    const change = used && this.change(sheet, used.row, lastRow(used));
    if (change) run(this.around.engine, change.redo.id, change.redo.params);
  }

  private change(sheet: UniverSheet, first: number, last: number): { redo: Mutation; undo: Mutation } | null {
    const used = sheet.usedArea(true);
    const worksheet = this.around.workbook.getSheetBySheetId(sheet.id);
    if (!used || !worksheet) return null;
    const top = Math.max(first, used.row);
    const area: Area = { ...used, row: top, rows: Math.min(last, lastRow(used)) - top + 1 };
    const heights = area.rows < 1 ? [] : (this.measured(sheet, area) ?? this.estimated(sheet, area));
    const rowsAutoHeightInfo = heights.filter(({ row, autoHeight }) => worksheet.getRowHeight(row) !== autoHeight);
    if (rowsAutoHeightInfo.length === 0) return null;
    const params = { unitId: this.around.unitId, subUnitId: sheet.id, rowsAutoHeightInfo };
    const id = SetWorksheetRowAutoHeightMutation.id;
    return {
      redo: { id, params },
      undo: { id, params: SetWorksheetRowAutoHeightMutationFactory(params, worksheet) },
    };
  }

  private measured(sheet: UniverSheet, area: Area): IRowAutoHeightInfo[] | null {
    const measure = this.around.engine.measure(this.around.unitId, sheet.id);
    if (!measure) return null;
    const heights = new Map(
      measure.rows(area.row, lastRow(area), lastColumn(area)).map(({ row, height }) => [row, height + ROOM_FOR_MARKS]),
    );
    const fixed = sheet.fixedRowHeights();
    // Univer passes over merged cells; Excel gives a row at least the height of their letters.
    for (const { row, column, rows } of sheet.merges()) {
      if (rows > 1 || fixed.has(row) || row < area.row || row > lastRow(area)) continue;
      if (sheet.texts(oneCell(row, column))[0]?.[0] === '') continue;
      const { fontSize = 0 } = sheet.commonStyle(oneCell(row, column));
      heights.set(
        row,
        Math.max(heights.get(row) ?? 0, Math.round((fontSize * LINE) / POINTS_A_PIXEL) + ROOM_FOR_MARKS),
      );
    }
    return [...heights].map(([row, autoHeight]) => ({ row, autoHeight }));
  }

  private estimated(sheet: UniverSheet, area: Area): IRowAutoHeightInfo[] {
    const rows = this.around.workbook.getSheetBySheetId(sheet.id)?.getRowManager();
    const widths = Array.from({ length: area.columns }, (_, index) => sheet.columnWidth(area.column + index));
    const heights: IRowAutoHeightInfo[] = [];
    for (let row = area.row; row <= lastRow(area); row++) {
      if (rows?.getRow(row)?.ia === BooleanNumber.FALSE) continue;
      const line = { ...area, row, rows: 1 };
      const height = fittingHeight(sheet.texts(line).flat(), sheet.styles(line).flat(), widths);
      heights.push({ row, autoHeight: height / POINTS_A_PIXEL });
    }
    return heights;
  }
}
