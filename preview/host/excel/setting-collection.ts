// The settings that an add-in keeps in the document.
import { itemNotFound } from '../rich/api-error';
import { HostObject, type Identity } from '../rich/host-object';
import { textArgument } from './arguments';
import type { DocumentStore } from './document-store';
import { KeyedCollection } from './keyed-collection';

export class SettingCollection extends KeyedCollection<Setting> {
  readonly $type = 'SettingCollection';

  constructor(private readonly store: DocumentStore) {
    super();
  }

  $items(): readonly Setting[] {
    return this.store.settings.map((each) => new Setting(this.store, each.key));
  }
  protected keysOf(item: Setting): readonly string[] {
    return [item.Key];
  }

  Add(key: unknown, value: unknown): Setting {
    const setting = new Setting(this.store, textArgument(key));
    setting.Value = value;
    return setting;
  }
}

class Setting extends HostObject {
  readonly $type = 'Setting';

  constructor(
    private readonly store: DocumentStore,
    private readonly key: string,
  ) {
    super();
  }

  override $identity(): Identity {
    return { key: '_Id', value: this.key };
  }

  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    const stored = this.store.settings.find((each) => each.key === this.key);
    if (!stored) throw itemNotFound();
    return stored.value;
  }
  set Value(value: unknown) {
    this.store.settings = [...this.others(), { key: this.key, value }];
  }

  Delete(): void {
    this.store.settings = this.others();
  }

  private others(): DocumentStore['settings'] {
    return this.store.settings.filter((each) => each.key !== this.key);
  }
}
