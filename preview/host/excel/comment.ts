// One comment at a cell.
import { splitSheet } from '../../book/address';
import type { BookSheet, Note } from '../../book/sheet';
import { itemNotFound } from '../rich/api-error';
import { HostObject, type Identity } from '../rich/host-object';
import { textArgument } from './arguments';
import type { ExcelState } from './excel-state';
import { Range } from './range';
import { areaArgument } from './range-argument';

export class Comment extends HostObject {
  readonly $type = 'Comment';

  constructor(
    private readonly state: ExcelState,
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
  get Content(): string {
    return this.stored().note.text;
  }
  set Content(content: unknown) {
    const { sheet, note } = this.stored();
    this.state.changeableSheet(sheet.id).putNote({ ...note, text: textArgument(content) });
  }
  get AuthorName(): string {
    return this.stored().note.author;
  }

  GetLocation(): Range {
    const { sheet, note } = this.stored();
    return new Range(this.state, sheet.id, { row: note.row, column: note.column, rows: 1, columns: 1 });
  }
  Delete(): void {
    const { sheet, note } = this.stored();
    this.state.changeableSheet(sheet.id).removeNote(note.id);
  }

  private stored(): { readonly sheet: BookSheet; readonly note: Note } {
    for (const sheet of this.state.book.sheets()) {
      const note = sheet.notes().find((each) => each.id === this.id);
      if (note) return { sheet, note };
    }
    throw itemNotFound();
  }
}

/** A cell given as a range, or as an address with its sheet. */
export function cellArgument(value: unknown, state: ExcelState): Range {
  if (value instanceof Range) return value.GetCell(0, 0);
  const named = splitSheet(textArgument(value)).sheet?.toLowerCase();
  const sheet = state.book.sheets().find((each) => each.name().toLowerCase() === named);
  const sheetId = sheet?.id ?? state.book.activeSheetId();
  return new Range(state, sheetId, areaArgument(value, state, sheetId)).GetCell(0, 0);
}
