// The XML parts that an add-in keeps in the document.
import { HostObject, type Identity } from '../rich/host-object';
import { invalidArgument, itemNotFound } from '../rich/api-error';
import { textArgument } from './arguments';
import type { DocumentStore, StoredXmlPart } from './document-store';
import type { ExcelState } from './excel-state';
import { KeyedCollection } from './keyed-collection';

export class CustomXmlPartCollection extends KeyedCollection<CustomXmlPart> {
  readonly $type: string = 'CustomXmlPartCollection';

  constructor(
    protected readonly state: ExcelState,
    protected readonly store: DocumentStore,
    private readonly namespace: string | null = null,
  ) {
    super();
  }

  $items(): readonly CustomXmlPart[] {
    const parts = this.store.xmlParts.map((each) => new CustomXmlPart(this.store, each.id));
    return parts.filter((part) => this.namespace === null || part.NamespaceUri === this.namespace);
  }
  protected keysOf(item: CustomXmlPart): readonly string[] {
    return [item.Id];
  }

  Add(xml: unknown): CustomXmlPart {
    const id = this.state.newId();
    this.state.checkWritable();
    this.store.xmlParts = [...this.store.xmlParts, { id, xml: xmlArgument(xml) }];
    return new CustomXmlPart(this.store, id);
  }
  GetByNamespace(namespace: unknown): CustomXmlPartCollection {
    return new CustomXmlPartScopedCollection(this.state, this.store, textArgument(namespace));
  }
}

class CustomXmlPartScopedCollection extends CustomXmlPartCollection {
  override readonly $type = 'CustomXmlPartScopedCollection';

  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...others] = this.$items();
    return others.length === 0 ? (only ?? null) : null;
  }
}

class CustomXmlPart extends HostObject {
  readonly $type = 'CustomXmlPart';

  constructor(
    private readonly store: DocumentStore,
    private readonly id: string,
  ) {
    super();
  }

  override $identity(): Identity {
    return { key: 'Id', value: this.id };
  }

  get Id(): string {
    return this.id;
  }
  get NamespaceUri(): string {
    return /\sxmlns="([^"]*)"/.exec(this.stored().xml)?.[1] ?? '';
  }
  GetXml(): string {
    return this.stored().xml;
  }
  SetXml(xml: unknown): void {
    const part = { id: this.stored().id, xml: xmlArgument(xml) };
    this.store.xmlParts = this.store.xmlParts.map((each) => (each.id === this.id ? part : each));
  }
  Delete(): void {
    this.store.xmlParts = this.store.xmlParts.filter((each) => each.id !== this.id);
  }

  private stored(): StoredXmlPart {
    const part = this.store.xmlParts.find((each) => each.id === this.id);
    if (!part) throw itemNotFound();
    return part;
  }
}

function xmlArgument(value: unknown): string {
  const xml = textArgument(value);
  if (!/^\s*</.test(xml)) throw invalidArgument();
  return xml;
}
