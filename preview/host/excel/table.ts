// A table of Excel (ListObject): read only, for the add-in makes none.
import { bounding } from '../../book/area';
import type { BookTable } from '../../book/book';
import { itemNotFound } from '../rich/api-error';
import { HostObject, type Identity } from '../rich/host-object';
import type { ExcelState } from './excel-state';
import { Range } from './range';

export class Table extends HostObject {
  readonly $type = 'Table';

  constructor(
    private readonly state: ExcelState,
    private readonly id: string,
  ) {
    super();
  }

  override $identity(): Identity {
    return { key: 'Id', value: this.id };
  }

  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.stored().name;
  }
  get ShowHeaders(): boolean {
    return this.stored().showHeaders;
  }
  get ShowTotals(): boolean {
    return this.stored().showTotals;
  }
  get Worksheet(): HostObject {
    return this.state.worksheet(this.stored().sheetId);
  }

  GetRange(): Range {
    const { sheetId, area } = this.stored();
    return new Range(this.state, sheetId, area);
  }
  GetHeaderRowRange(): Range {
    return this.GetRange().GetRow(0);
  }
  GetDataBodyRange(): Range {
    const { area, sheetId, showHeaders, showTotals } = this.stored();
    const first = area.row + (showHeaders ? 1 : 0);
    const rows = area.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
    return new Range(this.state, sheetId, bounding({ ...area, row: first, rows: 1 }, { ...area, row: first, rows }));
  }

  private stored(): BookTable {
    const table = this.state.book.tables().find((each) => each.id === this.id);
    if (!table) throw itemNotFound();
    return table;
  }
}
