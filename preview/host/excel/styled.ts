// What the parts of a format (fill, font, border, protection) do: read what the cells share, and change it for all.
import type { Area } from '../../book/area';
import type { BookSheet } from '../../book/sheet';
import type { CellStyle } from '../../book/style';

/** A range, as far as its looks go. */
export interface Styled {
  readonly area: Area;
  sheet(): BookSheet;
  /** What all its cells share. */
  style(): Partial<CellStyle>;
  /** The sheet, if the looks of the cells may be changed; else throws AccessDenied. */
  formattable(): BookSheet;
}

/** Undefined where the cells differ. */
export function sharedStyle<Key extends keyof CellStyle>(range: Styled, key: Key): CellStyle[Key] | undefined {
  return range.style()[key];
}

export function changeStyle(range: Styled, style: Partial<CellStyle>): void {
  range.formattable().setStyle(range.area, style);
}
