// Which row begins what is signed under a table: its place and day, or the office that signs.
import { isBlankCell } from '../workbook/cell-text';
import type { Grid } from '../workbook/grid';

/** "Minh Giang, ngày … tháng 11 năm 2026": the comma tells it from a time phrase. */
const PLACE_AND_DAY = /^[^\d;]{2,60},\s*ngày\s[\d\s.…_]{0,30}tháng\s[\d\s.…_]{0,30}năm\s*20\d\d$/u;
const SIGNER =
  /^(?:(?:TM|KT|TL|TUQ)\. ?\p{Lu}|T\/M\.? ?\p{Lu}|TM (?:UBND|[UỦ][YỶ] BAN)|(?:PHÓ )?CHỦ TỊCH$|NGƯỜI LẬP|THỦ TRƯỞNG)/u;
/** Not in capitals either, where a row begins with it: further right it may head a column. */
const PREPARED_BY = /^(?:người (?:lập|tổng hợp)(?: (?:biểu|bảng|danh sách|báo cáo))?|nơi nhận)\s*:?$/iu;
const LONGEST = 160;

/** Whether a cell of the row says so, within the columns of a table. */
export function isSignatureRow(grid: Grid, row: number): boolean {
  const filled = grid.cellsOf(row).filter((cell) => !isBlankCell(cell));
  return filled.some(({ value }, place) => {
    if (typeof value !== 'string' || value.length > LONGEST) return false;
    const text = value.normalize('NFC').trim();
    return PLACE_AND_DAY.test(text) || SIGNER.test(text) || (place === 0 && PREPARED_BY.test(text));
  });
}
