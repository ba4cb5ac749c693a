// Shows and hides the pane (Office.addin.showAsTaskpane, hide).
import { HostObject } from '../rich/host-object';
import type { AddInState } from './add-in-state';

export class AppRuntimeService extends HostObject {
  readonly $type = 'AppRuntimeService';

  constructor(private readonly state: AddInState) {
    super();
  }

  GetAppRuntimeState(): string {
    return this.state.paneVisible ? 'Visible' : 'Background';
  }
  SetAppRuntimeState(state: unknown): void {
    this.state.paneVisible = state === 'Visible';
    this.state.paneTurned(this.state.paneVisible);
  }
}
