// Several ranges of one sheet, as getMergedAreas and getSelectedRanges answer them.
import { cellCount, type Area } from '../../book/area';
import { HostCollection, HostObject } from '../rich/host-object';
import { indexArgument } from './arguments';
import { invalidArgument } from '../rich/api-error';

interface AnyRange extends HostObject {
  readonly area: Area;
  readonly Address: string;
}

export class RangeAreas extends HostObject {
  readonly $type = 'RangeAreas';

  constructor(private readonly ranges: readonly AnyRange[]) {
    super();
  }

  override get $keepable(): boolean {
    return true;
  }

  get Address(): string {
    return this.ranges.map((range) => range.Address).join(',');
  }
  get AreaCount(): number {
    return this.ranges.length;
  }
  get CellCount(): number {
    return this.ranges.reduce((sum, range) => sum + cellCount(range.area), 0);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
}

class RangeCollection extends HostCollection<AnyRange> {
  readonly $type = 'RangeCollection';

  constructor(private readonly ranges: readonly AnyRange[]) {
    super();
  }

  $items(): readonly AnyRange[] {
    return this.ranges;
  }
  $item(index: unknown): AnyRange {
    const range = this.ranges[indexArgument(index)];
    if (!range) throw invalidArgument();
    return range;
  }
  GetItemAt(index: unknown): AnyRange {
    return this.$item(index);
  }
  GetCount(): number {
    return this.ranges.length;
  }
}
