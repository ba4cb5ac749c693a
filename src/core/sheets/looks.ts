// How the built sheets look and print: Nghị định 30/2020/NĐ-CP, Phụ lục I, for the paper; readable in black and white.
import type { CellLook, PagePrint } from './sheet-content';

export const FONT = { name: 'Times New Roman', size: 13 } as const;

const HEADER_FILL = '#E2EFE7';
const FOLLOW_FILL = '#DDE8F5';
const GROUP_FILL = '#F0F4F1';
const BLANK_FILL = '#FFF7D6';

export const DAY_FORMAT = 'dd/mm/yyyy';

const CENTRED = { horizontal: 'center', vertical: 'center', wrap: true } as const;

export const TITLE: CellLook = { ...CENTRED, bold: true, fontSize: 14 };
export const SUBTITLE: CellLook = { ...CENTRED, bold: true };
export const ITALIC_LINE: CellLook = { ...CENTRED, italic: true };
export const HEADER: CellLook = { ...CENTRED, bold: true, fill: HEADER_FILL, border: 'all' };
/** Columns beside the printed form: another colour, and a double line where the form ends. */
export const FOLLOW_HEADER: CellLook = { fill: FOLLOW_FILL };
export const FORM_EDGE: CellLook = { border: { left: 'double' } };
export const NUMBERING: CellLook = { ...CENTRED, italic: true, fontSize: 11, border: 'all' };
export const BODY: CellLook = { horizontal: 'left', vertical: 'center', wrap: true, border: 'all' };
export const GROUP_ROW: CellLook = { bold: true, fill: GROUP_FILL };
export const TOTAL_ROW: CellLook = { ...BODY, bold: true, fill: HEADER_FILL };
export const SECTION: CellLook = { bold: true, fill: GROUP_FILL, border: 'all', vertical: 'center' };
export const CENTRE: CellLook = { horizontal: 'center' };
export const TEXT: CellLook = { numberFormat: '@' };
export const DAY: CellLook = { numberFormat: DAY_FORMAT };
export const TO_FILL: CellLook = { unlocked: true };

/** A cell that is asked and still blank; filled in, it is white. */
export const BLANK: Pick<CellLook, 'fill'> = { fill: BLANK_FILL };
export const OVERDUE: Pick<CellLook, 'fill' | 'fontColor' | 'bold'> = {
  fill: '#FDE7E9',
  fontColor: '#8A0F1A',
  bold: true,
};

/** A4 lying, margins as the decree has them; the 252 mm between them hold 950 pixels. */
export const PAGE: Pick<PagePrint, 'orientation' | 'margins' | 'pageNumberFromSecond'> = {
  orientation: 'landscape',
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  pageNumberFromSecond: true,
};
