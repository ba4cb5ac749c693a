// Where the client says that it can take ribbon commands.
import { HostObject } from '../rich/host-object';

export class AddinInternalService extends HostObject {
  readonly $type = 'AddinInternalService';

  NotifyActionHandlerReady(): void {
    return undefined;
  }
}
