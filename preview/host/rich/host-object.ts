// An object that office.js can reach. Its members on the wire are its methods, getters and setters that begin with a capital letter.
export interface Identity {
  /** The name under which the client expects it. */
  readonly key: 'Id' | '_Id';
  readonly value: string;
}

export abstract class HostObject {
  /** The name of the class in Microsoft's documentation; it stands in the error for a member that is missing here. */
  abstract readonly $type: string;

  /** With an identity the client finds the object again in a later batch. */
  $identity(): Identity | null {
    return null;
  }

  /** Whether the client may ask to keep a reference (ranges). */
  get $keepable(): boolean {
    return false;
  }

  /** Events that can be listened to: the name within `_RegisterNameEvent` → the client's number of the event. */
  get $events(): Readonly<Record<string, number>> {
    return {};
  }

  /** What events of this object are addressed to. */
  get $eventTarget(): string {
    return this.$identity()?.value ?? '';
  }
}

export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract $items(): readonly Item[];
  /** Throws an ApiError where there is none. */
  abstract $item(key: unknown): Item;
}

export interface Member {
  readonly name: string;
  readonly get: ((this: HostObject) => unknown) | null;
  readonly set: ((this: HostObject, value: unknown) => void) | null;
  readonly call: ((this: HostObject, ...args: unknown[]) => unknown) | null;
}

const known = new Map<object, Map<string, Member>>();

/** All members of an object's class on the wire, by their lower-case name: office.js writes them either way. */
export function membersOf(object: HostObject): ReadonlyMap<string, Member> {
  const prototype: object = Object.getPrototypeOf(object) as object;
  const seen = known.get(prototype);
  if (seen) return seen;
  const members = new Map<string, Member>();
  for (let at = prototype; at !== HostObject.prototype; at = Object.getPrototypeOf(at) as object) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      const key = name.toLowerCase();
      if (/^_?[A-Z]/.test(name) && !members.has(key)) members.set(key, memberOf(name, descriptor));
    }
  }
  known.set(prototype, members);
  return members;
}

function memberOf(name: string, descriptor: PropertyDescriptor): Member {
  const value: unknown = descriptor.value;
  return {
    name,
    get: descriptor.get ?? null,
    set: descriptor.set ?? null,
    call: typeof value === 'function' ? (value as Member['call']) : null,
  };
}
