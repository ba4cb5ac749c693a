// One built sheet as the workbook library takes it; nothing of ours is decided here.
import type { Cell, CellValue as LibraryValue, WriteOptions, WriteSheet } from 'hucre/xlsx';
import type { PagePrint, SheetContent } from '../core/sheets/sheet-content';
import { fittedHeights } from '../core/sheets/row-heights';
import { areaName, columnLetters, quotedSheet } from '../core/workbook/address';
import type { Area } from '../core/workbook/address';
import { isCellError } from '../core/workbook/snapshot';
import type { CellValue } from '../core/workbook/snapshot';
import { cellStyles, colour } from './cell-styles';
import { validationOf } from './validations';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/**
 * The font by whose digits a file measures its columns: half an em of 16 pixels is 8 in every program, while a font that is not
 * installed would make all columns wider or narrower.
 */
export const MEASURE_FONT = { name: 'Times New Roman', size: 12 } as const;
const DIGIT_WIDTH = 8;
const MILLIMETRES_AN_INCH = 25.4;
const HEADER_MARGIN = 10;
const NOTES_BY = 'CQTT';

export function sheetToWrite(content: SheetContent): WriteSheet {
  return {
    name: content.name,
    columns: content.columnWidths.map((pixels) => ({ width: pixels / DIGIT_WIDTH })),
    cells: cellsOf(content),
    merges: content.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    rowDefs: new Map(
      [...content.rowHeights, ...fittedHeights(content).natural].map(({ row, height }) => [row, { height }]),
    ),
    dataValidations: content.entryRules.map(validationOf),
    conditionalRules: content.conditionalLooks.map(({ area, formula, look }, place) => ({
      type: 'expression' as const,
      priority: place + 1,
      formula: formula.replace(/^=/, ''),
      range: areaName(area),
      style: {
        ...(look.fill
          ? { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: colour(look.fill) } }
          : {}),
        ...(look.fontColor || look.bold
          ? {
              font: {
                ...(look.bold ? { bold: true } : {}),
                ...(look.fontColor ? { color: colour(look.fontColor) } : {}),
              },
            }
          : {}),
      },
    })),
    ...(content.frozenRows > 0 ? { freezePane: { rows: content.frozenRows } } : {}),
    view: { showGridLines: content.showGridlines, zoomScale: 100 },
    ...printOf(content.print, content.font.name),
  };
}

function cellsOf(content: SheetContent): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [key, style] of cellStyles(content)) cells.set(key, { style });
  for (const { row, column, value = null, formula } of content.cells) {
    const key = `${row},${column}`;
    const known = libraryValue(value);
    cells.set(key, {
      ...cells.get(key),
      ...(formula === undefined ? { value: known } : { formula: formula.replace(/^=/, ''), formulaResult: known }),
    });
  }
  for (const { row, column, text } of content.notes) {
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), comment: { author: NOTES_BY, text } });
  }
  return cells;
}

function libraryValue(value: CellValue): LibraryValue {
  return isCellError(value) ? value.error : value;
}

function printOf(print: PagePrint, fontName: string): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const { margins } = print;
  const inches = (millimetres: number) => millimetres / MILLIMETRES_AN_INCH;
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: {
        top: inches(margins.top),
        bottom: inches(margins.bottom),
        left: inches(margins.left),
        right: inches(margins.right),
        header: inches(HEADER_MARGIN),
        footer: inches(HEADER_MARGIN),
      },
    },
    ...(print.pageNumberFromSecond
      ? { headerFooter: { differentFirst: true, oddHeader: `&C&"${fontName},Regular"&13&P` } }
      : {}),
  };
}

/**
 * Print area and repeated rows are names in the file; the library writes them without the quotation marks that a name with a space needs.
 */
export function printNames({ name, print: { area, titleRows } }: SheetContent): readonly NamedRange[] {
  const sheet = quotedSheet(name);
  return [
    ...(area ? [{ name: '_xlnm.Print_Area', range: `${sheet}!${fixedArea(area)}`, scope: name }] : []),
    ...(titleRows
      ? [{ name: '_xlnm.Print_Titles', range: `${sheet}!$${titleRows.first + 1}:$${titleRows.last + 1}`, scope: name }]
      : []),
  ];
}

function fixedArea({ top, left, bottom, right }: Area): string {
  return `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}
