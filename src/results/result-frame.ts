// The frame that all result sheets share: title, what is said in one line, header, ruled rows, print set-up.
import { dayOfIso, sayDay } from '../core/calendar/civil-day';
import { BODY, CENTRE, HEADER, PAGE, SUBTITLE, TITLE } from '../core/sheets/looks';
import type { SheetContent } from '../core/sheets/sheet-content';
import { block, type SheetDraft } from '../core/sheets/sheet-draft';
import { quotedSheet } from '../core/workbook/address';

/** The name of every sheet of findings. */
export const FINDINGS_SHEET = 'Kết quả kiểm tra';
export const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;
export const LINK = { fontColor: '#0B5CAD' } as const;
/** Excel takes no longer text inside a formula. */
const LONGEST_LINK = 255;

export interface Column {
  readonly header: string;
  readonly width: number;
  readonly centred?: true;
}

export function putHead(draft: SheetDraft, title: string, says: string, columns: readonly Column[]): void {
  const last = columns.length - 1;
  draft.put(0, 0, title);
  draft.merge(block(0, 0, 0, last), TITLE);
  draft.put(1, 0, `${says.charAt(0).toUpperCase()}${says.slice(1)}`);
  draft.merge(block(1, 0, 1, last), SUBTITLE, { bold: false });
  columns.forEach(({ header }, column) => draft.put(HEADER_ROW, column, header));
  draft.look(block(HEADER_ROW, 0, HEADER_ROW, last), HEADER);
}

/** ". Ngày tính hạn: 02/11/2026." after a sentence without its full stop. */
export function sayToday(today: string | undefined): string {
  const day = today === undefined ? undefined : dayOfIso(today);
  return day ? `. Ngày tính hạn: ${sayDay(day)}.` : '.';
}

/** Rules the rows of a table, at least one. */
export function ruleRows(draft: SheetDraft, columns: readonly Column[], rows: number): void {
  const last = HEADER_ROW + Math.max(rows, 1);
  draft.look(block(FIRST_ROW, 0, last, columns.length - 1), BODY);
  columns.forEach(({ centred }, column) => {
    if (centred) draft.look(block(FIRST_ROW, column, last, column), CENTRE);
  });
}

/** `last` is the lowest row that is printed. */
export function finished(draft: SheetDraft, name: string, columns: readonly Column[], last: number): SheetContent {
  return draft.content({
    name,
    columnWidths: columns.map(({ width }) => width),
    frozenRows: FIRST_ROW,
    print: {
      ...PAGE,
      area: block(0, 0, Math.max(last, FIRST_ROW), columns.length - 1),
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    },
    cursor: { row: FIRST_ROW, column: 0 },
  });
}

/** A formula, without "=", that opens a cell, in this workbook (path "") or in another file; undefined where Excel could not follow it. */
export function linkTo(path: string, sheet: string, address: string): string | undefined {
  const target = `${path}#${quotedSheet(sheet)}!${address}`;
  if (path.includes('#') || target.length > LONGEST_LINK) return undefined;
  return `HYPERLINK("${target.replaceAll('"', '""')}","${address}")`;
}
