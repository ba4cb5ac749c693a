// What a plain sheet remembers beside its cells: name, tab, print set-up, frozen panes, protection, notes.
import { DEFAULT_PAGE_SETUP, type PageSetup } from '../page-setup';
import type { ConditionalFormat } from '../conditional-format';
import type { Note, SheetProtection, SheetVisibility } from '../sheet';

/** A grid that knows nothing of these things may keep them here too. */
export abstract class SheetFacts {
  protected formats: readonly ConditionalFormat[] = [];
  protected noteList: readonly Note[] = [];
  private visible: SheetVisibility = 'Visible';
  private color = '';
  private gridlines = true;
  private frozenLines = { rows: 0, columns: 0 };
  private setup = DEFAULT_PAGE_SETUP;
  private guard: SheetProtection | null = null;

  constructor(
    readonly id: string,
    private title: string,
  ) {}

  name(): string {
    return this.title;
  }
  rename(name: string): void {
    this.title = name;
  }

  visibility(): SheetVisibility {
    return this.visible;
  }
  setVisibility(visibility: SheetVisibility): void {
    this.visible = visibility;
  }

  tabColor(): string {
    return this.color;
  }
  setTabColor(color: string): void {
    this.color = color;
  }

  showsGridlines(): boolean {
    return this.gridlines;
  }
  setGridlines(shown: boolean): void {
    this.gridlines = shown;
  }

  conditionalFormats(): readonly ConditionalFormat[] {
    return this.formats;
  }
  putConditionalFormat(format: ConditionalFormat): void {
    const known = this.formats.some((old) => old.id === format.id);
    this.formats = known ? this.formats.map((old) => (old.id === format.id ? format : old)) : [format, ...this.formats];
  }
  removeConditionalFormat(id: string): void {
    this.formats = this.formats.filter((format) => format.id !== id);
  }

  notes(): readonly Note[] {
    return this.noteList;
  }
  putNote(note: Note): void {
    this.noteList = [...this.noteList.filter((old) => old.id !== note.id), note];
  }
  removeNote(id: string): void {
    this.noteList = this.noteList.filter((note) => note.id !== id);
  }

  frozen(): { readonly rows: number; readonly columns: number } {
    return this.frozenLines;
  }
  setFrozen(rows: number, columns: number): void {
    this.frozenLines = { rows, columns };
  }

  pageSetup(): PageSetup {
    return this.setup;
  }
  setPageSetup(setup: PageSetup): void {
    this.setup = setup;
  }

  protection(): SheetProtection | null {
    return this.guard;
  }
  setProtection(protection: SheetProtection | null): void {
    this.guard = protection;
  }
}
