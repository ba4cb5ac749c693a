// Which row begins what is signed under a table: its place and day, or the office that signs.
import type { Grid } from '../workbook/grid';

/** "Minh Giang, ngày … tháng 11 năm 2026": the comma tells it from a time phrase. */
const PLACE_AND_DAY = /^[^\d;]{2,60},\s*ngày\s[\d\s.…_]{0,30}tháng\s[\d\s.…_]{0,30}năm\s*20\d\d$/u;
const SIGNER = /^(?:(?:TM|KT|TL|TUQ)\. ?\p{Lu}|(?:PHÓ )?CHỦ TỊCH$|NGƯỜI LẬP|THỦ TRƯỞNG)/u;
const LONGEST = 160;

/** Whether a cell of the row says so, within the columns of a table. */
export function isSignatureRow(grid: Grid, row: number): boolean {
  return grid.cellsOf(row).some(({ value }) => {
    if (typeof value !== 'string' || value.length > LONGEST) return false;
    const text = value.normalize('NFC').trim();
    return PLACE_AND_DAY.test(text) || SIGNER.test(text);
  });
}
