// Which workbook is open: the sample, a new one or a file of the user's; and how it becomes a file again.
import type { Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { byId } from './elements';
import { plainTable } from './plain-table';
import { SAMPLE, type NamedFile } from './sample';
import type { StatusLine } from './status-line';
import { TEXTS } from './texts';
import type { Workspace } from './workspace';

const STYLES = { readStyles: true };

export class OpenFile {
  private count = 0;

  constructor(
    private readonly workspace: () => Workspace | null,
    private readonly status: StatusLine,
  ) {}

  /** Shows the sample as a plain table at once: the grid takes a second more. */
  async sample(): Promise<Workbook> {
    const answer = await fetch(SAMPLE.path);
    const file = await readXlsx(new Uint8Array(await answer.arrayBuffer()), STYLES);
    const first = file.sheets.find(({ name }) => name === SAMPLE.sheet) ?? file.sheets[0];
    if (first) byId('first').replaceChildren(plainTable(first));
    return file;
  }

  async open(file: Workbook, { name, sheet }: NamedFile): Promise<void> {
    const { openedFile } = await import('../files/open-workbook');
    const { snapshot, leftOut } = openedFile(file, name, this.newId());
    this.workspace()?.open(snapshot);
    this.workspace()?.showSheet(sheet);
    this.named(name);
    this.status.tell([TEXTS.opened(name), ...(leftOut.length > 0 ? [TEXTS.leftOut(leftOut)] : [])].join(' '));
  }

  /** `opened`: each workbook has a pane of its own, as in Excel. */
  hear(opened: () => void): void {
    const input = byId<HTMLInputElement>('file');
    input.addEventListener('change', () => void this.openChosen(input).then((done) => done && opened()));
    byId('save').addEventListener('click', () => void this.save());
    byId('new').addEventListener('click', () => void this.openEmpty().then(opened));
  }

  private async openChosen(input: HTMLInputElement): Promise<boolean> {
    const [chosen] = input.files ?? [];
    if (!chosen) return false;
    this.status.tell(TEXTS.reading);
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      await this.open(await readXlsx(bytes, STYLES), { name: chosen.name });
      return true;
    } catch {
      this.status.tell(TEXTS.notOpened(chosen.name));
      return false;
    } finally {
      // The same file can be chosen again.
      input.value = '';
    }
  }

  private async openEmpty(): Promise<void> {
    const { emptySnapshot } = await import('../book/univer/empty-snapshot');
    this.workspace()?.open(emptySnapshot(TEXTS.newFile, [TEXTS.newSheet], this.newId()));
    this.named(TEXTS.newFile);
    this.status.tell(TEXTS.newOpened);
  }

  private async save(): Promise<void> {
    const book = this.workspace()?.book;
    if (!book) return;
    try {
      const { savedWorkbook } = await import('../files/save-workbook');
      const bytes = await savedWorkbook(book);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
      link.download = book.name;
      link.click();
      URL.revokeObjectURL(link.href);
      this.status.tell(TEXTS.saved(book.name));
    } catch {
      this.status.tell(TEXTS.notSaved);
    }
  }

  private newId(): string {
    return `book-${++this.count}`;
  }

  private named(name: string): void {
    byId('file-name').textContent = name;
    byId('first').replaceChildren();
  }
}
