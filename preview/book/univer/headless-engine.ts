// Univer without a grid: it calculates, draws nothing, and runs in Node.
import { IUniverInstanceService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import type { Engine } from './engine';
import { WITH_UNDO_HISTORY } from './undo-history';

export function startHeadless(): Engine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
    override: WITH_UNDO_HISTORY,
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  const units = injector.get(IUniverInstanceService);
  return {
    univer,
    injector,
    measure: () => null,
    isEditing: () => false,
    // Without a focused workbook undo does nothing.
    opened: (unitId) => units.focusUnit(unitId),
    closed: (unitId) => void units.disposeUnit(unitId),
    reveal: () => undefined,
    whenDrawing: () => undefined,
    redraw: () => undefined,
  };
}
