// What the workbook library leaves out of a sheet: the chosen cell, the font of untouched cells,
// rows that stay free to fit, page numbers of the sheet's own.
import { cellName } from '../core/workbook/address';
import type { SheetContent } from '../core/sheets/sheet-content';

const LAST_COLUMN = 16_384;
const USUAL_WIDTH = 8;
/** Of a row of Times New Roman 13, in points. */
const USUAL_HEIGHT = 16.5;

/** The XML of a sheet, with its cursor, and with `style` for all columns; `isFirst` for the sheet that opens. */
export function finishedSheet(xml: string, content: SheetContent, style: number, isFirst: boolean): string {
  const free = withFreeRows(xml, content)
    .replace(/<sheetFormatPr [^>]*\/>/, `<sheetFormatPr defaultRowHeight="${USUAL_HEIGHT}"/>`)
    .replace('<pageSetup ', '<pageSetup firstPageNumber="1" useFirstPageNumber="1" ');
  return withColumnStyle(withCursor(free, content, isFirst), content.columnWidths.length, style);
}

function withCursor(xml: string, { cursor, frozenRows }: SheetContent, isFirst: boolean): string {
  const cell = cellName(cursor.row, cursor.column);
  const pane = frozenRows > 0 ? ' pane="bottomLeft"' : '';
  const selection = `<selection${pane} activeCell="${cell}" sqref="${cell}"/>`;
  const chosen = isFirst ? ' tabSelected="1"' : '';
  return xml.replace(
    /<sheetView\b([^>]*?)(?:\/>|>(.*?)<\/sheetView>)/s,
    (_whole, attributes: string, inside = '') =>
      `<sheetView${chosen}${attributes}>${String(inside)}${selection}</sheetView>`,
  );
}

function withColumnStyle(xml: string, columns: number, style: number): string {
  const rest = `<col min="${columns + 1}" max="${LAST_COLUMN}" width="${USUAL_WIDTH}" style="${style}"/>`;
  return xml.replace(/<cols>(.*?)<\/cols>/s, (_whole, inside: string) => {
    const styled = inside.replace(/<col /g, `<col style="${style}" `);
    return `<cols>${styled}${columns < LAST_COLUMN ? rest : ''}</cols>`;
  });
}

/** A height that only fits the text is not fixed: Excel fits the row again when its text changes. */
function withFreeRows(xml: string, { rowHeights }: SheetContent): string {
  const fixed = new Set(rowHeights.map(({ row }) => row + 1));
  return xml.replace(/<row r="(\d+)"([^>]*) customHeight="1"/g, (whole, row: string, attributes: string) =>
    fixed.has(Number(row)) ? whole : `<row r="${row}"${attributes}`,
  );
}
