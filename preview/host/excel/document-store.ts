// What a document keeps that no grid shows: settings of add-ins, XML parts, properties. It outlives a reload of the pane.
interface StoredSetting {
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
  /** Of `Office.context.document.settings`: texts, as the client writes them. */
  readonly officeSettings: Map<string, unknown>;
  /** Changed since it was saved. */
  isDirty: boolean;
  /** By the name of the property on the wire ("Title"). */
  readonly properties: Map<string, string>;
}

export const emptyStore = (): DocumentStore => ({
  settings: [],
  xmlParts: [],
  isDirty: false,
  officeSettings: new Map(),
  properties: new Map(),
});
