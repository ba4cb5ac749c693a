// The frame that all tables share: header cells with their words, notes and looks, and the columns' widths.
import * as looks from './looks';
import { block } from './sheet-draft';
import type { SheetDraft } from './sheet-draft';
import type { ListSpec } from './spec';

type AnyList = ListSpec<string>;

export function widthsOf(spec: AnyList): readonly number[] {
  return spec.columns.map((column) => column.width);
}

/** The last column of the printed form. */
export function lastPrinted(spec: AnyList): number {
  return spec.columns.filter((column) => !column.followOnly).length - 1;
}

/** The header row, and below it the numbering row where the sheet has one. */
export function putHeader(draft: SheetDraft, row: number, spec: AnyList): void {
  const last = spec.columns.length - 1;
  const edge = lastPrinted(spec);
  spec.columns.forEach((column, at) => {
    draft.put(row, at, column.header);
    draft.note(row, at, column.note);
    if (spec.numbered) draft.put(row + 1, at, `(${at + 1})`);
  });
  draft.look(block(row, 0, row, last), looks.HEADER);
  if (spec.numbered) draft.look(block(row + 1, 0, row + 1, last), looks.NUMBERING, looks.TEXT);
  if (edge < last) draft.look(block(row, edge + 1, row, last), looks.FOLLOW_HEADER);
}

/** Centres the columns that ask for it, from row to row. */
export function centreColumns(draft: SheetDraft, spec: AnyList, top: number, bottom: number): void {
  spec.columns.forEach(({ centred }, column) => {
    if (centred) draft.look(block(top, column, bottom, column), looks.CENTRE);
  });
}
