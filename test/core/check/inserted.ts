// A workbook with a blank row or column put into one of its sheets, as Excel does it: formulas, merges and all else move along.
import { cellName } from '../../../src/core/workbook/address';
import type { Area } from '../../../src/core/workbook/address';
import type { Sheet, Workbook } from '../../../src/core/workbook/snapshot';

/** Before which row or column, both zero-based. */
export type Gap = { readonly row: number } | { readonly column: number };

export function withGap(workbook: Workbook, sheet: string, gap: Gap): Workbook {
  const sheets = workbook.sheets.map((one) => movedFormulas(one.name === sheet ? opened(one, gap) : one, sheet, gap));
  const names = workbook.names?.map((name) => ({ ...name, formula: movedFormula(name.formula, '', sheet, gap) }));
  return { ...workbook, sheets, ...(names ? { names } : {}) };
}

export function movedRow(row: number, gap: Gap): number {
  return 'row' in gap && row >= gap.row ? row + 1 : row;
}

export function movedColumn(column: number, gap: Gap): number {
  return 'column' in gap && column >= gap.column ? column + 1 : column;
}

function opened(sheet: Sheet, gap: Gap): Sheet {
  const area = ({ top, left, bottom, right }: Area): Area => ({
    top: movedRow(top, gap),
    left: movedColumn(left, gap),
    bottom: movedRow(bottom, gap),
    right: movedColumn(right, gap),
  });
  const { print, hiddenRows, comments } = sheet;
  const titles = print?.titleRows;
  return {
    ...sheet,
    rows: sheet.rows.map(({ index, cells }) => ({
      index: movedRow(index, gap),
      cells: cells.map((cell) => ({ ...cell, column: movedColumn(cell.column, gap) })),
    })),
    merges: sheet.merges.map(area),
    ...(hiddenRows ? { hiddenRows: hiddenRows.map((row) => movedRow(row, gap)) } : {}),
    ...(comments
      ? {
          comments: comments.map((one) => ({
            ...one,
            row: movedRow(one.row, gap),
            column: movedColumn(one.column, gap),
          })),
        }
      : {}),
    ...(print && titles
      ? { print: { ...print, titleRows: { first: movedRow(titles.first, gap), last: movedRow(titles.last, gap) } } }
      : {}),
  };
}

function movedFormulas(sheet: Sheet, opening: string, gap: Gap): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map(({ index, cells }) => ({
      index,
      cells: cells.map((cell) =>
        cell.formula === undefined ? cell : { ...cell, formula: movedFormula(cell.formula, sheet.name, opening, gap) },
      ),
    })),
  };
}

const REFERENCE =
  /"[^"]*"|('[^']{1,60}'|[\p{L}\d_.]{1,60})?(!)?(?<![\p{L}\d_.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\d(\p{L}])/gu;

function movedFormula(formula: string, own: string, opening: string, gap: Gap): string {
  let sheet = own;
  return formula.replace(REFERENCE, (...parts) => {
    const [all, named, mark, fixedColumn = '', letters, fixedRow = '', number] = parts as (string | undefined)[];
    const text = String(all);
    if (letters === undefined || number === undefined) return text;
    if (mark !== undefined) sheet = String(named).replace(/^'|'$/g, '');
    else if (text.startsWith(':')) sheet = own;
    if (sheet !== opening) return text;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const name = cellName(movedRow(Number(number) - 1, gap), movedColumn(column, gap));
    const [, to = '', at = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
    return `${mark === undefined ? '' : `${String(named)}!`}${fixedColumn}${to}${fixedRow}${at}`;
  });
}
