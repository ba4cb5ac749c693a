// Built sheets as the bytes of an .xlsx file, the same bytes for the same sheets.
import type { SheetContent } from '../core/sheets/sheet-content';
import { plainStyle } from './cell-styles';
import { finishedSheet } from './finish-sheet';
import { MEASURE_FONT, printNames, sheetToWrite } from './sheet-to-write';
import { packedBytes, zipEntries } from './zip/directory';
import { inflated } from './zip/flate';
import { writeZip } from './zip/write-zip';
import type { ZipPart } from './zip/write-zip';

const SHEET_PART = /^xl\/worksheets\/sheet(\d+)\.xml$/;
const STORED = 0;
/** A file says when it was made; a fixed day keeps the bytes the same and tells nothing of the officer's machine. */
const MADE_ON = new Date('2026-01-01T00:00:00Z');
/** Where the style of untouched cells is looked up: a cell that no sheet of ours reaches. */
const PROBE = { row: 5000, column: 0, name: 'A5001' };

/**
 * The file with these sheets, the first of them open.
 * Formulas carry the values they had at the time of building; a program that opens the file calculates them again.
 */
export async function writeWorkbook(sheets: readonly SheetContent[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({
    sheets: sheets.map((content) => {
      const sheet = sheetToWrite(content);
      sheet.cells?.set(`${PROBE.row},${PROBE.column}`, { style: plainStyle(content.font) });
      return sheet;
    }),
    defaultFont: MEASURE_FONT,
    namedRanges: sheets.flatMap(printNames),
    properties: { title: 'CQTT', creator: 'CQTT', created: MADE_ON, modified: MADE_ON },
  });
  const parts = await unpackedParts(bytes);
  return writeZip(
    parts.map((part) => finishedPart(part, sheets)),
    { pack: true },
  );
}

function finishedPart(part: ZipPart, sheets: readonly SheetContent[]): ZipPart {
  const place = Number(SHEET_PART.exec(part.name)?.[1] ?? 0) - 1;
  const content = sheets[place];
  if (!content) return part;
  const xml = new TextDecoder().decode(part.bytes);
  const probe = new RegExp(`<row r="${PROBE.row + 1}"[^>]*><c r="${PROBE.name}" s="(\\d+)"/></row>`);
  const style = Number(probe.exec(xml)?.[1] ?? 0);
  const used = xml.replace(probe, '').replace(/<dimension [^>]*\/>/, '');
  return { name: part.name, bytes: new TextEncoder().encode(finishedSheet(used, content, style, place === 0)) };
}

async function unpackedParts(bytes: Uint8Array): Promise<readonly ZipPart[]> {
  const parts: ZipPart[] = [];
  for (const entry of zipEntries(bytes, Infinity) ?? []) {
    const packed = packedBytes(bytes, entry) ?? new Uint8Array();
    const plain = entry.method === STORED ? packed : await inflated(packed, Infinity);
    parts.push({ name: entry.name, bytes: plain ?? packed });
  }
  return parts;
}
