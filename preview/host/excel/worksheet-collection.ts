// The sheets of the book.
import { itemAlreadyExists } from '../rich/api-error';
import type { ExcelState } from './excel-state';
import { KeyedCollection } from './keyed-collection';
import { sheetNameArgument } from './sheet-name';
import { Worksheet } from './worksheet';

/** Events for all sheets are addressed to this word. */
const WORKBOOK_TARGET = 'Workbook';

export class WorksheetCollection extends KeyedCollection<Worksheet> {
  readonly $type = 'WorksheetCollection';

  constructor(private readonly state: ExcelState) {
    super();
  }

  override get $events(): Readonly<Record<string, number>> {
    return {
      DataChanged: 10,
      Activated: 11,
      Deactivated: 12,
      Added: 13,
      SelectionChanged: 14,
      Deleted: 15,
      Calculated: 16,
    };
  }
  override get $eventTarget(): string {
    return WORKBOOK_TARGET;
  }

  $items(): readonly Worksheet[] {
    return this.state.book.sheets().map((sheet) => this.object(sheet.id));
  }
  protected keysOf(item: Worksheet): readonly string[] {
    return [item.Name, item.Id];
  }

  Add(name: unknown): Worksheet {
    this.state.checkWritable();
    if (name === undefined || name === null || name === '') return this.object(this.addNumbered());
    const title = sheetNameArgument(name);
    if (this.find(title)) throw itemAlreadyExists();
    return this.object(this.state.book.addSheet(title).id);
  }
  GetActiveWorksheet(): Worksheet {
    return this.object(this.state.book.activeSheetId());
  }
  GetFirst(visibleOnly: unknown): Worksheet {
    return this.seen(visibleOnly)[0] ?? this.GetActiveWorksheet();
  }
  GetLast(visibleOnly: unknown): Worksheet {
    return this.seen(visibleOnly).at(-1) ?? this.GetActiveWorksheet();
  }

  private seen(visibleOnly: unknown): readonly Worksheet[] {
    return this.$items().filter((sheet) => visibleOnly !== true || sheet.Visibility === 'Visible');
  }

  private addNumbered(): string {
    let number = this.$items().length + 1;
    while (this.find(`Sheet${number}`)) number++;
    return this.state.book.addSheet(`Sheet${number}`).id;
  }

  private object(id: string): Worksheet {
    const sheet = this.state.worksheet(id);
    return sheet instanceof Worksheet ? sheet : new Worksheet(this.state, id);
  }
}
