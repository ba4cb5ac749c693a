// One conditional format: by a formula of one's own, or by the value of the cell.
import type { Area } from '../../book/area';
import type { ConditionalFormat as StoredFormat } from '../../book/conditional-format';
import { invalidOperation, itemNotFound } from '../rich/api-error';
import { HostObject, type Identity } from '../rich/host-object';
import { flagArgument } from './arguments';
import { CellValueConditionalFormat } from './cell-value-conditional-format';
import { CustomConditionalFormat } from './custom-conditional-format';
import type { ExcelState } from './excel-state';

export class ConditionalFormat extends HostObject {
  readonly $type = 'ConditionalFormat';

  constructor(
    private readonly state: ExcelState,
    private readonly sheetId: string,
    private readonly id: string,
    private readonly rangeOf: (area: Area) => HostObject,
  ) {
    super();
  }

  override $identity(): Identity {
    return { key: 'Id', value: this.id };
  }

  get Id(): string {
    return this.id;
  }
  get Type(): string {
    return this.stored().condition.kind === 'custom' ? 'Custom' : 'CellValue';
  }
  get Priority(): number {
    const formats = this.state.sheet(this.sheetId).conditionalFormats();
    return formats.findIndex((format) => format.id === this.id);
  }
  get StopIfTrue(): boolean {
    return this.stored().stopIfTrue;
  }
  set StopIfTrue(stop: unknown) {
    this.change({ stopIfTrue: flagArgument(stop) });
  }

  get Custom(): CustomConditionalFormat {
    const custom = this.CustomOrNullObject;
    if (!custom) throw invalidOperation();
    return custom;
  }
  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.stored().condition.kind === 'custom' ? new CustomConditionalFormat(this) : null;
  }
  get CellValue(): CellValueConditionalFormat {
    const cellValue = this.CellValueOrNullObject;
    if (!cellValue) throw invalidOperation();
    return cellValue;
  }
  get CellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.stored().condition.kind === 'cellValue' ? new CellValueConditionalFormat(this) : null;
  }

  GetRange(): HostObject {
    return this.rangeOf(this.stored().area);
  }
  Delete(): void {
    this.state.changeableSheet(this.sheetId).removeConditionalFormat(this.id);
  }

  stored(): StoredFormat {
    const stored = this.state
      .sheet(this.sheetId)
      .conditionalFormats()
      .find((format) => format.id === this.id);
    if (!stored) throw itemNotFound();
    return stored;
  }
  change(part: Partial<StoredFormat>): void {
    this.state.changeableSheet(this.sheetId).putConditionalFormat({ ...this.stored(), ...part });
  }
}
