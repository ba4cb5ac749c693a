// Follows the object paths of one batch. A path is followed once, when first needed: "Worksheets.Add" is a path, and has an effect.
import { ApiError } from './api-error';
import { HostCollection, membersOf, type HostObject } from './host-object';
import type { Reader } from './query';
import { PATH, type ArgumentInfo, type ObjectPath, type ReferencedPath, type RichRequest } from './wire';

export interface World extends Reader {
  readonly root: HostObject;
  /** Makes an object of a named type that hangs under nothing ("Microsoft.ExcelServices.CustomFunctions"). */
  create(typeName: string): HostObject;
}

export class Paths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly request: RichRequest,
    private readonly world: World,
  ) {}

  /** Null is a null object; whatever hangs under it is one too. */
  resolve(id: number | undefined): HostObject | null {
    const path = id === undefined ? undefined : this.request.ObjectPaths[id];
    if (!path) throw new ApiError('InvalidObjectPath', `The object path '${id}' is invalid.`);
    const known = this.found.get(path.Id);
    if (known !== undefined) return known;
    const object = this.follow(path);
    this.found.set(path.Id, object);
    return object;
  }

  /** Calls a method of an object; an absent one is reported by name. */
  call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const member = membersOf(object).get(name.toLowerCase());
    if (!member?.call) return this.world.missing(object, name);
    return member.call.apply(object, this.args(info));
  }

  args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references?.[index]));
  }

  private argument(value: unknown, reference: ReferencedPath | undefined): unknown {
    if (reference === undefined || reference === null || reference === 0) return value;
    if (typeof reference === 'number') return this.resolve(reference);
    return reference.map((each, index) => this.argument(Array.isArray(value) ? value[index] : null, each));
  }

  private follow(path: ObjectPath): HostObject | null {
    const name = path.Name ?? '';
    if (path.ObjectPathType === PATH.root) return this.world.root;
    if (path.ObjectPathType === PATH.create) return this.world.create(name);
    if (path.ObjectPathType === PATH.reference) return this.world.references.get(name);
    if (path.ObjectPathType === PATH.nullObject) return null;
    const parent = this.resolve(path.ParentObjectPathId);
    return parent && this.under(parent, path, name);
  }

  private under(parent: HostObject, path: ObjectPath, name: string): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.method:
        return (this.call(parent, name, path.ArgumentInfo) as HostObject | null | undefined) ?? null;
      case PATH.property: {
        const member = membersOf(parent).get(name.toLowerCase());
        if (!member?.get) return this.world.missing(parent, name);
        return (member.get.call(parent) as HostObject | null | undefined) ?? null;
      }
      case PATH.indexer:
        return parent instanceof HostCollection
          ? parent.$item(this.args(path.ArgumentInfo)[0])
          : this.world.missing(parent, 'getItem');
      default:
        throw new ApiError('InvalidRequest', `Unknown object path type ${path.ObjectPathType}.`);
    }
  }
}
