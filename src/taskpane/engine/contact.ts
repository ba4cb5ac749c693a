// Who is likely to write a note: the contact person of Thông tin, by name alone.
import { FIELDS } from '../../core/sheets/information-spec';
import { foldedForComparison } from '../../core/text';
import { shownText } from '../../core/workbook/cell-text';
import type { Workbook } from '../../core/workbook/snapshot';

const LABEL = foldedForComparison(FIELDS.find(({ id }) => id === 'contact')?.label ?? '');
const AFTER_NAME = /[,;(–\d]| - /u;

/** "" where no sheet states one. */
export function contactOf({ sheets }: Workbook): string {
  for (const { rows } of sheets) {
    for (const { cells } of rows) {
      const at = cells.findIndex(({ value }) => typeof value === 'string' && foldedForComparison(value) === LABEL);
      const value = at < 0 ? undefined : cells.find(({ column }) => column === (cells[at]?.column ?? 0) + 1);
      if (value) return shownText(value).normalize('NFC').split(AFTER_NAME, 1).join('').trim();
    }
  }
  return '';
}
