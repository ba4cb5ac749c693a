// Enables and disables controls of the ribbon (Office.ribbon.requestUpdate).
import { HostObject, type Identity } from '../rich/host-object';
import type { AddInState } from './add-in-state';

export class DynamicRibbon extends HostObject {
  readonly $type = 'DynamicRibbon';

  constructor(private readonly state: AddInState) {
    super();
  }

  GetTab(id: unknown): RibbonTab {
    return new RibbonTab(String(id));
  }
  GetButton(id: unknown): RibbonButton {
    return new RibbonButton(this.state, String(id));
  }
}

class RibbonTab extends HostObject {
  readonly $type = 'RibbonTab';

  constructor(private readonly id: string) {
    super();
  }
  override $identity(): Identity {
    return { key: 'Id', value: this.id };
  }
}

class RibbonButton extends HostObject {
  readonly $type = 'RibbonButton';

  constructor(
    private readonly state: AddInState,
    private readonly id: string,
  ) {
    super();
  }
  override $identity(): Identity {
    return { key: 'Id', value: this.id };
  }

  get Enabled(): boolean {
    return this.state.controls.get(this.id) ?? true;
  }
  set Enabled(enabled: unknown) {
    this.state.controls.set(this.id, enabled === true);
  }
  SetEnabled(enabled: unknown): void {
    this.Enabled = enabled;
  }
}
