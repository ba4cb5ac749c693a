// The borders of a range, by side.
import { HostCollection } from '../rich/host-object';
import { wordArgument } from './arguments';
import { BORDER_SIDES, RangeBorder } from './range-border';
import type { Styled } from './styled';

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly $type = 'RangeBorderCollection';

  constructor(private readonly range: Styled) {
    super();
  }

  $items(): readonly RangeBorder[] {
    return BORDER_SIDES.map((side) => new RangeBorder(this.range, side));
  }
  $item(side: unknown): RangeBorder {
    return new RangeBorder(this.range, wordArgument(side, BORDER_SIDES));
  }

  GetItem(side: unknown): RangeBorder {
    return this.$item(side);
  }
  GetCount(): number {
    return BORDER_SIDES.length;
  }
  get Count(): number {
    return BORDER_SIDES.length;
  }
}
