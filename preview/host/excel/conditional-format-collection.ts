// The conditional formats that touch a range.
import { intersection, type Area } from '../../book/area';
import { ApiError } from '../rich/api-error';
import type { HostObject } from '../rich/host-object';
import { ConditionalFormat } from './conditional-format';
import type { ExcelState } from './excel-state';
import { KeyedCollection } from './keyed-collection';

export class ConditionalFormatCollection extends KeyedCollection<ConditionalFormat> {
  readonly $type = 'ConditionalFormatCollection';

  constructor(
    private readonly state: ExcelState,
    private readonly sheetId: string,
    private readonly area: Area,
    private readonly rangeOf: (area: Area) => HostObject,
  ) {
    super();
  }

  $items(): readonly ConditionalFormat[] {
    const formats = this.state.sheet(this.sheetId).conditionalFormats();
    return formats.filter((format) => intersection(format.area, this.area)).map((format) => this.object(format.id));
  }
  protected keysOf(item: ConditionalFormat): readonly string[] {
    return [item.Id];
  }

  Add(type: unknown): ConditionalFormat {
    if (type !== 'Custom' && type !== 'CellValue')
      throw new ApiError('ApiNotFound', `The emulated Excel has no ConditionalFormat of type ${String(type)}.`);
    const id = this.state.newId();
    this.state.changeableSheet(this.sheetId).putConditionalFormat({
      id,
      area: this.area,
      condition:
        type === 'Custom'
          ? { kind: 'custom', formula: '' }
          : { kind: 'cellValue', comparison: 'EqualTo', formula1: '', formula2: null },
      style: {},
      stopIfTrue: false,
    });
    return this.object(id);
  }

  ClearAll(): void {
    const sheet = this.state.changeableSheet(this.sheetId);
    for (const item of this.$items()) sheet.removeConditionalFormat(item.Id);
  }

  private object(id: string): ConditionalFormat {
    return new ConditionalFormat(this.state, this.sheetId, id, this.rangeOf);
  }
}
