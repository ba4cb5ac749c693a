// An open workbook with Excel around it: the book in the grid, the emulated Excel over it, the functions between them.
import { RedoCommand, UndoCommand } from '@univerjs/core';
import { IDescriptionService } from '@univerjs/preset-sheets-core';
import { addressOf } from '../book/address';
import { areaBetween } from '../book/area';
import type { BookSheet } from '../book/sheet';
import { drawMarks } from '../book/univer/cell-marks';
import { ConditionalLooks } from '../book/univer/conditional-looks';
import { guardEdits } from '../book/univer/edit-guard';
import { run, type Engine } from '../book/univer/engine';
import { startGrid } from '../book/univer/grid-engine';
import { revealSelection } from '../book/univer/reveal';
import { readTypedEntries } from '../book/univer/typed-entry';
import { UniverBook, type Snapshot } from '../book/univer/univer-book';
import { FunctionBridge, type DescribedFunction } from '../functions/bridge';
import { descriptionOf } from '../functions/description';
import { ExcelHost } from '../host/excel-host';
import type { Switches } from '../host/switches';
import { REQUIREMENT_SETS } from '../host/versions';
import { TEXTS } from './texts';

export interface WorkspaceSettings {
  readonly container: HTMLElement;
  readonly namespace: string;
  readonly functions: readonly DescribedFunction[];
  /** True, and told why, where the user may not type just now. */
  readonly refused: () => boolean;
  readonly selected: () => void;
  /** The add-in shows or hides its pane. */
  readonly paneTurned: (visible: boolean) => void;
}

export class Workspace {
  private readonly engine: Engine;
  private started: FunctionBridge | null = null;
  private activated: () => void = () => undefined;
  private current: { book: UniverBook; host: ExcelHost; close: () => void } | null = null;

  constructor(private readonly settings: WorkspaceSettings) {
    this.engine = startGrid(settings.container);
  }

  get book(): UniverBook {
    if (!this.current) throw new Error('No workbook is open.');
    return this.current.book;
  }

  get host(): ExcelHost {
    if (!this.current) throw new Error('No workbook is open.');
    return this.current.host;
  }

  get counters(): FunctionBridge['counters'] | undefined {
    return this.started?.counters;
  }

  /** The next workbook is opened before the last one is closed: with none at all, parts of Univer throw. */
  open(snapshot: Snapshot): void {
    const before = this.current;
    const switches: Partial<Switches> = before ? { ...before.host.switches } : {};
    const book = new UniverBook(this.engine, snapshot, { locale: switches.locale ?? 'vi-VN' });
    const host = new ExcelHost(book, { switches, functions: this.settings.functions });
    const bridge = (this.started ??= this.startServices());
    host.addIn.paneTurned = this.settings.paneTurned;
    book.calculation.waitAlsoFor(() => bridge.isBusy());
    const looks = new ConditionalLooks(this.engine, book, () => this.redraw());
    const stopMarks = drawMarks(this.engine, book.unitId, {
      lookAt: (sheetId, row, column) => looks.at(sheetId, row, column),
      hasNote: (sheetId, row, column) =>
        book.extras.of(sheetId).notes.some((note) => note.row === row && note.column === column),
    });
    book.listen((event) => {
      if (event.kind === 'selected' || event.kind === 'calculated') this.settings.selected();
      if (event.kind === 'activated') this.activated();
      // After Univer's own scrolling.
      if (event.kind === 'selected')
        setTimeout(() => this.current?.book === book && revealSelection(this.engine, book));
    });
    const close = (): void => {
      looks.close();
      stopMarks();
      host.close();
      book.close();
    };
    this.current = { book, host, close };
    before?.close();
    this.activated();
  }

  /** Tells each time when another sheet, or another workbook, is looked at. */
  onActivated(listener: () => void): void {
    this.activated = listener;
  }

  showSheet(name: string | undefined): void {
    const sheet = this.book.sheets().find((each) => each.name() === name);
    if (sheet) this.book.activate(sheet.id);
  }

  /** Whether the emulated version of Excel has a requirement set. */
  hasSet(name: string): boolean {
    const { requirementSets, version } = this.host.switches;
    return (requirementSets ?? REQUIREMENT_SETS[version])[name] !== undefined;
  }

  /** Whether the user may not type into the selected cells just now; tells why. */
  refusal(tell: (words: string) => void): boolean {
    const { book, host } = this;
    const sheet = this.activeSheet();
    const area = book.selection().areas.at(-1);
    const locked = sheet?.protection() && area && sheet.commonStyle(area).locked !== false;
    if (host.switches.readOnly) tell(TEXTS.readOnly);
    else if (sheet && locked) tell(TEXTS.protectedSheet(sheet.name()));
    return host.switches.readOnly || Boolean(locked);
  }

  activeSheet(): BookSheet | undefined {
    return this.book.sheets().find(({ id }) => id === this.book.activeSheetId());
  }

  undo(): void {
    run(this.engine, UndoCommand.id, {});
  }

  redo(): void {
    run(this.engine, RedoCommand.id, {});
  }

  /** The add-in has been loaded anew: its functions may answer otherwise. */
  functionsLoaded(): void {
    this.started?.forget();
    this.book.recalculate();
  }

  /** What there is to say of the selected cell: a function's message, a note, what is asked for. */
  wordsOfCell(): string {
    const { sheetId, row, column } = this.book.selection();
    const message = this.started?.messageAt({ unitId: this.book.unitId, sheetId, row, column });
    const note = this.book.extras.of(sheetId).notes.find((each) => each.row === row && each.column === column)?.text;
    const area = areaBetween(row, column, row, column);
    const prompt = this.activeSheet()?.validation(area)?.prompt;
    const text = message ?? note ?? (prompt?.show ? prompt.message : '');
    return text === '' ? '' : TEXTS.noteAt(addressOf(area), text);
  }

  /** Univer has its services only when its first workbook is there. */
  private startServices(): FunctionBridge {
    guardEdits(this.engine, this.settings.refused);
    readTypedEntries(this.engine, () => this.book.locale());
    const { functions, namespace } = this.settings;
    this.engine.injector
      .get(IDescriptionService)
      .registerDescriptions(functions.map((each) => descriptionOf(`${namespace}.${each.name}`, each)));
    return new FunctionBridge({
      engine: this.engine,
      namespace: this.settings.namespace,
      functions: this.settings.functions,
      call: (calls) => this.host.callFunctions(calls),
      sheetName: (_unitId, sheetId) =>
        this.book
          .sheets()
          .find(({ id }) => id === sheetId)
          ?.name() ?? '',
      answered: () => this.current?.book.calculation.look(),
    });
  }

  private redraw(): void {
    this.engine.redraw(this.book.unitId);
  }
}
