// Title, author and the like of the document.
import { HostObject } from '../rich/host-object';
import { textArgument } from './arguments';
import type { DocumentStore } from './document-store';

export class DocumentProperties extends HostObject {
  readonly $type = 'DocumentProperties';

  constructor(private readonly store: DocumentStore) {
    super();
  }

  get Title(): string {
    return this.text('Title');
  }
  set Title(text: unknown) {
    this.put('Title', text);
  }
  get Subject(): string {
    return this.text('Subject');
  }
  set Subject(text: unknown) {
    this.put('Subject', text);
  }
  get Author(): string {
    return this.text('Author');
  }
  set Author(text: unknown) {
    this.put('Author', text);
  }
  get Company(): string {
    return this.text('Company');
  }
  set Company(text: unknown) {
    this.put('Company', text);
  }
  get Manager(): string {
    return this.text('Manager');
  }
  set Manager(text: unknown) {
    this.put('Manager', text);
  }
  get Comments(): string {
    return this.text('Comments');
  }
  set Comments(text: unknown) {
    this.put('Comments', text);
  }
  get LastAuthor(): string {
    return this.text('LastAuthor');
  }

  private text(name: string): string {
    return this.store.properties.get(name) ?? '';
  }
  private put(name: string, text: unknown): void {
    this.store.properties.set(name, textArgument(text));
  }
}
