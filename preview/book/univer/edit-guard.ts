// Keeps the user from editing in the grid where Excel would: a protected sheet, a file that may only be read.
import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import { SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';
import { ClearSelectionAllCommand, ClearSelectionContentCommand, ClearSelectionFormatCommand } from '@univerjs/sheets';
import type { Engine } from './engine';

const EDITS: ReadonlySet<string> = new Set([
  ClearSelectionContentCommand.id,
  ClearSelectionAllCommand.id,
  ClearSelectionFormatCommand.id,
]);

/** `refused` answers true, and tells why, where nothing may be typed just now. */
export function guardEdits(engine: Engine, refused: () => boolean): void {
  engine.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const opens = id === SetCellEditVisibleOperation.id && (params as { visible?: boolean }).visible === true;
    if ((opens || EDITS.has(id)) && refused()) throw new CustomCommandExecutionError('not editable');
  });
}
