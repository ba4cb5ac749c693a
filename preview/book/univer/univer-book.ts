// The workbook of the preview, held and calculated by Univer.
import { UniverInstanceType, generateRandomId, type IWorkbookData, type Workbook } from '@univerjs/core';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetOrderCommand,
} from '@univerjs/sheets';
import type { Area } from '../area';
import type { Book, BookEvent, BookName, BookSelection, BookTable, CalculationMode, Locale } from '../book';
import { tellEvents } from './book-events';
import { Calculation } from './calculation';
import { CellLooks } from './cell-looks';
import { Changes } from './changes';
import { SHEET_FRAME } from './empty-snapshot';
import { run, type Engine } from './engine';
import { ExtrasStore } from './extras';
import { shiftedExtras, shiftedTables } from './follow-shift';
import { Names } from './names';
import { RowFitting } from './row-fitting';
import { selectAreas, selectionIn } from './selections';
import type { Snapshot } from './snapshot';
import type { Surroundings } from './surroundings';
import { UniverSheet } from './univer-sheet';

export type { Snapshot } from './snapshot';

export class UniverBook implements Book, Surroundings {
  readonly name: string;
  readonly unitId: string;
  readonly workbook: Workbook;
  readonly changes: Changes;
  readonly extras: ExtrasStore;
  readonly looks: CellLooks;
  readonly calculation: Calculation;
  private readonly nameList: Names;
  private readonly fitting = new RowFitting(this);
  private readonly sheetObjects = new Map<string, UniverSheet>();
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private readonly stops: (() => void)[] = [];
  /** Sheets of the file that have not been shown yet. */
  private readonly unfitted: Set<string>;
  private tableList: readonly BookTable[];
  private tongue: Locale;
  private mode: CalculationMode = 'Automatic';
  private activeId: string;
  /** While another sheet is taken for the active one. */
  private pretending = false;

  constructor(
    readonly engine: Engine,
    snapshot: Snapshot,
    { locale = 'vi-VN' }: { readonly locale?: Locale } = {},
  ) {
    this.name = snapshot.workbook.name;
    this.unitId = snapshot.workbook.id;
    this.changes = new Changes(engine, this.unitId);
    this.extras = new ExtrasStore(engine, this.unitId, snapshot.extras);
    this.calculation = new Calculation(engine, this.unitId);
    this.workbook = engine.univer.createUnit<IWorkbookData, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      snapshot.workbook,
    );
    this.looks = new CellLooks(engine, this.workbook, this.unitId);
    this.nameList = new Names(engine, this.unitId, this.changes);
    this.tableList = snapshot.tables;
    this.unfitted = new Set(snapshot.workbook.sheetOrder);
    this.tongue = locale;
    engine.opened(this.unitId, languageOf(locale));
    this.activeId = this.workbook.getActiveSheet().getSheetId();
    this.listenToUniver();
    this.fitOnce(this.activeId);
    this.calculation.all();
  }

  locale(): Locale {
    return this.tongue;
  }
  setLocale(locale: Locale): void {
    this.tongue = locale;
    this.engine.opened(this.unitId, languageOf(locale));
  }

  sheets(): readonly UniverSheet[] {
    return this.workbook.getSheets().map((worksheet) => this.sheet(worksheet.getSheetId()));
  }
  addSheet(name: string): UniverSheet {
    const id = generateRandomId(12);
    const sheet = { ...SHEET_FRAME, id, name };
    const active = this.activeSheetId();
    this.changes.command(InsertSheetCommand.id, { index: this.workbook.getSheets().length, sheet });
    this.activate(active);
    return this.sheet(id);
  }
  removeSheet(id: string): void {
    this.changes.command(RemoveSheetCommand.id, { subUnitId: id });
  }
  moveSheet(id: string, position: number): void {
    this.changes.command(SetWorksheetOrderCommand.id, { subUnitId: id, order: position });
  }

  activeSheetId(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }
  activate(id: string): void {
    if (id !== this.activeSheetId())
      run(this.engine, SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: id });
  }

  selection(): BookSelection {
    return selectionIn(this.engine, this.unitId, this.activeSheetId());
  }
  select(sheetId: string, areas: readonly Area[]): void {
    this.activate(sheetId);
    selectAreas(this.engine, this.unitId, this.sheet(sheetId), areas);
  }
  isEditing(): boolean {
    return this.engine.isEditing();
  }

  names(): readonly BookName[] {
    return this.nameList.all();
  }
  putName(name: BookName): void {
    this.nameList.put(name);
  }
  removeName(name: string, sheetId: string | null): void {
    this.nameList.remove(name, sheetId);
  }

  tables(): readonly BookTable[] {
    return this.tableList;
  }

  calculationMode(): CalculationMode {
    return this.mode;
  }
  setCalculationMode(mode: CalculationMode): void {
    this.mode = mode;
    this.calculation.byHand(mode === 'Manual');
  }
  recalculate(): void {
    this.calculation.all();
  }
  settled(): Promise<void> {
    return this.calculation.settled();
  }

  openUndoGroup(): () => void {
    const inner = this.changes.openGroup();
    let closed = false;
    return () => {
      if (closed) return;
      closed = true;
      if (this.changes.isOutermost()) this.fitting.now((id) => this.find(id));
      inner();
    };
  }
  suspendDrawing(): () => void {
    return () => undefined;
  }

  listen(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Takes the workbook out of Univer. Open the next one first: with none at all, parts of Univer throw. */
  close(): void {
    this.stops.forEach((stop) => stop());
    this.calculation.dispose();
    this.extras.dispose();
    this.looks.dispose();
    this.engine.closed(this.unitId);
  }

  asActive(sheetId: string, act: () => void): void {
    const before = this.workbook.getActiveSheet();
    const target = this.workbook.getSheetBySheetId(sheetId);
    if (!target || target === before) return act();
    this.pretending = true;
    this.workbook.setActiveSheet(target);
    try {
      act();
    } finally {
      this.workbook.setActiveSheet(before);
      this.pretending = false;
    }
  }

  fitLater(sheetId: string, first: number, last: number): void {
    this.fitting.later(sheetId, first, last);
  }

  private sheet(id: string): UniverSheet {
    const known = this.sheetObjects.get(id) ?? new UniverSheet(id, this);
    this.sheetObjects.set(id, known);
    return known;
  }

  private find(id: string): UniverSheet | undefined {
    return this.workbook.getSheetBySheetId(id) ? this.sheet(id) : undefined;
  }

  private fitOnce(sheetId: string, fitted?: () => void): void {
    if (!this.unfitted.delete(sheetId)) return;
    this.engine.whenDrawing(() => {
      const sheet = this.find(sheetId);
      if (sheet) this.fitting.opened(sheet);
      fitted?.();
    });
  }

  private listenToUniver(): void {
    const tell = (event: BookEvent): void => {
      for (const listener of this.listeners) listener(event);
    };
    this.stops.push(
      tellEvents({
        engine: this.engine,
        unitId: this.unitId,
        cellAt: (sheetId, row, column) =>
          this.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column),
        tell,
        shifted: (sheetId, shift) => {
          this.extras.replace(sheetId, shiftedExtras(this.extras.of(sheetId), shift));
          this.tableList = shiftedTables(this.tableList, sheetId, shift);
        },
        selected: () => tell({ kind: 'selected', selection: this.selection() }),
      }),
    );
    const active = this.workbook.activeSheet$.subscribe((worksheet) => {
      const sheetId = worksheet?.getSheetId();
      if (sheetId === undefined || sheetId === this.activeId || this.pretending) return;
      const previousId = this.activeId;
      this.activeId = sheetId;
      // Higher rows may have moved the selected cell out of sight.
      this.fitOnce(sheetId, () => this.engine.reveal(this));
      tell({ kind: 'activated', sheetId, previousId });
    });
    this.stops.push(() => active.unsubscribe());
    this.calculation.listen((sheetIds) => sheetIds.forEach((sheetId) => tell({ kind: 'calculated', sheetId })));
  }
}

const languageOf = (locale: Locale): 'vi' | 'en' => (locale === 'vi-VN' ? 'vi' : 'en');
