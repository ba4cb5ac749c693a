// Whether the cells of a range are kept from change while the sheet is protected.
import { HostObject } from '../rich/host-object';
import { flagArgument } from './arguments';
import { changeStyle, sharedStyle, type Styled } from './styled';

export class FormatProtection extends HostObject {
  readonly $type = 'FormatProtection';

  constructor(private readonly range: Styled) {
    super();
  }

  get Locked(): boolean | null {
    return sharedStyle(this.range, 'locked') ?? null;
  }
  set Locked(locked: unknown) {
    changeStyle(this.range, { locked: flagArgument(locked) });
  }
}
