// A workbook as the bytes of an .xlsx file, written by the plain library and by nothing of the product.
import { writeXlsx } from 'hucre/xlsx';
import type { Paper } from '../paper';
import { inTcvn3 } from './tcvn3';

type WriteSheet = Parameters<typeof writeXlsx>[0]['sheets'][number];
type LibraryCell = NonNullable<WriteSheet['cells']> extends Map<string, infer Cell> ? Cell : never;

const MADE_ON = new Date('2026-01-01T00:00:00Z');

export async function xlsxOf(papers: readonly Paper[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: papers.map(sheetOf),
    defaultFont: { name: 'Times New Roman', size: 12 },
    properties: { creator: 'Corpus', created: MADE_ON, modified: MADE_ON },
  });
}

function sheetOf({ name, cells, merges, hiddenRows, hidden, font }: Paper): WriteSheet {
  const written = new Map<string, LibraryCell>();
  for (const [key, { value, formula, isError, format, bold }] of cells) {
    const text = font !== undefined && typeof value === 'string' && isError !== true;
    const held = text ? inTcvn3(value) : value;
    const style = {
      ...(bold || text ? { font: { name: text ? font : 'Times New Roman', ...(bold ? { bold } : {}) } } : {}),
      ...(format ? { numFmt: format } : {}),
    };
    const kept = Object.keys(style).length > 0 ? { style } : {};
    if (formula !== undefined) written.set(key, { formula, formulaResult: held, ...kept });
    else written.set(key, { value: held, ...(isError ? { type: 'error' as const } : {}), ...kept });
  }
  return {
    name,
    hidden,
    cells: written,
    merges: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    rowDefs: new Map([...hiddenRows].map((row) => [row, { hidden: true }])),
  };
}
