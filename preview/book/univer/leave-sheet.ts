// Leaves the active sheet before undo or redo takes it away: Univer would draw a sheet that is no more, and fail.
import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  RedoCommandId,
  UndoCommandId,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from '@univerjs/core';
import { RemoveSheetMutation, SetWorksheetActiveOperation } from '@univerjs/sheets';

export function leaveSheetBeforeItGoes(injector: Injector): void {
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id }) => {
    if (id !== UndoCommandId && id !== RedoCommandId) return;
    const history = injector.get(IUndoRedoService);
    const mutations =
      id === UndoCommandId
        ? history.pitchTopUndoElement()?.undoMutations
        : history.pitchTopRedoElement()?.redoMutations;
    const gone = new Set(
      (mutations ?? []).flatMap((mutation) =>
        mutation.id === RemoveSheetMutation.id ? [(mutation.params as { subUnitId: string }).subUnitId] : [],
      ),
    );
    const workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const active = workbook?.getActiveSheet().getSheetId();
    if (!workbook || active === undefined || !gone.has(active)) return;
    const stays = workbook.getSheets().find((sheet) => !gone.has(sheet.getSheetId()) && !sheet.isSheetHidden());
    const params = { unitId: workbook.getUnitId(), subUnitId: stays?.getSheetId() };
    if (stays) commands.syncExecuteCommand(SetWorksheetActiveOperation.id, params);
  });
}
