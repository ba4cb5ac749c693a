// What the rules about printing ask of a sheet: whether somebody set its pages up, and where its table begins.
import type { SentSheet } from '../tables/sent-sheets';
import type { CellRef } from '../workbook/address';
import type { PrintSetup } from '../workbook/snapshot';

/** Somebody chose paper, direction or area; margins alone are in every file. */
export function isPrintSet(print: PrintSetup | undefined): print is PrintSetup {
  if (print === undefined) return false;
  const { orientation, paper, area, titleRows, pagesWide } = print;
  return [orientation, paper, area, titleRows, pagesWide].some((part) => part !== undefined);
}

/** The first cell of the first table's header. */
export function tableCorner({ sheet, tables: [first] }: SentSheet): CellRef {
  const { top, left } = (first as SentSheet['tables'][0]).headerArea;
  return { sheet: sheet.name, row: top, column: left };
}
