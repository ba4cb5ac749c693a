// What all members of the emulated Excel share: the book, the switches, and what the document keeps beside its sheets.
import type { Book } from '../../book/book';
import type { BookSheet, SheetProtection } from '../../book/sheet';
import { accessDenied, itemNotFound } from '../rich/api-error';
import type { HostObject } from '../rich/host-object';
import type { Switches } from '../switches';

const SWITCHED_ON: SheetProtection = { password: null, options: {} };

export class ExcelState {
  private resumeDrawing: (() => void) | null = null;
  private counter = 0;
  private readonly worksheets = new Map<string, HostObject>();

  constructor(
    readonly book: Book,
    readonly switches: Switches,
    private readonly makeWorksheet: (state: ExcelState, sheetId: string) => HostObject,
  ) {}

  sheet(id: string): BookSheet {
    const sheet = this.book.sheets().find((each) => each.id === id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** The one Worksheet object of a sheet. */
  worksheet(id: string): HostObject {
    const known = this.worksheets.get(id) ?? this.makeWorksheet(this, id);
    this.worksheets.set(id, known);
    return known;
  }

  checkWritable(): void {
    if (this.switches.readOnly) throw accessDenied('The workbook is read-only.');
  }

  /** The sheet, if its structure and looks may be changed. */
  changeableSheet(id: string): BookSheet {
    this.checkWritable();
    const sheet = this.sheet(id);
    if (this.protectionOf(sheet)) throw accessDenied('The sheet is protected.');
    return sheet;
  }

  protectionOf(sheet: BookSheet): SheetProtection | null {
    return sheet.protection() ?? (this.switches.sheetsProtected ? SWITCHED_ON : null);
  }

  newId(): string {
    return `{00000000-0000-4000-8000-${(++this.counter).toString(16).toUpperCase().padStart(12, '0')}}`;
  }

  suspendDrawing(): void {
    this.resumeDrawing ??= this.book.suspendDrawing();
  }

  /** A suspension lasts until the batch ends. */
  batchEnded(): void {
    this.resumeDrawing?.();
    this.resumeDrawing = null;
  }
}
