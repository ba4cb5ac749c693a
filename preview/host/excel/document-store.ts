// What a document keeps that no grid shows: settings of add-ins, XML parts, properties. It outlives a reload of the pane.
export interface StoredSetting {
  readonly key: string;
  readonly value: unknown;
}

export interface StoredXmlPart {
  readonly id: string;
  readonly xml: string;
}

export interface DocumentStore {
  settings: readonly StoredSetting[];
  xmlParts: readonly StoredXmlPart[];
  /** Changed since it was saved. */
  isDirty: boolean;
  /** By the name of the property on the wire ("Title"). */
  readonly properties: Map<string, string>;
}

export const emptyStore = (): DocumentStore => ({ settings: [], xmlParts: [], isDirty: false, properties: new Map() });
