// The rows and columns of a sheet that stay in sight.
import type { Area } from '../../book/area';
import { invalidArgument } from '../rich/api-error';
import { HostObject } from '../rich/host-object';
import { indexArgument } from './arguments';
import type { ExcelState } from './excel-state';
import { areaArgument } from './range-argument';

export class WorksheetFreezePanes extends HostObject {
  readonly $type = 'WorksheetFreezePanes';

  constructor(
    private readonly state: ExcelState,
    private readonly sheetId: string,
    private readonly rangeOf: (area: Area) => HostObject,
  ) {
    super();
  }

  FreezeRows(count: unknown): void {
    this.freeze(indexArgument(count ?? 1), 0);
  }
  FreezeColumns(count: unknown): void {
    this.freeze(0, indexArgument(count ?? 1));
  }
  /** The range is what stays, from A1 on. */
  FreezeAt(range: unknown): void {
    const area = areaArgument(range, this.state, this.sheetId);
    this.freeze(area.row + area.rows, area.column + area.columns);
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }

  GetLocationOrNullObject(): HostObject | null {
    const { rows, columns } = this.state.sheet(this.sheetId).frozen();
    if (rows === 0 && columns === 0) return null;
    return this.rangeOf({ row: 0, column: 0, rows: rows || 1048576, columns: columns || 16384 });
  }

  private freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw invalidArgument();
    this.state.checkWritable();
    this.state.sheet(this.sheetId).setFrozen(rows, columns);
  }
}
