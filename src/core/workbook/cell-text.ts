// What a reader sees in a cell as text, and when a cell holds nothing to read.
import type { Cell, CellValue } from './snapshot';
import { isCellError } from './snapshot';

const UNSEEN = /^[\s\u00ad\u200b-\u200f\u2060]*$/;
const LAST_SPACE_OF_ASCII = 0x20;
const FIRST_BEYOND_ASCII = 0x7f;

/**
 * What a cell shows, as far as it is known: its shown text, else its value.
 * @example shownText({ column: 0, value: 4.5 }) // → "4,5"
 */
export function shownText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell.value === 'string') return cell.value;
  return cell.text ?? valueText(cell.value);
}

/**
 * Whether a cell holds nothing to read: no value, an empty text, or spaces only.
 * @example isBlankCell({ column: 0, value: ' \u00a0' }) // → true
 */
export function isBlankCell(cell: Cell | undefined): boolean {
  if (cell === undefined || cell.value === null) return true;
  if (typeof cell.value !== 'string') return false;
  const first = cell.value.charCodeAt(0);
  // A letter, a digit or a sign of ASCII is seen: most texts are decided by it.
  return !(first > LAST_SPACE_OF_ASCII && first < FIRST_BEYOND_ASCII) && UNSEEN.test(cell.value);
}

/**
 * Whether a cell has a formula that no program has calculated yet: nothing is known of it.
 * @example isUncalculated({ column: 0, value: null, formula: '=SUM(A1:A2)' }) // → true
 */
export function isUncalculated(cell: Cell | undefined): boolean {
  return cell?.formula !== undefined && cell.value === null;
}

function valueText(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value).replace('.', ',');
}
