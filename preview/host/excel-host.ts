// The emulated Excel over a book: what it shows to office.js, and what tests and the preview page can do with it.
import type { Book } from '../book/book';
import { emptyStore } from './excel/document-store';
import { ExcelState } from './excel/excel-state';
import { Workbook } from './excel/workbook';
import { Worksheet } from './excel/worksheet';
import { ApiError } from './rich/api-error';
import { Dispatcher } from './rich/dispatcher';
import { newAddInState } from './office/add-in-state';
import { createService } from './office/services';
import type { HostObject } from './rich/host-object';
import type { RichRequest, RichResponse } from './rich/wire';
import { appContext, hostDescription, officeSettings } from './seam/app-context';
import { passBatch, type Counters } from './seam/batch-gate';
import {
  CustomFunctions,
  CustomFunctionsContainer,
  type FunctionAnswer,
  type FunctionCall,
} from './seam/custom-functions';
import { EventHub } from './seam/event-hub';
import { installExternal } from './seam/external';
import type { FunctionArgument } from './seam/function-arguments';
import type { FunctionMetadata } from './seam/function-metadata';
import { Ribbon, type CommandOutcome } from './seam/ribbon';
import { DEFAULT_SWITCHES, type Switches } from './switches';

export interface HostOptions {
  readonly switches?: Partial<Switches>;
  /** The functions of functions.json: Excel prepares their arguments. */
  readonly functions?: readonly FunctionMetadata[];
  /** Told of every batch that was answered. */
  readonly record?: (request: RichRequest, response: RichResponse) => void;
  /** Told of mistakes of the emulation itself; by default they are thrown outside of any call, where nobody can miss them. */
  readonly onMistake?: (error: unknown) => void;
}

export class ExcelHost {
  readonly switches: Switches;
  readonly counters: Counters = { batches: 0, actions: 0, requestBytes: 0, responseBytes: 0 };
  /** Members that were asked for and are not there, by "Class.Member". */
  readonly missing = new Map<string, number>();
  /** Numbers of client calls that the emulation does not know. */
  readonly unknownCalls = new Set<number>();
  /** What the add-in has asked for itself: pane, start with the document, ribbon controls. */
  readonly addIn = newAddInState();
  private readonly state: ExcelState;
  private readonly store = emptyStore();
  private readonly root: Workbook;
  private readonly events = new EventHub();
  private readonly functions: CustomFunctions;
  private readonly ribbon = new Ribbon();
  private dispatcher: Dispatcher;
  private panes = 0;
  private acting = false;
  private readonly stopListening: () => void;

  constructor(
    readonly book: Book,
    private readonly options: HostOptions = {},
  ) {
    this.switches = { ...DEFAULT_SWITCHES, ...options.switches };
    this.state = new ExcelState(book, this.switches, (state, id) => new Worksheet(state, id));
    this.root = new Workbook(this.state, this.store);
    this.functions = new CustomFunctions(this.switches, options.functions ?? []);
    this.dispatcher = this.newDispatcher();
    this.stopListening = book.listen((event) => {
      if (event.kind === 'changed') this.store.isDirty = true;
      this.events.tell(event, this.acting);
    });
  }

  /** Makes a window Excel's task pane; call it before office.js loads, and again after each reload. */
  install(window: Window): void {
    const pane = ++this.panes;
    this.events.forget();
    this.functions.forget();
    this.ribbon.forget();
    this.dispatcher = this.newDispatcher();
    this.book.setLocale(this.switches.locale);
    installExternal(window, {
      hostDescription: hostDescription(this.switches),
      context: () => {
        this.enforceSets(window);
        return appContext(this.switches, this.book.name, officeSettings(this.store.officeSettings));
      },
      // An answer that comes after a reload is nobody's.
      batch: async (text) => {
        this.enforceSets(window);
        const answer = await this.pass(text);
        return pane === this.panes ? answer : null;
      },
      commandFinished: (id, status) => this.ribbon.finished(id, status),
      connectMessages: (handler) => {
        this.events.connect(handler);
        this.functions.connect(handler);
      },
      connectCommands: (handler) => this.ribbon.connect(handler),
      unknownCall: (method) => this.unknownCalls.add(method),
    });
  }

  /** Resolves when the add-in's functions can be called. */
  whenFunctionsReady(): Promise<void> {
    return this.functions.whenReady();
  }

  async callFunction(id: string, args: readonly FunctionArgument[], address?: string): Promise<FunctionAnswer> {
    const [answer] = await this.callFunctions([{ id, args, ...(address !== undefined && { address }) }]);
    if (!answer) throw new Error(`${id} was not answered.`);
    return answer;
  }

  callFunctions(calls: readonly FunctionCall[]): Promise<readonly FunctionAnswer[]> {
    return this.functions.call(calls);
  }

  pressRibbon(functionName: string, controlId = functionName): Promise<CommandOutcome> {
    return this.ribbon.press(functionName, controlId);
  }

  /** How many objects the client has asked to keep; none once each `Excel.run` has ended. */
  get keptObjects(): number {
    return this.dispatcher.references.size;
  }

  resetCounters(): void {
    Object.assign(this.counters, { batches: 0, actions: 0, requestBytes: 0, responseBytes: 0 });
  }

  close(): void {
    this.panes++;
    this.stopListening();
    this.events.forget();
    this.ribbon.forget();
  }

  private pass(text: string): ReturnType<typeof passBatch> {
    return passBatch(text, {
      switches: this.switches,
      counters: this.counters,
      isEditing: () => this.book.isEditing(),
      answer: (request) => this.answer(request),
      record: this.options.record ?? (() => undefined),
    });
  }

  /** Batches are answered side by side: one that waits for a calculation must not hold up the functions it waits for. */
  private async answer(request: RichRequest): Promise<RichResponse> {
    const closeUndo = this.book.openUndoGroup();
    try {
      return await this.dispatcher.answer(request);
    } finally {
      closeUndo();
      this.state.batchEnded();
    }
  }

  private newDispatcher(): Dispatcher {
    return new Dispatcher({
      root: this.root,
      create: (typeName) => this.create(typeName),
      settled: () => this.book.settled(),
      act: (perform) => this.act(perform),
      listen: (event, target, on) => this.events.listen(event, target, on),
      onMistake: this.options.onMistake ?? throwLater,
      missing: this.missing,
    });
  }

  private create(typeName: string): HostObject | null {
    switch (typeName) {
      case 'Microsoft.ExcelServices.CustomFunctions':
        return this.functions;
      case 'Microsoft.ExcelServices.CustomFunctionsContainer':
        return new CustomFunctionsContainer(this.functions);
      default:
        return createService(typeName, this.addIn);
    }
  }

  /** What happens in the book meanwhile is the add-in's doing. */
  private act(perform: () => unknown): unknown {
    this.failIfDue();
    this.acting = true;
    try {
      return perform();
    } finally {
      this.acting = false;
    }
  }

  private failIfDue(): void {
    const { failure } = this.switches;
    if (!failure) return;
    const left = failure.action - 1;
    this.switches.failure = left > 0 ? { ...failure, action: left } : null;
    if (left <= 0) throw new ApiError(failure.code, `The emulated Excel was told to fail here (${failure.code}).`);
  }

  /** The client has the check, but never turns it on; it answers then as an Excel that lacks the member. */
  private enforceSets(window: Window): void {
    const { OfficeExtension } = window as unknown as {
      OfficeExtension?: { CommonUtility?: { _doApiNotSupportedCheck?: boolean } };
    };
    if (OfficeExtension?.CommonUtility)
      OfficeExtension.CommonUtility._doApiNotSupportedCheck = this.switches.enforceSets;
  }
}

function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
