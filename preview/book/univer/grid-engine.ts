// Univer with a grid: what the preview page shows.
import { IUniverInstanceService, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import {
  IEditorBridgeService,
  IRenderManagerService,
  SheetSkeletonManagerService,
  SheetsNumfmtCellContentController,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationWords from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import type { Engine } from './engine';
import { WITH_UNDO_HISTORY } from './undo-history';

export function startGrid(container: HTMLElement): Engine {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreWords, validationWords) },
    logLevel: LogLevel.ERROR,
    override: WITH_UNDO_HISTORY,
  });
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: false, disableAutoFocus: true }),
    UniverSheetsDataValidationPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  const units = injector.get(IUniverInstanceService);
  return {
    univer,
    injector,
    draws: true,
    isEditing: () => injector.get(IEditorBridgeService).isVisible().visible,
    opened: (_unitId, language) => injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language),
    closed: (unitId) => void units.disposeUnit(unitId),
    redraw: (unitId) => {
      const render = injector.get(IRenderManagerService).getRenderById(unitId);
      render?.with(SheetSkeletonManagerService).reCalculate();
      for (const component of render?.components.values() ?? []) component.makeDirty();
    },
  };
}
