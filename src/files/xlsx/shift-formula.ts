// A shared formula as it stands in a cell beside the first: relative references move along.
import { LAST_COLUMN, LAST_ROW, columnLetters, columnNumber } from '../../core/workbook/address';

/** Texts and quoted sheet names stay; then references, which no name, number or function call may touch. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$\\])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.!])|(?<![\w.$\\])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w(.!])|(?<![\w.$\\])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w(.!])/gi;

/** A formula taken apart once, to be put together for many cells: plain text, or what moves. */
export type FormulaPieces = readonly (string | Moving)[];

type Moving = (down: number, right: number) => string;

export function formulaPieces(formula: string): FormulaPieces {
  const pieces: (string | Moving)[] = [];
  let at = 0;
  for (const match of formula.matchAll(PIECES)) {
    const moving = movingPiece(match);
    if (moving === undefined) continue;
    pieces.push(formula.slice(at, match.index), moving);
    at = match.index + match[0].length;
  }
  return [...pieces, formula.slice(at)];
}

/** The formula moved down and right; a reference that leaves the sheet becomes #REF!. */
export function shifted(pieces: FormulaPieces, down: number, right: number): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece(down, right))).join('');
}

/**
 * The formula moved down and right.
 * @example shiftedFormula('SUM(A1:$B$2)*LOG10(C3)', 1, 1) // → "SUM(B2:$B$2)*LOG10(D4)"
 */
export function shiftedFormula(formula: string, down: number, right: number): string {
  return shifted(formulaPieces(formula), down, right);
}

/** Undefined for texts and quoted names, which stay. */
function movingPiece(match: readonly (string | undefined)[]): Moving | undefined {
  const [, fixedColumn, letters, fixedRow, digits, fixedFrom, from, fixedTo, to, fixedTop, top, fixedBottom, bottom] =
    match;
  if (letters !== undefined && digits !== undefined) {
    const column = movingColumn(letters, fixedColumn);
    const row = movingRow(digits, fixedRow);
    return (down, right) => joined(column(right), row(down), '');
  }
  if (from !== undefined && to !== undefined) {
    const [first, last] = [movingColumn(from, fixedFrom), movingColumn(to, fixedTo)];
    return (_down, right) => joined(first(right), last(right), ':');
  }
  if (top !== undefined && bottom !== undefined) {
    const [first, last] = [movingRow(top, fixedTop), movingRow(bottom, fixedBottom)];
    return (down) => joined(first(down), last(down), ':');
  }
  return undefined;
}

type Moved = (steps: number) => string | undefined;

function movingColumn(letters: string, fixed: string | undefined): Moved {
  if (fixed === '$') return () => `$${letters}`;
  const from = columnNumber(letters);
  return (right) => {
    const column = from + right;
    if (right === 0) return letters;
    return column >= 0 && column <= LAST_COLUMN ? columnLetters(column) : undefined;
  };
}

function movingRow(digits: string, fixed: string | undefined): Moved {
  if (fixed === '$') return () => `$${digits}`;
  const from = Number(digits) - 1;
  return (down) => {
    const row = from + down;
    return row >= 0 && row <= LAST_ROW ? `${row + 1}` : undefined;
  };
}

function joined(first: string | undefined, last: string | undefined, separator: string): string {
  return first === undefined || last === undefined ? '#REF!' : first + separator + last;
}
