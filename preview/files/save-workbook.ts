// The workbook of the preview as an .xlsx file, with what the preview knows of it.
import type { Cell, ColumnDef, RowDef, SheetProtection as FileProtection, WriteOptions, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { addressOf, quoteSheet } from '../book/address';
import { areaBetween, lastColumn, lastRow, type Area } from '../book/area';
import type { SheetProtection } from '../book/sheet';
import { DEFAULT_STYLE } from '../book/style';
import type { UniverBook } from '../book/univer/univer-book';
import type { UniverSheet } from '../book/univer/univer-sheet';
import { fileHeader, filePage } from './saved-page';
import { fileConditionalRule, fileValidation } from './saved-rules';
import { color, fileStyle } from './saved-styles';

const POINTS_A_PIXEL = 0.75;
/** Pixels of a digit of the usual font, and of the margins of a cell. */
const DIGIT = 7;
const MARGIN = 5;
const PLAIN = JSON.stringify([DEFAULT_STYLE, 'General']);

export function savedWorkbook(book: UniverBook): Promise<Uint8Array> {
  const sheets = book.sheets();
  return writeXlsx({
    sheets: sheets.map((sheet) => sheetToWrite(sheet)),
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ id }) => id === book.activeSheetId()),
    ),
    namedRanges: [...namesOf(book), ...sheets.flatMap(printNames)],
  });
}

function sheetToWrite(sheet: UniverSheet): WriteSheet {
  const used = sheet.usedArea(false) ?? areaBetween(0, 0, 0, 0);
  const frozen = sheet.frozen();
  const header = fileHeader(sheet.pageSetup());
  const protection = protectionOf(sheet.protection());
  return {
    name: sheet.name(),
    cells: cellsOf(sheet, used),
    columns: columnsOf(sheet, used),
    rowDefs: rowsOf(sheet, used),
    merges: sheet.merges().map((area) => ({
      startRow: area.row,
      startCol: area.column,
      endRow: lastRow(area),
      endCol: lastColumn(area),
    })),
    dataValidations: sheet
      .validations()
      .map(({ validation, areas }) => fileValidation(validation, areas.map((area) => addressOf(area)).join(' '))),
    conditionalRules: sheet.conditionalFormats().map(fileConditionalRule),
    ...(frozen.rows + frozen.columns > 0 && { freezePane: frozen }),
    view: { showGridLines: sheet.showsGridlines(), ...(sheet.tabColor() && { tabColor: color(sheet.tabColor()) }) },
    hidden: sheet.visibility() === 'Hidden',
    veryHidden: sheet.visibility() === 'VeryHidden',
    pageSetup: filePage(sheet.pageSetup()),
    ...(header && { headerFooter: header }),
    ...(protection && { protection }),
  };
}

function cellsOf(sheet: UniverSheet, used: Area): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const [values, formulas, styles, formats] = [
    sheet.values(used),
    sheet.formulas(used),
    sheet.styles(used),
    sheet.numberFormats(used),
  ];
  values.forEach((line, i) =>
    line.forEach((value, j) => {
      const style = styles[i]?.[j] ?? DEFAULT_STYLE;
      const format = formats[i]?.[j] ?? 'General';
      const formula = formulas[i]?.[j];
      const cell: Partial<Cell> = {
        ...(JSON.stringify([style, format]) !== PLAIN && { style: fileStyle(style, format) }),
        ...(formula ? { formula: formula.slice(1), formulaResult: value } : value !== '' && { value }),
      };
      if (Object.keys(cell).length > 0) cells.set(`${used.row + i},${used.column + j}`, cell);
    }),
  );
  for (const { row, column, text, author } of sheet.notes()) {
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), comment: { text, author } });
  }
  return cells;
}

function columnsOf(sheet: UniverSheet, used: Area): ColumnDef[] {
  return Array.from({ length: lastColumn(used) + 1 }, (_, column) => ({
    width: Math.max(0, sheet.columnWidth(column) / POINTS_A_PIXEL - MARGIN) / DIGIT,
    ...(sheet.isColumnHidden(column) && { hidden: true }),
  }));
}

/** A height that nobody has chosen is left to the program that opens the file. */
function rowsOf(sheet: UniverSheet, used: Area): Map<number, RowDef> {
  const rows = new Map<number, RowDef>([...sheet.fixedRowHeights()].map(([row, height]) => [row, { height }]));
  for (let row = used.row; row <= lastRow(used); row++)
    if (sheet.isRowHidden(row)) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

function namesOf(book: UniverBook): NonNullable<WriteOptions['namedRanges']> {
  const sheetName = (id: string | null): string | undefined =>
    book
      .sheets()
      .find((sheet) => sheet.id === id)
      ?.name();
  return book.names().map(({ name, sheetId, formula, comment }) => {
    const scope = sheetName(sheetId);
    return { name, range: formula.slice(1), ...(scope !== undefined && { scope }), ...(comment && { comment }) };
  });
}

/** The library writes these names without the quotation marks that a sheet's name with a space needs. */
function printNames(sheet: UniverSheet): NonNullable<WriteOptions['namedRanges']> {
  const { printArea, titleRows, titleColumns } = sheet.pageSetup();
  const scope = sheet.name();
  const at = (address: string): string =>
    `${quoteSheet(scope)}!${address.replaceAll('$', '').replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
  const titles = [titleColumns, titleRows].filter((lines) => lines !== null).map(at);
  return [
    ...(printArea === null ? [] : [{ name: '_xlnm.Print_Area', range: at(printArea), scope }]),
    ...(titles.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope }]),
  ];
}

/** In the file a set flag forbids; Excel's own options allow. */
function protectionOf(protection: SheetProtection | null): FileProtection | null {
  if (!protection) return null;
  const allowed = Object.entries(protection.options).flatMap(([key, value]) => {
    const name = /^allow([A-Z])(\w*)$/.exec(key);
    return name && value === true ? [[`${name[1]?.toLowerCase() ?? ''}${name[2] ?? ''}`, false] as const] : [];
  });
  return { sheet: true, ...Object.fromEntries(allowed) };
}
