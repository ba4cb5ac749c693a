// Whether a calculation is due or running. Univer begins one a tenth of a second after the last change.
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { ObjectMatrix, type IExecutionOptions } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { calculateCells, calculationModeOf, type CalculationMode, type CellPlace } from './calculation-mode';
import { onCommand, run, type Engine } from './engine';
import { isStyleOnly } from './style-only';

/** Nothing heard for so long: the calculation is taken as done, or a batch would wait for ever. */
const SILENCE = 10_000;

export class Calculation {
  private readonly mode: CalculationMode;
  private due = false;
  private running = false;
  private readonly waiting: (() => void)[] = [];
  private silence: ReturnType<typeof setTimeout> | undefined;
  private busy: () => boolean = () => false;
  private readonly listeners = new Set<(sheetIds: readonly string[]) => void>();
  private readonly stop: () => void;

  constructor(
    private readonly engine: Engine,
    private readonly unitId: string,
  ) {
    this.mode = calculationModeOf(engine);
    this.mode.byHand = false;
    const dirty = engine.injector.get(IActiveDirtyManagerService);
    this.stop = onCommand(engine, (command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.begin();
      else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const told = command.params as ISetFormulaCalculationNotificationMutation;
        if (told.functionsExecutedState !== undefined) this.end();
      } else if (command.id === SetFormulaCalculationResultMutation.id) this.tell(command.params);
      else if (dirty.get(command.id) && startsCalculation(command, options)) this.expect();
      else if (this.mode.byHand && command.id === SetRangeValuesMutation.id && startsCalculation(command, options))
        this.calculateEntered(command.params as ISetRangeValuesMutationParams);
    });
  }

  /** By hand: only what is asked for is calculated, and formulas as they are entered. */
  byHand(on: boolean): void {
    const was = this.mode.byHand;
    this.mode.byHand = on;
    if (was && !on) this.all();
  }

  /** Custom functions are asked after a pass, and answered by one more. */
  waitAlsoFor(busy: () => boolean): void {
    this.busy = busy;
  }

  /** Looks again whether everything has settled. */
  look(): void {
    // A pass that has just ended may be followed by another at once.
    setTimeout(() => {
      if (!this.isSettled()) return;
      clearTimeout(this.silence);
      for (const resolve of this.waiting.splice(0)) resolve();
    }, 0);
  }

  all(): void {
    run(
      this.engine,
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
    this.expect();
  }

  settled(): Promise<void> {
    if (this.isSettled()) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Tells which sheets got new results. */
  listen(listener: (sheetIds: readonly string[]) => void): void {
    this.listeners.add(listener);
  }

  dispose(): void {
    this.stop();
    clearTimeout(this.silence);
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** Excel calculates a formula when it is entered; unlike Excel, Univer calculates what hangs on it too. */
  private calculateEntered({ unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    if (unitId !== this.unitId) return;
    const entered: CellPlace[] = [];
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      if (cell?.f || cell?.si) entered.push({ unitId, sheetId: subUnitId, row, column });
    });
    if (entered.length === 0) return;
    this.expect();
    // Univer takes note of the formula first.
    setTimeout(() => calculateCells(this.engine, entered), 0);
  }

  private isSettled(): boolean {
    return !this.due && !this.running && !this.busy();
  }

  private expect(): void {
    this.due = true;
    this.watch();
  }

  private begin(): void {
    this.due = false;
    this.running = true;
    this.watch();
  }

  private end(): void {
    this.running = false;
    this.look();
  }

  private watch(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => {
      this.due = false;
      this.running = false;
      for (const resolve of this.waiting.splice(0)) resolve();
    }, SILENCE);
  }

  private tell(params: object | undefined): void {
    const results = (params as ISetFormulaCalculationResultMutation).unitData[this.unitId] ?? {};
    const sheetIds = Object.keys(results).filter((id) => Object.keys(results[id] ?? {}).length > 0);
    if (sheetIds.length > 0) for (const listener of this.listeners) listener(sheetIds);
  }
}

/** Univer itself passes over results of its own, and over looks. */
function startsCalculation(
  command: { readonly id: string; readonly params?: object },
  options: IExecutionOptions | undefined,
): boolean {
  return options?.onlyLocal !== true && !isStyleOnly(command.id, command.params);
}
