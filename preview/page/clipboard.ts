// Ctrl+V in the grid, and the button Dán: what was copied elsewhere goes to the selected cell.
import { addressOf } from '../book/address';
import type { Book } from '../book/book';
import { copiedTable, tableOfText, type CopiedTable } from './copied-table';
import { pasteTable } from './paste';
import { TEXTS } from './texts';

export interface ClipboardActs {
  readonly book: () => Book | null;
  /** True, and told why, where nothing may be written. */
  readonly refused: () => boolean;
  readonly tell: (message: string) => void;
}

export function hearPaste(grid: HTMLElement, button: HTMLElement, acts: ClipboardActs): void {
  const put = (table: CopiedTable | null): void => {
    const book = acts.book();
    if (!book || acts.refused()) return;
    const area = table && pasteTable(book, table);
    acts.tell(area ? TEXTS.pasted(addressOf(area)) : TEXTS.nothingToPaste);
  };
  // Before Univer hears of it, which knows no quotation marks; within a cell that is being edited it is Univer's.
  document.addEventListener(
    'paste',
    (event) => {
      const { target, clipboardData } = event;
      const inGrid = target instanceof Node && (grid.contains(target) || target === document.body);
      if (!inGrid || !clipboardData || acts.book()?.isEditing()) return;
      if (clipboardData.types.includes('application/x-univer')) return;
      const table = copiedTable(clipboardData);
      if (!table) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      put(table);
    },
    { capture: true },
  );
  button.addEventListener('click', () => {
    navigator.clipboard.readText().then(
      (text) => put(text === '' ? null : tableOfText(text)),
      () => acts.tell(TEXTS.pasteByKeys),
    );
  });
}
