// What collections of named things have in common: getItem, getItemOrNullObject, getCount, items.
import { invalidArgument, itemNotFound } from '../rich/api-error';
import { HostCollection, type HostObject } from '../rich/host-object';
import { indexArgument, textArgument } from './arguments';

export abstract class KeyedCollection<Item extends HostObject> extends HostCollection<Item> {
  /** All that an item may be asked for by. */
  protected abstract keysOf(item: Item): readonly string[];

  protected find(key: unknown): Item | null {
    const sought = textArgument(key).toLowerCase();
    return this.$items().find((item) => this.keysOf(item).some((each) => each.toLowerCase() === sought)) ?? null;
  }

  $item(key: unknown): Item {
    const item = this.find(key);
    if (!item) throw itemNotFound();
    return item;
  }

  GetItem(key: unknown): Item {
    return this.$item(key);
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(key);
  }

  GetItemAt(index: unknown): Item {
    const item = this.$items()[indexArgument(index)];
    if (!item) throw invalidArgument();
    return item;
  }

  GetCount(): number {
    return this.$items().length;
  }

  get Count(): number {
    return this.$items().length;
  }
}
