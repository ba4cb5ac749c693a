// A workbook as the bytes of an .xlsx file, written by the plain library and by nothing of the product.
import { writeXlsx } from 'hucre/xlsx';
import { packageParts } from '../../../src/files/package-parts';
import { zipEntries } from '../../../src/files/zip/directory';
import { writeZip } from '../../../src/files/zip/write-zip';
import type { Paper } from '../paper';
import { inTcvn3 } from './tcvn3';

type WriteSheet = Parameters<typeof writeXlsx>[0]['sheets'][number];
type LibraryCell = NonNullable<WriteSheet['cells']> extends Map<string, infer Cell> ? Cell : never;

const MADE_ON = new Date('2026-01-01T00:00:00Z');

export async function xlsxOf(papers: readonly Paper[]): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: papers.map(sheetOf),
    defaultFont: { name: 'Times New Roman', size: 12 },
    properties: { creator: 'Corpus', created: MADE_ON, modified: MADE_ON },
  });
  return papers.some(hasBrokenFormula) ? withErrors(bytes) : bytes;
}

function hasBrokenFormula({ cells }: Paper): boolean {
  return [...cells.values()].some(({ formula, isError }) => formula !== undefined && isError === true);
}

/** The library keeps the error that a formula gives as a text. */
async function withErrors(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = packageParts(bytes, 'corpus.xlsx');
  const written = await Promise.all(
    (zipEntries(bytes, Infinity) ?? []).map(async ({ name }) => ({ name, xml: (await parts.read(name)) ?? '' })),
  );
  return writeZip(
    written.map(({ name, xml }) => ({
      name,
      bytes: new TextEncoder().encode(
        xml.replace(/ t="str"(><f>[^<]*<\/f><v>#(?:REF!|DIV\/0!|NAME\?|VALUE!|N\/A)<\/v>)/g, ' t="e"$1'),
      ),
    })),
    { pack: true },
  );
}

function sheetOf({ name, cells, merges, hiddenRows, hidden, font }: Paper): WriteSheet {
  const written = new Map<string, LibraryCell>();
  for (const [key, { value, formula, isError, format, bold }] of cells) {
    const text = font !== undefined && typeof value === 'string' && isError !== true;
    // A text in capitals is typed in small letters, in the font of the capitals.
    const capital = text && value === value.toLocaleUpperCase('vi') && /\p{L}{2}/u.test(value);
    const held = text ? inTcvn3(capital ? value.toLocaleLowerCase('vi') : value) : value;
    const named = capital ? `${font}H` : (font ?? '');
    const style = {
      ...(bold || text ? { font: { name: text ? named : 'Times New Roman', ...(bold ? { bold } : {}) } } : {}),
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
