// One name of the book or of a sheet.
import { addressOf, quoteSheet } from '../../book/address';
import type { BookName } from '../../book/book';
import { invalidReference, itemNotFound } from '../rich/api-error';
import { HostObject, type Identity } from '../rich/host-object';
import { flagArgument, textArgument } from './arguments';
import type { ExcelState } from './excel-state';
import { placeOf } from './name-place';
import { Range } from './range';

export class NamedItem extends HostObject {
  readonly $type = 'NamedItem';

  constructor(
    private readonly state: ExcelState,
    private readonly name: string,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  override $identity(): Identity {
    return { key: '_Id', value: this.name };
  }

  get Name(): string {
    return this.stored().name;
  }
  get Formula(): string {
    return this.stored().formula;
  }
  set Formula(formula: unknown) {
    this.change({ formula: textArgument(formula) });
  }
  get Value(): unknown {
    const place = placeOf(this.state, this.stored());
    if (!place) return this.stored().formula;
    return `${quoteSheet(this.state.sheet(place.sheetId).name())}!${addressOf(place.area, true)}`;
  }
  get Type(): string {
    return placeOf(this.state, this.stored()) ? 'Range' : 'String';
  }
  get Scope(): string {
    return this.sheetId === null ? 'Workbook' : 'Worksheet';
  }
  get Visible(): boolean {
    return this.stored().visible;
  }
  set Visible(visible: unknown) {
    this.change({ visible: flagArgument(visible) });
  }
  get Comment(): string {
    return this.stored().comment;
  }
  set Comment(comment: unknown) {
    this.change({ comment: textArgument(comment) });
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw invalidReference();
    return range;
  }
  GetRangeOrNullObject(): Range | null {
    const place = placeOf(this.state, this.stored());
    return place && new Range(this.state, place.sheetId, place.area);
  }
  Delete(): void {
    this.state.checkWritable();
    this.state.book.removeName(this.name, this.sheetId);
  }

  private stored(): BookName {
    const sought = this.name.toLowerCase();
    const names = this.state.book.names().filter((each) => each.sheetId === this.sheetId);
    const found = names.find((each) => each.name.toLowerCase() === sought);
    if (!found) throw itemNotFound();
    return found;
  }
  private change(part: Partial<BookName>): void {
    this.state.checkWritable();
    this.state.book.putName({ ...this.stored(), ...part });
  }
}
