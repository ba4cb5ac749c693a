// How cells look while the condition holds: fill and font.
import type { ConditionalFormat as StoredFormat } from '../../book/conditional-format';
import { HostObject } from '../rich/host-object';
import { colorArgument, flagArgument } from './arguments';

/** The conditional format that the look belongs to. */
export interface StoredLook {
  stored(): StoredFormat;
  change(part: Partial<StoredFormat>): void;
}

export class ConditionalRangeFormat extends HostObject {
  readonly $type = 'ConditionalRangeFormat';

  constructor(private readonly owner: StoredLook) {
    super();
  }

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.owner);
  }
  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.owner);
  }
}

class ConditionalRangeFill extends HostObject {
  readonly $type = 'ConditionalRangeFill';

  constructor(private readonly owner: StoredLook) {
    super();
  }

  get Color(): string | null {
    return this.owner.stored().style.fillColor ?? null;
  }
  set Color(color: unknown) {
    changeLook(this.owner, { fillColor: colorArgument(color) });
  }
  Clear(): void {
    changeLook(this.owner, { fillColor: null });
  }
}

class ConditionalRangeFont extends HostObject {
  readonly $type = 'ConditionalRangeFont';

  constructor(private readonly owner: StoredLook) {
    super();
  }

  get Color(): string | null {
    return this.owner.stored().style.fontColor ?? null;
  }
  set Color(color: unknown) {
    changeLook(this.owner, { fontColor: colorArgument(color) });
  }
  get Bold(): boolean | null {
    return this.owner.stored().style.bold ?? null;
  }
  set Bold(bold: unknown) {
    changeLook(this.owner, { bold: flagArgument(bold) });
  }
  get Italic(): boolean | null {
    return this.owner.stored().style.italic ?? null;
  }
  set Italic(italic: unknown) {
    changeLook(this.owner, { italic: flagArgument(italic) });
  }
  get Strikethrough(): boolean | null {
    return this.owner.stored().style.strikethrough ?? null;
  }
  set Strikethrough(strikethrough: unknown) {
    changeLook(this.owner, { strikethrough: flagArgument(strikethrough) });
  }
}

function changeLook(owner: StoredLook, part: StoredFormat['style']): void {
  owner.change({ style: { ...owner.stored().style, ...part } });
}
