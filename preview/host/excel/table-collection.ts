// The tables of the book, or of one sheet.
import type { ExcelState } from './excel-state';
import { KeyedCollection } from './keyed-collection';
import { Table } from './table';

export class TableCollection extends KeyedCollection<Table> {
  readonly $type = 'TableCollection';

  constructor(
    private readonly state: ExcelState,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  $items(): readonly Table[] {
    const tables = this.state.book.tables().filter((each) => this.sheetId === null || each.sheetId === this.sheetId);
    return tables.map((each) => new Table(this.state, each.id));
  }
  protected keysOf(item: Table): readonly string[] {
    return [item.Name, item.Id];
  }
}
