// The background of a range.
import { HostObject } from '../rich/host-object';
import { colorArgument } from './arguments';
import { changeStyle, sharedStyle, type Styled } from './styled';

export class RangeFill extends HostObject {
  readonly $type = 'RangeFill';

  constructor(private readonly range: Styled) {
    super();
  }

  /** White where there is no fill; empty text where the cells differ. */
  get Color(): string {
    const color = sharedStyle(this.range, 'fillColor');
    return color === undefined ? '' : (color ?? '#FFFFFF');
  }
  set Color(color: unknown) {
    changeStyle(this.range, { fillColor: color === '' ? null : colorArgument(color) });
  }

  Clear(): void {
    changeStyle(this.range, { fillColor: null });
  }
}
