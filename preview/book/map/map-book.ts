// A book in plain maps, for tests: it calculates nothing unless it is given something that does.
import type { Area } from '../area';
import type { Book, BookEvent, BookName, BookSelection, BookTable, CalculationMode, ChangeKind, Locale } from '../book';
import { MapSheet, type SheetSurroundings } from './map-sheet';
import { moveArea, type Shift } from './shift';
import { shiftFormula } from './shift-formula';

/** Calculates: reads formulas and values of the book, and puts results with `sheet.cells.setResult`. */
export type Calculator = (book: MapBook) => void | Promise<void>;

export interface MapBookOptions {
  readonly name?: string;
  readonly locale?: Locale;
  /** Names of the first sheets. */
  readonly sheets?: readonly string[];
  readonly calculator?: Calculator;
}

export class MapBook implements Book, SheetSurroundings {
  readonly name: string;
  private tongue: Locale;
  private list: MapSheet[] = [];
  private activeId = '';
  private selected: BookSelection;
  private nameList: readonly BookName[] = [];
  private tableList: readonly BookTable[] = [];
  private mode: CalculationMode = 'Automatic';
  private stale = false;
  private due = false;
  private calculation = Promise.resolve();
  private editing = false;
  private counter = 0;
  private readonly calculator: Calculator | null;
  private readonly listeners = new Set<(event: BookEvent) => void>();

  constructor({ name = 'Sổ.xlsx', locale = 'vi-VN', sheets = ['Sheet1'], calculator }: MapBookOptions = {}) {
    this.name = name;
    this.tongue = locale;
    this.calculator = calculator ?? null;
    const [first] = sheets.map((title) => this.addSheet(title));
    this.activeId = first?.id ?? '';
    this.selected = corner(this.activeId);
  }

  locale(): Locale {
    return this.tongue;
  }
  setLocale(locale: Locale): void {
    this.tongue = locale;
  }

  sheets(): readonly MapSheet[] {
    return this.list;
  }
  addSheet(name: string): MapSheet {
    const sheet = new MapSheet(`{${(++this.counter).toString(16).padStart(8, '0').toUpperCase()}}`, name, this);
    this.list = [...this.list, sheet];
    this.tell({ kind: 'sheetAdded', sheetId: sheet.id });
    return sheet;
  }
  removeSheet(id: string): void {
    const place = this.list.findIndex((sheet) => sheet.id === id);
    this.list = this.list.filter((sheet) => sheet.id !== id);
    this.nameList = this.nameList.filter((name) => name.sheetId !== id);
    this.tableList = this.tableList.filter((table) => table.sheetId !== id);
    const next = this.list.slice(place).find(isVisible) ?? [...this.list].reverse().find(isVisible);
    if (this.activeId === id && next) this.activate(next.id);
    this.tell({ kind: 'sheetDeleted', sheetId: id });
  }
  moveSheet(id: string, position: number): void {
    const moving = this.list.filter((sheet) => sheet.id === id);
    const others = this.list.filter((sheet) => sheet.id !== id);
    this.list = [...others.slice(0, position), ...moving, ...others.slice(position)];
  }

  activeSheetId(): string {
    return this.activeId;
  }
  activate(id: string): void {
    const previousId = this.activeId;
    if (previousId === id) return;
    this.activeId = id;
    this.selected = corner(id);
    this.tell({ kind: 'activated', sheetId: id, previousId });
  }

  selection(): BookSelection {
    return this.selected;
  }
  select(sheetId: string, areas: readonly Area[]): void {
    this.activate(sheetId);
    const last = areas.at(-1);
    this.selected = { sheetId, areas, row: last?.row ?? 0, column: last?.column ?? 0 };
    this.tell({ kind: 'selected', selection: this.selected });
  }
  isEditing(): boolean {
    return this.editing;
  }
  setEditing(editing: boolean): void {
    this.editing = editing;
  }

  names(): readonly BookName[] {
    return this.nameList;
  }
  putName(name: BookName): void {
    this.removeName(name.name, name.sheetId);
    this.nameList = [...this.nameList, name];
  }
  removeName(name: string, sheetId: string | null): void {
    const sought = name.toLowerCase();
    this.nameList = this.nameList.filter((old) => old.sheetId !== sheetId || old.name.toLowerCase() !== sought);
  }

  tables(): readonly BookTable[] {
    return this.tableList;
  }
  putTable(table: BookTable): void {
    this.tableList = [...this.tableList.filter((old) => old.id !== table.id), table];
  }

  calculationMode(): CalculationMode {
    return this.mode;
  }
  setCalculationMode(mode: CalculationMode): void {
    this.mode = mode;
    if (mode !== 'Manual' && this.stale) this.recalculate();
  }
  recalculate(): void {
    this.stale = true;
    this.due = true;
  }
  settled(): Promise<void> {
    if (!this.due) return this.calculation;
    this.due = false;
    this.stale = false;
    this.calculation = Promise.resolve(this.calculator?.(this));
    return this.calculation;
  }

  /** Plain maps keep no history: undo is the grid's. */
  openUndoGroup(): () => void {
    return () => undefined;
  }
  suspendDrawing(): () => void {
    return () => undefined;
  }

  listen(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  changed(sheetId: string, area: Area, kind: ChangeKind): void {
    this.stale = true;
    if (this.mode !== 'Manual') this.due = true;
    this.tell({ kind: 'changed', change: { sheetId, area, kind } });
  }

  shifted(shiftedSheet: MapSheet, shift: Shift): void {
    const follow = (formula: string, own: string): string => shiftFormula(formula, own, shiftedSheet.name(), shift);
    for (const sheet of this.list)
      sheet.cells.rebuild((key, cell) => [
        key,
        cell.formula === null ? cell : { ...cell, formula: follow(cell.formula, sheet.name()) },
      ]);
    this.nameList = this.nameList.map((name) => ({ ...name, formula: follow(name.formula, '') }));
    this.tableList = this.tableList.flatMap((table) => {
      const area = table.sheetId === shiftedSheet.id ? moveArea(table.area, shift) : table.area;
      return area ? [{ ...table, area }] : [];
    });
  }

  private tell(event: BookEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

const isVisible = (sheet: MapSheet): boolean => sheet.visibility() === 'Visible';

const corner = (sheetId: string): BookSelection => ({
  sheetId,
  areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
  row: 0,
  column: 0,
});
