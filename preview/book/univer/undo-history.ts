// Univer's history of changes, with a say in what becomes a step of it, and a mend for one of its mistakes.
import {
  IUndoRedoService,
  LocalUndoRedoService,
  type DependencyOverride,
  type ICellData,
  type IUndoRedoItem,
  type Workbook,
} from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { isStyleOnly } from './style-only';

export class UndoHistory extends LocalUndoRedoService {
  private collector: ((item: IUndoRedoItem) => boolean) | null = null;

  /** The collector answers true for what it takes; the rest becomes a step of its own. */
  collect(collector: ((item: IUndoRedoItem) => boolean) | null): void {
    this.collector = collector;
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    const mended = { ...item, redoMutations: item.redoMutations.map((redo) => this.withFormulas(redo)) };
    if (this.collector?.(mended) !== true) super.pushUndoRedo(mended);
  }

  /** Univer takes a look that is done again for an edit, and a cell without a formula in it for one that has lost its own. */
  withFormulas<Redo extends { id: string; params?: object }>(redo: Redo): Redo {
    if (!isStyleOnly(redo.id, redo.params)) return redo;
    const params = redo.params as ISetRangeValuesMutationParams;
    const workbook = this._univerInstanceService.getUnit<Workbook>(params.unitId);
    const cells = workbook?.getSheetBySheetId(params.subUnitId)?.getCellMatrix().getMatrix();
    const cellValue: Record<number, Record<number, ICellData | null | undefined>> = {};
    for (const [row, line] of Object.entries(params.cellValue ?? {})) {
      for (const [column, cell] of Object.entries((line ?? {}) as Record<string, ICellData | null>)) {
        const { f, si } = cells?.[Number(row)]?.[Number(column)] ?? {};
        const kept = { ...(f && { f }), ...(si && { si }) };
        (cellValue[Number(row)] ??= {})[Number(column)] = cell && (f || si) ? { ...cell, ...kept } : cell;
      }
    }
    return { ...redo, params: { ...params, cellValue } };
  }
}

/** Puts it in the place of Univer's own. */
export const WITH_UNDO_HISTORY: DependencyOverride = [[IUndoRedoService, { useClass: UndoHistory }]];
