// The fonts of texts typed before Unicode: asked for only where a sheet holds such texts, since most sheets hold none.
import { encodingSigns, oldEncodingOf } from '../core/text/old-encoding';
import { areaName } from '../core/workbook/address';
import type { Row } from '../core/workbook/snapshot';
import { cutIntoBatches, type SheetArea } from './read-plan';
import type { Session } from './session';

/** The fonts of old encodings in some areas, as `font(sheet, row, column)`; one sync a batch, none where no text asks for it. */
export type OldFonts = (sheet: string, row: number, column: number) => string | undefined;

export async function readOldFonts(session: Session, areas: readonly SheetArea[]): Promise<OldFonts> {
  const fonts = new Map<string, string>();
  for (const batch of cutIntoBatches(areas)) {
    const asked = batch.map(({ sheet, area }) => {
      const range = session.context.workbook.worksheets.getItem(sheet).getRange(areaName(area));
      return { sheet, area, cells: range.getCellProperties({ format: { font: { name: true } } }) };
    });
    await session.sync();
    for (const { sheet, area, cells } of asked) {
      cells.value.forEach((line, row) =>
        line.forEach(({ format }, column) => {
          const name = format?.font?.name;
          if (name && oldEncodingOf(name)) fonts.set(placeOf(sheet, area.top + row, area.left + column), name);
        }),
      );
    }
  }
  return (sheet, row, column) => fonts.get(placeOf(sheet, row, column));
}

function placeOf(sheet: string, row: number, column: number): string {
  return `${row},${column},${sheet}`;
}

/** Whether more texts of a sheet look typed in an old font than in Unicode; plain Latin letters tell nothing. */
export function looksOld(rows: readonly Row[]): boolean {
  let balance = 0;
  for (const { cells } of rows) {
    for (const { value } of cells) {
      const sign = typeof value === 'string' ? encodingSigns(value) : 'plain';
      if (sign !== 'plain') balance += sign === 'old' ? 1 : -1;
    }
  }
  return balance > 0;
}

/** The same rows, whose texts know their old font. */
export function withOldFonts(sheet: string, rows: readonly Row[], fontOf: OldFonts): readonly Row[] {
  return rows.map(({ index, cells }) => ({
    index,
    cells: cells.map((cell) => {
      const fontName = typeof cell.value === 'string' ? fontOf(sheet, index, cell.column) : undefined;
      return fontName === undefined ? cell : { ...cell, fontName };
    }),
  }));
}
