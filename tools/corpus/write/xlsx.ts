// A workbook as the bytes of an .xlsx file, written by the plain library and by nothing of the product.
import { writeXlsx } from 'hucre/xlsx';
import { packageParts } from '../../../src/files/package-parts';
import { zipEntries } from '../../../src/files/zip/directory';
import { writeZip } from '../../../src/files/zip/write-zip';
import type { Held, Paper } from '../paper';
import { inTcvn3 } from './tcvn3';
import { inVni } from './vni';

type WriteSheet = Parameters<typeof writeXlsx>[0]['sheets'][number];
type LibraryCell = NonNullable<WriteSheet['cells']> extends Map<string, infer Cell> ? Cell : never;

const MADE_ON = new Date('2026-01-01T00:00:00Z');

export async function xlsxOf(papers: readonly Paper[]): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: papers.map(sheetOf),
    defaultFont: { name: 'Times New Roman', size: 12 },
    properties: { creator: 'Corpus', created: MADE_ON, modified: MADE_ON },
  });
  const counts1904 = papers.some((paper) => paper.counts1904);
  return counts1904 || papers.some(hasBrokenFormula) ? rewritten(bytes, counts1904) : bytes;
}

function from1904(xml: string): string {
  return /<workbookPr[ /]/.test(xml)
    ? xml.replace('<workbookPr', '<workbookPr date1904="1"')
    : xml.replace(/(<workbook\b[^>]*>)/, '$1<workbookPr date1904="1"/>');
}

function hasBrokenFormula({ cells }: Paper): boolean {
  return [...cells.values()].some(({ formula, isError }) => formula !== undefined && isError === true);
}

/** What the library has no way to say: that a formula gives an error, that days are counted from 1904. */
async function rewritten(bytes: Uint8Array, counts1904: boolean): Promise<Uint8Array> {
  const parts = packageParts(bytes, 'corpus.xlsx');
  const written = await Promise.all(
    (zipEntries(bytes, Infinity) ?? []).map(async ({ name }) => ({ name, xml: (await parts.read(name)) ?? '' })),
  );
  return writeZip(
    written.map(({ name, xml }) => ({
      name,
      bytes: new TextEncoder().encode(
        (counts1904 && name === 'xl/workbook.xml' ? from1904(xml) : xml).replace(
          / t="str"(><f>[^<]*<\/f><v>#(?:REF!|DIV\/0!|NAME\?|VALUE!|N\/A)<\/v>)/g,
          ' t="e"$1',
        ),
      ),
    })),
    { pack: true },
  );
}

const DAYS_TO_1904 = 1462;

function isDay(value: Held['value'], format: string | undefined): value is number {
  return typeof value === 'number' && format !== undefined && /[dm]/.test(format);
}

function sheetOf({ name, cells, merges, hiddenRows, hidden, font, counts1904 }: Paper): WriteSheet {
  const written = new Map<string, LibraryCell>();
  for (const [key, { value, formula, isError, format, bold }] of cells) {
    const text = font !== undefined && typeof value === 'string' && isError !== true;
    const vni = font?.startsWith('VNI') === true;
    // A text in capitals is typed in small letters, in the font of the capitals; VNI has capitals of its own.
    const capital = text && !vni && value === value.toLocaleUpperCase('vi') && /\p{L}{2}/u.test(value);
    const typed = (words: string) => (vni ? inVni(words) : inTcvn3(capital ? words.toLocaleLowerCase('vi') : words));
    const held = text ? typed(value) : counts1904 && isDay(value, format) ? value - DAYS_TO_1904 : value;
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
