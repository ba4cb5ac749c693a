// One sheet.
import { invalidArgument, invalidOperation, itemAlreadyExists } from '../rich/api-error';
import { HostObject, type Identity } from '../rich/host-object';
import { colorArgument, flagArgument, indexArgument, wordArgument } from './arguments';
import { CommentCollection } from './comment-collection';
import type { ExcelState } from './excel-state';
import { NamedItemCollection } from './named-item-collection';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { areaArgument } from './range-argument';
import { sheetNameArgument } from './sheet-name';
import { TableCollection } from './table-collection';
import { WorksheetFreezePanes } from './worksheet-freeze-panes';
import { WorksheetProtection } from './worksheet-protection';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

export class Worksheet extends HostObject {
  readonly $type = 'Worksheet';

  constructor(
    private readonly state: ExcelState,
    private readonly id: string,
  ) {
    super();
  }

  override $identity(): Identity {
    return { key: 'Id', value: this.id };
  }
  override get $events(): Readonly<Record<string, number>> {
    return { DataChanged: 10, Activated: 11, Deactivated: 12, SelectionChanged: 14, Calculated: 16 };
  }

  get Id(): string {
    return this.state.sheet(this.id).id;
  }
  get Name(): string {
    return this.state.sheet(this.id).name();
  }
  set Name(value: unknown) {
    const name = sheetNameArgument(value);
    const taken = this.state.book.sheets().find((sheet) => sheet.name().toLowerCase() === name.toLowerCase());
    if (taken && taken.id !== this.id) throw itemAlreadyExists();
    this.changeable().rename(name);
  }
  get Position(): number {
    return this.state.book.sheets().findIndex((sheet) => sheet.id === this.id);
  }
  set Position(position: unknown) {
    const place = indexArgument(position);
    if (place < 0 || place >= this.state.book.sheets().length) throw invalidArgument();
    this.state.checkWritable();
    this.state.book.moveSheet(this.id, place);
  }
  get Visibility(): string {
    return this.state.sheet(this.id).visibility();
  }
  set Visibility(value: unknown) {
    const visibility = wordArgument(value, VISIBILITIES);
    if (visibility !== 'Visible') this.checkOtherVisible();
    this.changeable().setVisibility(visibility);
  }
  get TabColor(): string {
    return this.state.sheet(this.id).tabColor();
  }
  set TabColor(color: unknown) {
    this.changeable().setTabColor(color === '' ? '' : colorArgument(color));
  }
  get ShowGridlines(): boolean {
    return this.state.sheet(this.id).showsGridlines();
  }
  /** The client loads `ShowGridlines`, but sets `Gridlines`. */
  set Gridlines(shown: unknown) {
    this.changeable().setGridlines(flagArgument(shown));
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.state, this.id);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.state, this.id);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this.state, this.id);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.state, this.id);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.state, this.id, (area) => new Range(this.state, this.id, area));
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.state, this.id, (area) => new Range(this.state, this.id, area));
  }

  GetRange(address: unknown): Range {
    return new Range(this.state, this.id, areaArgument(address, this.state, this.id));
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return new Range(this.state, this.id, {
      row: indexArgument(row),
      column: indexArgument(column),
      rows: indexArgument(rows),
      columns: indexArgument(columns),
    });
  }
  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetRange(null).GetUsedRange(valuesOnly);
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    return this.GetRange(null).GetUsedRangeOrNullObject(valuesOnly);
  }

  Activate(): void {
    if (this.Visibility !== 'Visible') throw invalidOperation('A hidden sheet cannot be activated.');
    this.state.book.activate(this.id);
  }
  Delete(): void {
    this.checkOtherVisible();
    if (this.Visibility === 'VeryHidden') throw invalidOperation();
    this.state.checkWritable();
    this.state.book.removeSheet(this.id);
  }
  Calculate(): void {
    this.state.book.recalculate();
  }

  private changeable(): ReturnType<ExcelState['sheet']> {
    this.state.checkWritable();
    return this.state.sheet(this.id);
  }

  private checkOtherVisible(): void {
    const others = this.state.book.sheets().filter((sheet) => sheet.id !== this.id);
    if (!others.some((sheet) => sheet.visibility() === 'Visible'))
      throw invalidOperation('A workbook must contain at least one visible worksheet.');
  }
}
