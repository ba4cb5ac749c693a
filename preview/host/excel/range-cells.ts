// What stands in the cells of a range: values, formulas, shown texts, number formats, and how they are written.
import { isValidFormat } from 'numfmt';
import { cellCount, isUnbounded } from '../../book/area';
import type { BookSheet, CellInput, CellValue, Grid } from '../../book/sheet';
import { accessDenied, ApiError, invalidArgument } from '../rich/api-error';
import { textArgument, wordArgument } from './arguments';
import { RangePlace } from './range-place';
import { typedValue } from './typed-value';

const ERROR_VALUE = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!)$/;
const MOST_CELLS = 5_000_000;

export abstract class RangeCells<Self extends RangeCells<Self>> extends RangePlace<Self> {
  /** Null for whole rows and columns: Excel reads no cells of these. */
  get Values(): Grid<CellValue> | null {
    return this.read((sheet) => sheet.values(this.area));
  }
  set Values(values: unknown) {
    this.write(values);
  }

  get Formulas(): Grid<CellValue> | null {
    return this.read((sheet) => {
      const values = sheet.values(this.area);
      return sheet.formulas(this.area).map((row, i) => row.map((formula, j) => formula ?? values[i]?.[j] ?? ''));
    });
  }
  set Formulas(formulas: unknown) {
    this.write(formulas);
  }

  get Text(): Grid<string> | null {
    return this.read((sheet) => sheet.texts(this.area));
  }

  get ValueTypes(): Grid<string> | null {
    return this.read((sheet) => sheet.values(this.area).map((row) => row.map(typeOf)));
  }

  get NumberFormat(): Grid<string> | null {
    return this.read((sheet) => sheet.numberFormats(this.area));
  }
  set NumberFormat(formats: unknown) {
    const sheet = this.formattable();
    if (Array.isArray(formats)) sheet.writeNumberFormats(this.area, this.gridOf(formats, formatArgument));
    else sheet.setNumberFormat(this.area, formatArgument(formats));
  }

  Clear(what: unknown): void {
    const wanted = wordArgument(what ?? 'All', ['All', 'Contents', 'Formats']);
    if (wanted === 'Formats') this.formattable().clear(this.area, 'formats');
    else this.writable().clear(this.area, wanted === 'All' ? 'all' : 'contents');
  }

  Insert(shift: unknown): Self {
    const direction = wordArgument(shift, ['Down', 'Right']);
    this.state.changeableSheet(this.sheetId).insert(this.area, direction === 'Down' ? 'down' : 'right');
    return this.other(this.area);
  }
  Delete(shift: unknown): void {
    const direction = wordArgument(shift, ['Up', 'Left']);
    this.state.changeableSheet(this.sheetId).remove(this.area, direction === 'Up' ? 'up' : 'left');
  }

  Calculate(): void {
    this.state.book.recalculate();
  }

  /** The client asks before it cuts a large write into rows. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongSize();
  }

  /** The sheet, if the contents of these cells may be changed. */
  protected writable(): BookSheet {
    this.state.checkWritable();
    const sheet = this.sheet();
    if (this.state.protectionOf(sheet) && sheet.commonStyle(this.area).locked !== false) throw protectedSheet();
    return sheet;
  }

  /** The sheet, if the looks of these cells may be changed. */
  formattable(): BookSheet {
    this.state.checkWritable();
    const sheet = this.sheet();
    const protection = this.state.protectionOf(sheet);
    if (protection && protection.options['allowFormatCells'] !== true) throw protectedSheet();
    return sheet;
  }

  private read<T>(cells: (sheet: BookSheet) => Grid<T>): Grid<T> | null {
    if (isUnbounded(this.area)) return null;
    if (cellCount(this.area) > MOST_CELLS)
      throw new ApiError('InvalidOperation', "The operation can't be performed because the range is too large.");
    return cells(this.sheet());
  }

  private write(values: unknown): void {
    if (isUnbounded(this.area)) throw invalidArgument();
    const sheet = this.writable();
    const given = Array.isArray(values) ? values : Array<unknown>(this.area.rows).fill(this.rowOf(values));
    const before = sheet.numberFormats(this.area);
    const formats = before.map((row) => row.map((): string | null => null));
    const inputs = this.gridOf(given, (value, i, j): CellInput => {
      const typed = typedValue(value, before[i]?.[j] ?? 'General');
      const row = formats[i];
      if (typed.format !== null && row && before[i]?.[j] === 'General') row[j] = typed.format;
      return typed.input;
    });
    sheet.write(this.area, inputs);
    if (formats.some((row) => row.some(Boolean))) sheet.writeNumberFormats(this.area, formats);
  }

  private rowOf(value: unknown): unknown[] {
    return Array<unknown>(this.area.columns).fill(value);
  }

  /** Checks the size of a two-dimensional argument; null leaves a cell as it is. */
  private gridOf<T>(given: readonly unknown[], cell: (value: unknown, i: number, j: number) => T): (T | null)[][] {
    if (given.length !== this.area.rows) throw wrongSize();
    return given.map((row, i) => {
      if (!Array.isArray(row) || row.length !== this.area.columns) throw wrongSize();
      return row.map((value: unknown, j) => (value === null ? null : cell(value, i, j)));
    });
  }
}

const protectedSheet = (): ApiError => accessDenied('The sheet is protected.');

const wrongSize = (): ApiError =>
  invalidArgument("The number of rows or columns in the input array doesn't match the size of the range.");

function formatArgument(format: unknown): string {
  const text = textArgument(format);
  if (!isValidFormat(text)) throw invalidArgument();
  return text;
}

function typeOf(value: CellValue): 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR_VALUE.test(value) ? 'Error' : 'String';
}
