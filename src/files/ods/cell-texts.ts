// The words inside one cell of an OpenDocument sheet: its own lines, and those of its comment; shapes drawn over it are no content.
import { attribute } from '../xml/scan';
import type { XmlVisitor } from '../xml/scan';

const MOST_SPACES = 1000;

export class CellTexts implements XmlVisitor {
  /** The lines of the cell; undefined while there is none. */
  lines: string[] | undefined;
  comment: string[] | undefined;
  private readonly path: string[] = [];

  open(tag: string, attributes: string): void {
    const inside = this.target();
    this.path.push(tag);
    if (tag === 'annotation' && this.path.length === 1) this.comment = [];
    else if (tag === 'p' && this.isOwnLine()) this.target()?.push('');
    else if (tag === 's' && inside)
      this.add(' '.repeat(Math.min(Number(attribute(attributes, 'c') ?? 1), MOST_SPACES)));
    else if (tag === 'tab' && inside) this.add('\t');
    else if (tag === 'line-break' && inside) this.add('\n');
  }

  text(words: string): void {
    if (this.isInLine()) this.add(words);
  }

  close(): void {
    this.path.pop();
  }

  /** Whether every tag that was opened is closed again: the next end tag is the cell's. */
  get isAtEnd(): boolean {
    return this.path.length === 0;
  }

  private isOwnLine(): boolean {
    const { path } = this;
    return path.length === 1 || (path.length === 2 && path[0] === 'annotation');
  }

  private isInLine(): boolean {
    const { path } = this;
    return path[0] === 'p' || (path[0] === 'annotation' && path[1] === 'p');
  }

  private target(): string[] | undefined {
    if (this.path[0] === 'annotation') return this.comment;
    if (this.path[0] === 'p') return (this.lines ??= []);
    return undefined;
  }

  private add(words: string): void {
    const lines = this.isInLine() ? this.target() : undefined;
    if (lines && lines.length > 0) lines[lines.length - 1] += words;
  }
}
