// The objects that the client keeps across batches (ranges), under the names that the host gave them.
import { invalidReference } from './api-error';
import type { HostObject } from './host-object';

export class References {
  private readonly byName = new Map<string, HostObject>();
  private readonly byObject = new Map<HostObject, string>();
  private count = 0;

  keep(object: HostObject): string {
    const known = this.byObject.get(object);
    if (known !== undefined) return known;
    const name = `{reference-${++this.count}}`;
    this.byObject.set(object, name);
    this.byName.set(name, object);
    return name;
  }

  get(name: string): HostObject {
    const object = this.byName.get(name);
    if (!object) throw invalidReference();
    return object;
  }

  remove(name: string): void {
    const object = this.byName.get(name);
    if (object) this.byObject.delete(object);
    this.byName.delete(name);
  }

  get size(): number {
    return this.byName.size;
  }
}
