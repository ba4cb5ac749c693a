// Heights of rows that follow their texts: Univer works them out where it draws, an estimate does elsewhere.
import { BooleanNumber } from '@univerjs/core';
import {
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowAutoHeightMutationFactory,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { fittingHeight } from '../map/autofit';
import { POINTS_A_PIXEL } from './areas';
import type { Mutation } from './engine';
import type { Surroundings } from './surroundings';
import type { UniverSheet } from './univer-sheet';

interface Rows {
  readonly first: number;
  readonly last: number;
}

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
      const used = sheet?.usedArea(true);
      if (!sheet || !used) continue;
      this.fit(sheet, Math.max(first, used.row), Math.min(last, used.row + used.rows - 1));
    }
  }

  private fit(sheet: UniverSheet, first: number, last: number): void {
    if (first > last) return;
    const { redos, undos } = this.around.engine.draws
      ? this.drawn(sheet, first, last)
      : this.estimated(sheet, first, last);
    redos.forEach((redo, index) => {
      const undo = undos[index];
      if (undo) this.around.changes.mutate(redo, undo);
    });
  }

  private drawn(sheet: UniverSheet, startRow: number, endRow: number): { redos: Mutation[]; undos: Mutation[] } {
    const endColumn = Math.max(0, (sheet.usedArea(true)?.column ?? 0) + (sheet.usedArea(true)?.columns ?? 1) - 1);
    const { redos, undos } = this.around.engine.injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
      unitId: this.around.unitId,
      subUnitId: sheet.id,
      ranges: [{ startRow, endRow, startColumn: 0, endColumn }],
    });
    return { redos: redos as Mutation[], undos: undos as Mutation[] };
  }

  private estimated(sheet: UniverSheet, first: number, last: number): { redos: Mutation[]; undos: Mutation[] } {
    const used = sheet.usedArea(true);
    const worksheet = this.around.workbook.getSheetBySheetId(sheet.id);
    if (!used || !worksheet) return { redos: [], undos: [] };
    const rowsAutoHeightInfo = [];
    for (let row = first; row <= last; row++) {
      if (worksheet.getRowManager().getRow(row)?.ia === BooleanNumber.FALSE) continue;
      const line = { ...used, row, rows: 1 };
      const widths = Array.from({ length: used.columns }, (_, index) => sheet.columnWidth(used.column + index));
      const height = fittingHeight(sheet.texts(line).flat(), sheet.styles(line).flat(), widths);
      rowsAutoHeightInfo.push({ row, autoHeight: height / POINTS_A_PIXEL });
    }
    const params = { unitId: this.around.unitId, subUnitId: sheet.id, rowsAutoHeightInfo };
    return {
      redos: [{ id: SetWorksheetRowAutoHeightMutation.id, params }],
      undos: [
        {
          id: SetWorksheetRowAutoHeightMutation.id,
          params: SetWorksheetRowAutoHeightMutationFactory(params, worksheet),
        },
      ],
    };
  }
}
