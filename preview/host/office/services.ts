// The services of Office itself, by the names under which the client asks for them.
import type { HostObject } from '../rich/host-object';
import type { AddInState } from './add-in-state';
import { AddinInternalService } from './addin-internal-service';
import { AppRuntimePersistenceService } from './app-runtime-persistence-service';
import { AppRuntimeService } from './app-runtime-service';
import { DynamicRibbon } from './dynamic-ribbon';

export function createService(typeName: string, state: AddInState): HostObject | null {
  switch (typeName) {
    case 'Microsoft.InternalService.AddinInternalService':
      return new AddinInternalService();
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return new AppRuntimeService(state);
    case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
      return new AppRuntimePersistenceService(state);
    case 'Microsoft.DynamicRibbon.DynamicRibbon':
      return new DynamicRibbon(state);
    default:
      return null;
  }
}
