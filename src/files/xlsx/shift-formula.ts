// A shared formula as it stands in a cell beside the first: relative references move along.
import { LAST_COLUMN, LAST_ROW, columnLetters, columnNumber } from '../../core/workbook/address';

/** Texts and quoted sheet names stay; then references, which no name, number or function call may touch. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$\\])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.!])|(?<![\w.$\\])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w(.!])|(?<![\w.$\\])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w(.!])/gi;

/**
 * The formula moved down and right; a reference that leaves the sheet becomes #REF!.
 * @example shiftedFormula('SUM(A1:$B$2)*LOG10(C3)', 1, 1) // → "SUM(B2:$B$2)*LOG10(D4)"
 */
export function shiftedFormula(formula: string, down: number, right: number): string {
  return formula.replace(PIECES, (whole, ...groups: readonly (string | undefined)[]) => {
    const [fixedColumn, letters, fixedRow, digits, fixedFrom, from, fixedTo, to, fixedTop, top, fixedBottom, bottom] =
      groups;
    if (letters !== undefined && digits !== undefined) {
      return joined([movedColumn(letters, fixedColumn, right), movedRow(digits, fixedRow, down)], '');
    }
    if (from !== undefined && to !== undefined) {
      return joined([movedColumn(from, fixedFrom, right), movedColumn(to, fixedTo, right)], ':');
    }
    if (top !== undefined && bottom !== undefined) {
      return joined([movedRow(top, fixedTop, down), movedRow(bottom, fixedBottom, down)], ':');
    }
    return whole;
  });
}

function movedColumn(letters: string, fixed: string | undefined, right: number): string | undefined {
  if (fixed === '$') return `$${letters}`;
  const column = columnNumber(letters) + right;
  return column >= 0 && column <= LAST_COLUMN ? columnLetters(column) : undefined;
}

function movedRow(digits: string, fixed: string | undefined, down: number): string | undefined {
  if (fixed === '$') return `$${digits}`;
  const row = Number(digits) - 1 + down;
  return row >= 0 && row <= LAST_ROW ? String(row + 1) : undefined;
}

function joined(parts: readonly (string | undefined)[], separator: string): string {
  return parts.includes(undefined) ? '#REF!' : parts.join(separator);
}
