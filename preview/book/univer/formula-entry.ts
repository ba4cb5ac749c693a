// Enter and Tab end a formula also while Univer still offers functions for a name that has been left behind.
import { CommandType, EDITOR_ACTIVATED, ICommandService, type Injector } from '@univerjs/core';
import {
  DeviceInputEventType,
  IEditorBridgeService,
  IEditorService,
  IShortcutService,
  KeyCode,
  SetCellEditVisibleOperation,
} from '@univerjs/preset-sheets-core';
import { isNamingFunction } from '../entry';

const END_FORMULA = 'preview.operation.end-formula';
/** Before the list of functions, which takes both keys for as long as it is there. */
const FIRST = 2000;
/** Univer looks at its list a third of a second after the last key: Enter would choose from a list for what was typed before. */
export function endFormulasAtOnce(injector: Injector): void {
  const commands = injector.get(ICommandService);
  commands.registerCommand({
    id: END_FORMULA,
    type: CommandType.OPERATION,
    handler: (_, params?: { keycode: KeyCode }) => {
      const bridge = injector.get(IEditorBridgeService);
      const unitId = bridge.getEditLocation()?.unitId;
      if (!params || unitId === undefined) return false;
      bridge.disableForceKeepVisible();
      const end = { visible: false, eventType: DeviceInputEventType.Keyboard, keycode: params.keycode, unitId };
      return commands.syncExecuteCommand(SetCellEditVisibleOperation.id, end);
    },
  });
  for (const keycode of [KeyCode.ENTER, KeyCode.TAB])
    injector.get(IShortcutService).registerShortcut({
      id: END_FORMULA,
      binding: keycode,
      priority: FIRST,
      preconditions: (context) => {
        const typed = context.getContextValue(EDITOR_ACTIVATED) ? textBeforeCaret(injector) : '';
        return typed.startsWith('=') && !isNamingFunction(typed);
      },
      staticParameters: { keycode },
    });
}

function textBeforeCaret(injector: Injector): string {
  const editor = injector.get(IEditorService).getFocusEditor();
  const caret = editor?.getSelectionRanges().at(-1)?.startOffset ?? 0;
  return editor?.getDocumentData().body?.dataStream.slice(0, caret) ?? '';
}
