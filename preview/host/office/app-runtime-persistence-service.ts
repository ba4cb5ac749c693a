// Whether the add-in loads with the document (Office.addin.setStartupBehavior).
import { HostObject } from '../rich/host-object';
import type { AddInState } from './add-in-state';

export class AppRuntimePersistenceService extends HostObject {
  readonly $type = 'AppRuntimePersistenceService';

  constructor(private readonly state: AddInState) {
    super();
  }

  GetAppRuntimeStartState(): string {
    return this.state.startsWithDocument ? 'Background' : 'Inactive';
  }
  SetAppRuntimeStartState(state: unknown): void {
    this.state.startsWithDocument = state !== 'Inactive';
  }
}
