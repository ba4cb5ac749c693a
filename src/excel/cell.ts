// What Excel says of one cell, turned into a cell of the snapshot, and back.
import type { CellContent } from '../core/workbook/edits';
import type { Cell, CellValue } from '../core/workbook/snapshot';

/** The errors that Excel shows in English on every language's desktop API. */
const ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** The cell, or undefined where nothing stands. A formula that shows an empty text is kept. */
export function cellOf(column: number, value: unknown, formula: unknown, numberFormat: unknown): Cell | undefined {
  const hasFormula = isFormula(value, formula);
  if (!hasFormula && (value === '' || value === null || value === undefined)) return undefined;
  return {
    column,
    value: cellValue(value),
    ...(hasFormula ? { formula: String(formula) } : {}),
    ...(typeof numberFormat === 'string' && numberFormat !== 'General' ? { numberFormat } : {}),
  };
}

/** The content of one loaded cell, for comparing with what an edit expects. */
export function contentOf(range: Pick<Excel.Range, 'values' | 'formulas' | 'numberFormat'>): CellContent {
  const cell = cellOf(0, range.values[0]?.[0], range.formulas[0]?.[0], range.numberFormat[0]?.[0]);
  if (!cell) return { value: null };
  const { value, formula, numberFormat } = cell;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function isFormula(value: unknown, formula: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function cellValue(value: unknown): CellValue {
  if (typeof value === 'string') return ERROR.test(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** What is handed to Excel so that the cell holds just this: a text that Excel would read as more gets an apostrophe. */
export function inputOf({ value, formula, numberFormat }: CellContent): string | number | boolean {
  if (formula !== undefined) return formula;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string' && numberFormat !== '@' && MAY_BE_READ_AS_MORE.test(value)) return `'${value}`;
  return value;
}

const MAY_BE_READ_AS_MORE = /^\s*[=+\-@'\d.,(%$₫]|^(?:true|false)$/i;
