// The cells of a plain sheet: contents, looks, merges, validations, and how they move.
import { intersection, isUnbounded, lastColumn, lastRow, type Area } from '../area';
import type { ChangeKind, Locale } from '../book';
import type { BookSheet, CellInput, CellValue, Grid } from '../sheet';
import type { CellStyle } from '../style';
import { NO_VALIDATION, type Validation } from '../validation';
import { AreaRules } from './area-rules';
import { fittingHeight, fittingWidth } from './autofit';
import { boundsOf, CellStore, columnOf, keyOf, rowOf } from './cell-store';
import { LookStore, type Look } from './look-store';
import { SheetLines } from './sheet-lines';
import { moveArea, movePlace, type Shift } from './shift';
import { shownText } from './shown-text';

/** What a sheet asks of its book. */
export interface SheetSurroundings {
  locale(): Locale;
  changed(sheetId: string, area: Area, kind: ChangeKind): void;
  /** Moves the references of all formulas and names. */
  shifted(sheet: MapSheet, shift: Shift): void;
}

export class MapSheet extends SheetLines implements BookSheet {
  readonly cells = new CellStore();
  private readonly looks = new LookStore();
  private readonly validations = new AreaRules<Validation>();
  private mergedAreas: readonly Area[] = [];

  constructor(
    id: string,
    title: string,
    private readonly book: SheetSurroundings,
  ) {
    super(id, title);
  }

  usedArea(valuesOnly: boolean): Area | null {
    const keys = [...this.cells.entries()].map(([key]) => key);
    return boundsOf(valuesOnly ? keys : [...keys, ...this.looks.styledKeys()]);
  }

  values(area: Area): Grid<CellValue> {
    return gridOf(area, (row, column) => this.cells.get(row, column)?.value ?? '');
  }
  formulas(area: Area): Grid<string | null> {
    return gridOf(area, (row, column) => this.cells.get(row, column)?.formula ?? null);
  }
  texts(area: Area): Grid<string> {
    return gridOf(area, (row, column) => this.shown(row, column));
  }
  numberFormats(area: Area): Grid<string> {
    return gridOf(area, (row, column) => this.looks.at(row, column).format);
  }
  styles(area: Area): Grid<CellStyle> {
    return gridOf(area, (row, column) => this.looks.at(row, column).style);
  }

  commonStyle(area: Area): Partial<CellStyle> {
    const [first, ...others] = new Set(this.distinct(area, (look) => look.style));
    const shared = Object.entries(first ?? {}).filter(([key, value]) =>
      others.every((style) => JSON.stringify(style[key as keyof CellStyle]) === JSON.stringify(value)),
    );
    return Object.fromEntries(shared);
  }
  commonNumberFormat(area: Area): string | null {
    const [first, ...others] = new Set(this.distinct(area, (look) => look.format));
    return others.length > 0 ? null : (first ?? null);
  }

  write(area: Area, inputs: Grid<CellInput | null>): void {
    forEachGiven(area, inputs, (row, column, input) => this.cells.put(row, column, input));
    this.book.changed(this.id, area, 'RangeEdited');
  }
  writeNumberFormats(area: Area, formats: Grid<string | null>): void {
    forEachGiven(area, formats, (row, column, format) =>
      this.looks.set({ row, column, rows: 1, columns: 1 }, { format }),
    );
  }
  setStyle(area: Area, style: Partial<CellStyle>): void {
    this.looks.set(area, { style });
  }
  setNumberFormat(area: Area, format: string): void {
    this.looks.set(area, { format });
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    if (what !== 'contents') this.looks.clear(area);
    if (what === 'all') {
      this.validations.set(area, null);
      this.formats = this.formats.filter((format) => !intersection(format.area, area));
      this.unmerge(area);
    }
    if (what === 'formats') return;
    this.cells.clear(area);
    this.book.changed(this.id, area, 'RangeEdited');
  }

  insert(area: Area, direction: 'down' | 'right'): void {
    this.shift({ area, direction });
  }
  remove(area: Area, direction: 'up' | 'left'): void {
    this.shift({ area, direction });
  }

  autofitColumns(first: number, count: number): void {
    const used = this.usedArea(true);
    if (!used) return;
    for (let column = Math.max(first, used.column); column < first + count && column <= lastColumn(used); column++)
      this.setColumnWidth(column, 1, fittingWidth(this.texts({ ...used, column, columns: 1 }).flat()));
  }
  autofitRows(first: number, count: number): void {
    const used = this.usedArea(true);
    if (!used) return;
    for (let row = Math.max(first, used.row); row < first + count && row <= lastRow(used); row++)
      this.setRowHeight(row, 1, this.heightOf({ ...used, row, rows: 1 }));
  }

  merges(): readonly Area[] {
    return this.mergedAreas;
  }
  merge(area: Area): void {
    this.unmerge(area);
    const [first] = this.cells.keysIn(area);
    const rest = this.cells.keysIn(area).filter((key) => key !== keyOf(area.row, area.column));
    // Excel keeps the first content it finds and moves it to the corner.
    const kept = first === undefined ? undefined : this.cells.get(rowOf(first), columnOf(first));
    for (const key of rest) this.cells.put(rowOf(key), columnOf(key), '');
    if (kept) this.cells.put(area.row, area.column, kept.formula === null ? kept.value : { formula: kept.formula });
    this.mergedAreas = [...this.mergedAreas, area];
  }
  unmerge(area: Area): void {
    this.mergedAreas = this.mergedAreas.filter((merged) => !intersection(merged, area));
  }

  validation(area: Area): Validation | null {
    return this.validations.common(area, NO_VALIDATION);
  }
  setValidation(area: Area, validation: Validation): void {
    this.validations.set(area, validation === NO_VALIDATION ? null : validation);
  }

  private shift(shift: Shift): void {
    const move = (row: number, column: number): readonly [number, number] | null => movePlace(row, column, shift);
    this.cells.rebuild((key, cell) => {
      const place = move(rowOf(key), columnOf(key));
      return place && [keyOf(...place), cell];
    });
    this.looks.rebuild(move, (area) => moveArea(area, shift));
    this.validations.move((area) => moveArea(area, shift));
    this.mergedAreas = moved(this.mergedAreas, (area) => moveArea(area, shift));
    this.formats = moved(this.formats, (format) => {
      const area = moveArea(format.area, shift);
      return area && { ...format, area };
    });
    this.noteList = moved(this.noteList, (note) => {
      const place = move(note.row, note.column);
      return place && { ...note, row: place[0], column: place[1] };
    });
    this.shiftLines(shift);
    this.book.shifted(this, shift);
    this.book.changed(this.id, shift.area, changeKindOf(shift));
  }

  private shiftLines({ area, direction }: Shift): void {
    if (!isUnbounded(area)) return;
    if (direction === 'down' || direction === 'up')
      this.rows.shift(area.row, direction === 'down' ? area.rows : -area.rows);
    else this.columns.shift(area.column, direction === 'right' ? area.columns : -area.columns);
  }

  private shown(row: number, column: number): string {
    const cell = this.cells.get(row, column);
    return cell ? shownText(cell.value, this.looks.at(row, column).format, this.book.locale()) : '';
  }

  private distinct<T>(area: Area, part: (look: Look) => T): T[] {
    return [...this.looks.distinct(area)].map(part);
  }

  private heightOf(row: Area): number {
    return fittingHeight(
      this.texts(row).flat(),
      this.styles(row).flat(),
      Array.from({ length: row.columns }, (_, index) => this.columnWidth(row.column + index)),
    );
  }
}

function gridOf<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => cell(area.row + i, area.column + j)),
  );
}

function forEachGiven<T>(
  area: Area,
  grid: Grid<T | null>,
  visit: (row: number, column: number, given: T) => void,
): void {
  grid.forEach((row, i) => {
    row.forEach((given, j) => {
      if (given !== null) visit(area.row + i, area.column + j, given);
    });
  });
}

function moved<T>(list: readonly T[], move: (item: T) => T | null): T[] {
  return list.flatMap((item) => {
    const place = move(item);
    return place === null ? [] : [place];
  });
}

function changeKindOf({ area, direction }: Shift): ChangeKind {
  const inserted = direction === 'down' || direction === 'right';
  if (!isUnbounded(area)) return inserted ? 'CellInserted' : 'CellDeleted';
  if (direction === 'down' || direction === 'up') return inserted ? 'RowInserted' : 'RowDeleted';
  return inserted ? 'ColumnInserted' : 'ColumnDeleted';
}
