// From a formula in the grid to the add-in's function and back: asked once for each set of arguments, all in one event a pass.
import {
  BaseFunction,
  FormulaExecutedStateType,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  type FunctionVariantType,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import { addressOf, quoteSheet } from '../book/address';
import { areaBetween } from '../book/area';
import { calculateCells, type CellPlace } from '../book/univer/calculation-mode';
import { onCommand, type Engine } from '../book/univer/engine';
import type { FunctionAnswer, FunctionCall } from '../host/seam/custom-functions';
import type { DescribedFunction } from './description';
import { argumentFrom, errorFor, resultFor } from './values';

export type { DescribedFunction } from './description';

export interface BridgeSettings {
  readonly engine: Engine;
  /** "CQTT" */
  readonly namespace: string;
  readonly functions: readonly DescribedFunction[];
  readonly call: (calls: readonly FunctionCall[]) => Promise<readonly FunctionAnswer[]>;
  readonly sheetName: (unitId: string, sheetId: string) => string;
  /** Told when a pass of asking is over. */
  readonly answered: () => void;
}

export interface FunctionCounters {
  /** Formulas calculated, answers taken from memory, events sent to the add-in. */
  calculated: number;
  remembered: number;
  events: number;
}

/** A cell whose answer has come, and which still shows that it waits. */
interface Due {
  readonly place: CellPlace;
  /** Times that its calculation was begun, and broken off by another one. */
  turns: number;
}

interface Wanted {
  readonly call: FunctionCall;
  readonly places: CellPlace[];
}

/** Univer has no word for it while it waits; Excel shows this one. */
const WAITING = '#GETTING_DATA';
const MOST_REMEMBERED = 200_000;
/** A cell that has been typed over meanwhile is never calculated again. */
const MOST_TURNS = 5;

export class FunctionBridge {
  readonly counters: FunctionCounters = { calculated: 0, remembered: 0, events: 0 };
  private memory = new Map<string, FunctionAnswer>();
  private wanted = new Map<string, Wanted>();
  private readonly due = new Map<string, Due>();
  /** Cells that were answered in the pass that goes on. */
  private readonly answeredNow = new Set<string>();
  private readonly messages = new Map<string, string>();
  private asking = 0;
  private generation = 0;

  constructor(private readonly settings: BridgeSettings) {
    const functions = settings.engine.injector.get(IFunctionService);
    for (const described of settings.functions) {
      functions.registerExecutors(this.executorOf(described));
    }
    // Asked when the pass ends and not by a timer: Univer pauses within a pass, and half of its formulas would be left waiting.
    onCommand(settings.engine, (command) => {
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.passEnded(functionsExecutedState);
    });
  }

  isBusy(): boolean {
    return this.wanted.size > 0 || this.asking > 0 || this.due.size > 0;
  }

  /** What the function said beside its error, for the cell that shows it. */
  messageAt(place: CellPlace): string | null {
    return this.messages.get(keyOf(place)) ?? null;
  }

  /** After a reload of the pane, or when blanks are passed otherwise, old answers may be wrong. */
  forget(): void {
    this.generation++;
    this.memory.clear();
    this.due.clear();
    this.messages.clear();
  }

  private executorOf(described: DescribedFunction): BaseFunction {
    const calculate = (given: readonly FunctionVariantType[], place: CellPlace): BaseValueObject =>
      this.calculate(described, given, place);
    return new (class extends BaseFunction {
      // Univer would take the answer of a custom function for a plain value, and lose the message of an error.
      override isCustom(): boolean {
        return false;
      }
      override calculate(...given: FunctionVariantType[]): BaseValueObject {
        const { unitId, subUnitId, row, column } = this;
        return calculate(given, { unitId: unitId ?? '', sheetId: subUnitId ?? '', row, column });
      }
    })(`${this.settings.namespace}.${described.name}`);
  }

  private calculate(
    described: DescribedFunction,
    given: readonly FunctionVariantType[],
    place: CellPlace,
  ): BaseValueObject {
    this.counters.calculated++;
    const args = given.map(argumentFrom);
    const sheet = quoteSheet(this.settings.sheetName(place.unitId, place.sheetId));
    const address = `${sheet}!${addressOf(areaBetween(place.row, place.column, place.row, place.column))}`;
    const ownPlace = described.options?.requiresAddress === true ? address : '';
    const key = JSON.stringify([described.id, args, ownPlace]);
    const answer = this.memory.get(key);
    if (answer) {
      this.counters.remembered++;
      this.answeredNow.add(keyOf(place));
      this.note(place, answer);
      return resultFor(answer);
    }
    const known = this.wanted.get(key) ?? { call: { id: described.id, args, address }, places: [] };
    known.places.push(place);
    this.wanted.set(key, known);
    return errorFor(WAITING);
  }

  /** A pass that another one breaks off leaves no results: what was due in it is due again. */
  private passEnded(state: FormulaExecutedStateType): void {
    if (state === FormulaExecutedStateType.SUCCESS) for (const key of this.answeredNow) this.due.delete(key);
    this.answeredNow.clear();
    if (this.wanted.size > 0) void this.ask();
    else if (this.due.size > 0 && this.asking === 0) this.calculateDue();
  }

  private async ask(): Promise<void> {
    const asked = [...this.wanted];
    const { generation } = this;
    this.wanted = new Map();
    this.asking++;
    this.counters.events++;
    try {
      const answers = await this.settings.call(asked.map(([, { call }]) => call));
      if (this.memory.size > MOST_REMEMBERED) this.memory.clear();
      if (generation === this.generation)
        asked.forEach(([key], index) => {
          const answer = answers[index];
          if (answer) this.memory.set(key, answer);
        });
      for (const place of asked.flatMap(([, { places }]) => places)) this.due.set(keyOf(place), { place, turns: 0 });
      this.calculateDue();
    } finally {
      this.asking--;
      this.settings.answered();
    }
  }

  private calculateDue(): void {
    for (const [key, due] of this.due) if (due.turns++ >= MOST_TURNS) this.due.delete(key);
    if (this.due.size > 0)
      calculateCells(
        this.settings.engine,
        [...this.due.values()].map(({ place }) => place),
      );
    else this.settings.answered();
  }

  private note(place: CellPlace, answer: FunctionAnswer): void {
    if (answer.kind === 'error' && answer.message !== '')
      this.messages.set(keyOf(place), `${answer.error} – ${answer.message}`);
    else this.messages.delete(keyOf(place));
  }
}

const keyOf = ({ unitId, sheetId, row, column }: CellPlace): string => `${unitId} ${sheetId} ${row} ${column}`;
