// Calculation by hand, as Excel has it: while it is on, changes start no calculation of Univer's.
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { run, type Engine } from './engine';

export interface CalculationMode {
  byHand: boolean;
}

export interface CellPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const modes = new WeakMap<IActiveDirtyManagerService, CalculationMode>();

/** The mode is Excel's, not a workbook's: one for all that the engine holds. */
export function calculationModeOf(engine: Engine): CalculationMode {
  const dirty = engine.injector.get(IActiveDirtyManagerService);
  const known = modes.get(dirty);
  if (known) return known;
  const mode: CalculationMode = { byHand: false };
  const get = dirty.get.bind(dirty);
  // What is asked for in so many words is calculated all the same.
  dirty.get = (id) => (mode.byHand && id !== SetTriggerFormulaCalculationStartMutation.id ? undefined : get(id));
  modes.set(dirty, mode);
  return mode;
}

/** Calculates these cells, and what hangs on them. */
export function calculateCells(engine: Engine, places: readonly CellPlace[]): void {
  const dirtyRanges = places.map(({ unitId, sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  const nothing = {
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
  const params = { dirtyRanges, forceCalculation: false, ...nothing };
  run(engine, SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
}
