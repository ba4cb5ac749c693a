// Univer with a grid: what the preview page shows.
import {
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from '@univerjs/core';
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
import { endFormulasAtOnce } from './formula-entry';
import { leaveSheetBeforeItGoes } from './leave-sheet';
import { showLocalNumbers } from './local-numbers';
import { revealSelection } from './reveal';
import { WITH_UNDO_HISTORY } from './undo-history';
import { validateAsExcelDoes } from './validate-entries';

export function startGrid(container: HTMLElement): Engine {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreWords, validationWords) },
    logLevel: LogLevel.ERROR,
    override: WITH_UNDO_HISTORY,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      disableAutoFocus: true,
      disableTextFormatMark: true,
      disableTextFormatAlert: true,
    }),
    UniverSheetsDataValidationPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  let spoken: 'vi' | 'en' | null = null;
  leaveSheetBeforeItGoes(injector);
  const units = injector.get(IUniverInstanceService);
  const engine: Engine = {
    univer,
    injector,
    measure: (unitId, sheetId) => {
      const render = injector.get(IRenderManagerService).getRenderById(unitId);
      const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(sheetId);
      if (!skeleton) return null;
      return {
        rows: (startRow, endRow, endColumn) =>
          skeleton
            .calculateAutoHeightInRange([{ startRow, endRow, startColumn: 0, endColumn }])
            .flatMap(({ row, autoHeight }) => (autoHeight === undefined ? [] : [{ row, height: autoHeight }])),
        column: (startColumn, endRow) => {
          const range = { startRow: 0, endRow, startColumn, endColumn: startColumn };
          return skeleton.calculateAutoWidthInRange([range])[0]?.width ?? null;
        },
      };
    },
    isEditing: () => injector.get(IEditorBridgeService).isVisible().visible,
    opened: (_unitId, language) => {
      if (spoken === null) {
        validateAsExcelDoes(injector, () => (spoken === 'en' ? 'en-US' : 'vi-VN'));
        endFormulasAtOnce(injector);
        showLocalNumbers(injector, () => (spoken === 'en' ? 'en-US' : 'vi-VN'));
      }
      spoken = language;
      injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
    },
    // Univer checks entries in idle moments, and throws where their workbook has gone meanwhile.
    closed: (unitId) => void requestIdleCallback(() => units.disposeUnit(unitId)),
    reveal: (book) => revealSelection(engine, book),
    // A workbook that has just come is drawn a moment later.
    whenDrawing: (act) =>
      void injector
        .get(LifecycleService)
        .onStage(LifecycleStages.Rendered)
        .then(() => setTimeout(act, 0)),
    redraw: (unitId) => {
      const render = injector.get(IRenderManagerService).getRenderById(unitId);
      render?.with(SheetSkeletonManagerService).reCalculate();
      for (const component of render?.components.values() ?? []) component.makeDirty();
    },
  };
  return engine;
}
