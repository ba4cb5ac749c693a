// The workbook: the root of everything that office.js reaches in Excel.
import { ApiError } from '../rich/api-error';
import { HostObject } from '../rich/host-object';
import { flagArgument } from './arguments';
import { Application } from './application';
import { CommentCollection } from './comment-collection';
import { CustomXmlPartCollection } from './custom-xml-part-collection';
import { DocumentProperties } from './document-properties';
import type { DocumentStore } from './document-store';
import type { ExcelState } from './excel-state';
import { NamedItemCollection } from './named-item-collection';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { SettingCollection } from './setting-collection';
import { TableCollection } from './table-collection';
import { WorksheetCollection } from './worksheet-collection';

export class Workbook extends HostObject {
  readonly $type = 'Workbook';

  constructor(
    private readonly state: ExcelState,
    private readonly store: DocumentStore,
  ) {
    super();
  }

  get Name(): string {
    return this.state.book.name;
  }
  get ReadOnly(): boolean {
    return this.state.switches.readOnly;
  }
  get IsDirty(): boolean {
    return this.store.isDirty;
  }
  set IsDirty(isDirty: unknown) {
    this.store.isDirty = flagArgument(isDirty);
  }
  get Application(): Application {
    return new Application(this.state);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.state);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.state, null);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.state, null);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this.state, null);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.store);
  }
  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.state, this.store);
  }
  get Properties(): DocumentProperties {
    return new DocumentProperties(this.store);
  }

  GetSelectedRange(): Range {
    const [only, ...others] = this.selected();
    if (!only || others.length > 0) throw new ApiError('InvalidSelection', 'Several ranges are selected.');
    return only;
  }
  GetSelectedRanges(): RangeAreas {
    return new RangeAreas(this.selected());
  }
  GetActiveCell(): Range {
    const { sheetId, row, column } = this.state.book.selection();
    return new Range(this.state, sheetId, { row, column, rows: 1, columns: 1 });
  }

  private selected(): readonly Range[] {
    const { sheetId, areas } = this.state.book.selection();
    return areas.map((area) => new Range(this.state, sheetId, area));
  }
}
