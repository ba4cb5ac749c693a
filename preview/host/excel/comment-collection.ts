// The comments of the book, or of one sheet. (The client library 1.1.110 has no notes.)
import { itemNotFound } from '../rich/api-error';
import { textArgument } from './arguments';
import { cellArgument, Comment } from './comment';
import type { ExcelState } from './excel-state';
import { KeyedCollection } from './keyed-collection';

const AUTHOR = 'Người dùng';

export class CommentCollection extends KeyedCollection<Comment> {
  readonly $type = 'CommentCollection';

  constructor(
    private readonly state: ExcelState,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  $items(): readonly Comment[] {
    const sheets = this.state.book.sheets().filter((sheet) => this.sheetId === null || sheet.id === this.sheetId);
    return sheets
      .flatMap((sheet) => sheet.notes())
      .filter((note) => note.kind === 'comment')
      .map((note) => new Comment(this.state, note.id));
  }
  protected keysOf(item: Comment): readonly string[] {
    return [item.Id];
  }

  Add(cell: unknown, content: unknown): Comment {
    const { sheetId, area } = cellArgument(cell, this.state);
    const id = this.state.newId();
    const { row, column } = area;
    this.state
      .changeableSheet(sheetId)
      .putNote({ id, kind: 'comment', row, column, text: textArgument(content), author: AUTHOR });
    return new Comment(this.state, id);
  }
  GetItemByCell(cell: unknown): Comment {
    const wanted = cellArgument(cell, this.state).Address;
    const found = this.$items().find((item) => item.GetLocation().Address === wanted);
    if (!found) throw itemNotFound();
    return found;
  }
}
