// The workbook of the preview, held and calculated by Univer.
import { UniverInstanceType, generateRandomId, type IWorkbookData, type Workbook } from '@univerjs/core';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetOrderCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { areaBetween, type Area } from '../area';
import type { Book, BookEvent, BookName, BookSelection, BookTable, CalculationMode, Locale } from '../book';
import { moveArea, movePlace, type Shift } from '../map/shift';
import { areaOf, rangeOf } from './areas';
import { tellEvents } from './book-events';
import { Calculation } from './calculation';
import { CellLooks } from './cell-looks';
import { Changes } from './changes';
import { SHEET_FRAME } from './empty-snapshot';
import { run, type Engine } from './engine';
import { ExtrasStore, type SheetExtras } from './extras';
import { Names } from './names';
import { RowFitting } from './row-fitting';
import type { Surroundings } from './surroundings';
import { UniverSheet } from './univer-sheet';

/** A workbook as Univer keeps it, and what it has no place for. */
export interface Snapshot {
  readonly workbook: IWorkbookData;
  readonly extras: Readonly<Record<string, Partial<SheetExtras>>>;
  readonly tables: readonly BookTable[];
}

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
    this.keepActive(() =>
      this.changes.command(InsertSheetCommand.id, { index: this.workbook.getSheets().length, sheet }),
    );
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
    const sheetId = this.activeSheetId();
    const selections = this.engine.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.unitId)
      .getSelectionsOfWorksheet(sheetId);
    const areas = selections.map(({ range }) => this.clamped(areaOf(range)));
    const last = selections.at(-1);
    if (!last) return { sheetId, areas: [areaBetween(0, 0, 0, 0)], row: 0, column: 0 };
    const row = last.primary?.actualRow ?? last.range.startRow;
    const column = last.primary?.actualColumn ?? last.range.startColumn;
    return { sheetId, areas, row, column };
  }
  select(sheetId: string, areas: readonly Area[]): void {
    this.activate(sheetId);
    const worksheet = this.sheet(sheetId);
    const selections = areas.map((area) => {
      const merged = worksheet.merges().find((merge) => merge.row === area.row && merge.column === area.column);
      const first = rangeOf(merged ?? { ...area, rows: 1, columns: 1 });
      return {
        range: rangeOf(area),
        primary: {
          ...first,
          actualRow: area.row,
          actualColumn: area.column,
          isMerged: Boolean(merged),
          isMergedMainCell: Boolean(merged),
        },
        style: null,
      };
    });
    const params = {
      unitId: this.unitId,
      subUnitId: sheetId,
      selections,
      type: SelectionMoveType.MOVE_END,
      reveal: true,
    };
    run(this.engine, SetSelectionsOperation.id, params);
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
  /** Univer knows no other mode than automatic: the word is kept, and it calculates all the same. */
  setCalculationMode(mode: CalculationMode): void {
    this.mode = mode;
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
    for (const stop of this.stops) stop();
    this.calculation.dispose();
    this.extras.dispose();
    this.looks.dispose();
    this.engine.closed(this.unitId);
  }

  asActive(sheetId: string, act: () => void): void {
    const before = this.workbook.getActiveSheet();
    const target = this.workbook.getSheetBySheetId(sheetId);
    if (!target || target === before) return act();
    this.workbook.setActiveSheet(target);
    try {
      act();
    } finally {
      this.workbook.setActiveSheet(before);
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

  private fitOnce(sheetId: string): void {
    if (!this.unfitted.delete(sheetId)) return;
    this.engine.whenDrawing(() => {
      const sheet = this.find(sheetId);
      if (sheet) this.fitting.opened(sheet);
    });
  }

  private keepActive(act: () => void): void {
    const before = this.activeSheetId();
    act();
    this.activate(before);
  }

  /** Univer marks whole rows and columns with no number at their ends. */
  private clamped(area: Area): Area {
    const bounded = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);
    const worksheet = this.workbook.getActiveSheet();
    return {
      row: bounded(area.row, 0),
      column: bounded(area.column, 0),
      rows: bounded(area.rows, worksheet.getRowCount()),
      columns: bounded(area.columns, worksheet.getColumnCount()),
    };
  }

  private listenToUniver(): void {
    const tell = (event: BookEvent): void => {
      for (const listener of this.listeners) listener(event);
    };
    this.stops.push(
      tellEvents({
        engine: this.engine,
        unitId: this.unitId,
        contentAt: (sheetId, row, column) => this.contentAt(sheetId, row, column),
        tell,
        shifted: (sheetId, shift) => this.followShift(sheetId, shift),
        selected: () => tell({ kind: 'selected', selection: this.selection() }),
      }),
    );
    const active = this.workbook.activeSheet$.subscribe((worksheet) => {
      const sheetId = worksheet?.getSheetId();
      if (sheetId === undefined || sheetId === this.activeId) return;
      const previousId = this.activeId;
      this.activeId = sheetId;
      this.fitOnce(sheetId);
      tell({ kind: 'activated', sheetId, previousId });
    });
    this.stops.push(() => active.unsubscribe());
    this.calculation.listen((sheetIds) => sheetIds.forEach((sheetId) => tell({ kind: 'calculated', sheetId })));
  }

  private contentAt(sheetId: string, row: number, column: number): string {
    const cell = this.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix()[row]?.[column];
    if (!cell) return '';
    return cell.f || cell.si
      ? `=${cell.f ?? ''} ${cell.si ?? ''}`
      : JSON.stringify([cell.v ?? null, cell.p?.body?.dataStream ?? null]);
  }

  private followShift(sheetId: string, shift: Shift): void {
    const extras = this.extras.of(sheetId);
    this.extras.replace(sheetId, {
      ...extras,
      conditionalFormats: extras.conditionalFormats.flatMap((format) => {
        const area = moveArea(format.area, shift);
        return area ? [{ ...format, area }] : [];
      }),
      notes: extras.notes.flatMap((note) => {
        const place = movePlace(note.row, note.column, shift);
        return place ? [{ ...note, row: place[0], column: place[1] }] : [];
      }),
    });
    this.tableList = this.tableList.flatMap((table) => {
      const area = table.sheetId === sheetId ? moveArea(table.area, shift) : table.area;
      return area ? [{ ...table, area }] : [];
    });
  }
}

const languageOf = (locale: Locale): 'vi' | 'en' => (locale === 'vi-VN' ? 'vi' : 'en');
