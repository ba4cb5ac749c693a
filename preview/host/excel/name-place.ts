// Where a name points to, if it points to cells.
import { parseArea, splitSheet } from '../../book/address';
import type { Area } from '../../book/area';
import type { BookName } from '../../book/book';
import type { ExcelState } from './excel-state';

export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** A name of the sheet goes before one of the book. */
export function placeOfName(state: ExcelState, name: string, sheetId: string): Place | null {
  const same = state.book.names().filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const found = same.find((each) => each.sheetId === sheetId) ?? same.find((each) => each.sheetId === null);
  return found ? placeOf(state, found) : null;
}

export function placeOf(state: ExcelState, name: BookName): Place | null {
  const { sheet, rest } = splitSheet(name.formula.replace(/^=/, ''));
  const area = parseArea(rest);
  const owner = state.book.sheets().find((each) => each.name().toLowerCase() === sheet?.toLowerCase());
  return area && owner ? { sheetId: owner.id, area } : null;
}
