// Calls the functions that the add-in has associated: many in one event, for the client answers only a few batches a second.
import type { CellValue } from '../../book/sheet';
import { HostObject } from '../rich/host-object';
import type { Switches } from '../switches';
import { prepareArguments, type FunctionArgument } from './function-arguments';
import type { FunctionMetadata } from './function-metadata';
import { RICH_MESSAGES, type HostEventHandler } from './event-hub';
import { vbArray } from './vb-array';

export interface FunctionCall {
  /** The id in functions.json, without the namespace. */
  readonly id: string;
  readonly args: readonly FunctionArgument[];
  /** The cell with the formula, "Sheet1!B20". */
  readonly address?: string;
}

export type FunctionAnswer =
  | { readonly kind: 'value'; readonly value: FunctionValue }
  | { readonly kind: 'error'; readonly error: string; readonly message: string };

/** One value or rows of values; a formatted number carries a number format for its cell. */
export type FunctionValue = FunctionScalar | readonly (readonly FunctionScalar[])[];
export type FunctionScalar =
  CellValue | null | { readonly type: 'FormattedNumber'; readonly basicValue: number; readonly numberFormat: string };

const CALLS = 1;
const INVOKE = 1000;
/** The client's numbers of errors; a thrown error that is no CustomFunctions.Error is #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};
/** 2: answers every 200 ms at most, in place of 500. */
const FEATURES = [2];

export class CustomFunctions extends HostObject {
  readonly $type = 'CustomFunctions';
  private handler: HostEventHandler | null = null;
  private count = 0;
  private readonly waiting = new Map<number, (answer: FunctionAnswer) => void>();
  private becomeReady: () => void = () => undefined;
  private ready = this.untilReady();

  constructor(
    private readonly switches: Switches,
    private readonly metadata: readonly FunctionMetadata[],
  ) {
    super();
  }

  connect(handler: HostEventHandler | null): void {
    this.handler = handler;
  }

  /** Resolves when the client has said that functions can be called. */
  whenReady(): Promise<void> {
    return this.untilCallable();
  }

  /** Waits for the client if need be. Answers in the order of the calls. */
  async call(calls: readonly FunctionCall[]): Promise<readonly FunctionAnswer[]> {
    await this.untilCallable();
    const entries: unknown[] = [];
    const answers = calls.map((call) => this.prepare(call, entries));
    if (entries.length > 0) this.handler?.(RICH_MESSAGES, vbArray(entries));
    return Promise.all(answers);
  }

  /** After a reload of the pane nobody answers the calls of before. */
  forget(): void {
    this.handler = null;
    for (const answer of this.waiting.values())
      answer({ kind: 'error', error: '#N/A', message: 'The pane was loaded anew.' });
    this.waiting.clear();
    // Those who wait for the old pane wait on for the new one.
    const release = this.becomeReady;
    this.ready = this.untilReady();
    release();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.becomeReady();
  }
  _GetEnabledFeatures(): readonly number[] {
    return FEATURES;
  }
  SetInvocationArrayResults(results: unknown): void {
    for (const [id, done, value, code] of results as readonly [number, boolean, unknown, number?][]) {
      this.waiting.get(id)?.(done ? { kind: 'value', value: value as FunctionValue } : errorOf(code, value));
      this.waiting.delete(id);
    }
  }

  private prepare(call: FunctionCall, entries: unknown[]): Promise<FunctionAnswer> {
    const metadata = this.metadata.find((each) => each.id.toUpperCase() === call.id.toUpperCase()) ?? null;
    const prepared = prepareArguments(call.args, metadata, this.switches.blank);
    if (prepared.kind === 'error') return Promise.resolve({ kind: 'error', error: prepared.error, message: '' });
    const id = ++this.count;
    const message = JSON.stringify([id, call.id, prepared.values, call.address ?? 'Sheet1!A1', 0, null]);
    entries.push(vbArray([CALLS, INVOKE, '', message, id, false]));
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  /** The pane may be loaded anew while one waits for it. */
  private async untilCallable(): Promise<void> {
    let awaited: Promise<void>;
    do {
      awaited = this.ready;
      await awaited;
    } while (awaited !== this.ready);
  }

  private untilReady(): Promise<void> {
    return new Promise((resolve) => {
      this.becomeReady = resolve;
    });
  }
}

/** Only #VALUE! and #N/A carry a message. */
function errorOf(code: number | undefined, message: unknown): FunctionAnswer {
  const error = ERRORS[code ?? 0] ?? '#VALUE!';
  const told = error === '#VALUE!' || error === '#N/A';
  return { kind: 'error', error, message: told && typeof message === 'string' ? message : '' };
}

/** The client reaches the functions through a container. */
export class CustomFunctionsContainer extends HostObject {
  readonly $type = 'CustomFunctionsContainer';

  constructor(private readonly functions: CustomFunctions) {
    super();
  }

  get CustomFunctions(): CustomFunctions {
    return this.functions;
  }
}
